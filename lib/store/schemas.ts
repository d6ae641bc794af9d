import './no-eval.ts';
import * as z from 'zod/mini';
import { SkeletonSchema } from '../skeleton/skeleton-schema.ts';

/** Milliseconds since 1970. */
export const TimeSchema = z.int().check(z.nonnegative());

const IdSchema = z.string().check(z.minLength(1), z.maxLength(400));
const TitleSchema = z.string().check(z.maxLength(200));

/** Tags and folders are words, not sentences. */
const ShelfTextSchema = z.string().check(z.minLength(1), z.maxLength(40));
/** How a row stands on the user's shelf. */
const SHELF_FIELDS = {
  tags: z.array(ShelfTextSchema),
  /** Absent: in none. */
  folder: z.exactOptional(ShelfTextSchema),
  /** Its place among its like, from 0, since the user arranged them by hand; absent while they never did. */
  place: z.exactOptional(z.int().check(z.nonnegative())),
};

/** The user's own saved text. */
export const SnippetSchema = z.object({
  id: IdSchema,
  title: TitleSchema,
  text: z.string().check(z.minLength(1)),
  ...SHELF_FIELDS,
  createdAt: TimeSchema,
  updatedAt: TimeSchema,
  usedAt: z.exactOptional(TimeSchema),
  /** How often it was inserted. */
  uses: z.int().check(z.nonnegative()),
  /** Removed, but for 30 days still to be had back. */
  deletedAt: z.exactOptional(TimeSchema),
});
export type Snippet = z.infer<typeof SnippetSchema>;

/** A skeleton of the user's own: made from an earlier report, copied from a built-in one, or imported. */
export const OwnSkeletonSchema = z.object({
  /** Also the skeleton's own id. */
  id: IdSchema,
  skeleton: SkeletonSchema,
  ...SHELF_FIELDS,
  createdAt: TimeSchema,
  updatedAt: TimeSchema,
  usedAt: z.exactOptional(TimeSchema),
  /** How often it was chosen for a report. */
  uses: z.int().check(z.nonnegative()),
  deletedAt: z.exactOptional(TimeSchema),
});
export type OwnSkeleton = z.infer<typeof OwnSkeletonSchema>;

export const REPORT_SOURCES = ['file', 'paste', 'field'] as const;
/** An earlier report of the user's. */
export const ReportSchema = z.object({
  id: IdSchema,
  title: TitleSchema,
  text: z.string().check(z.minLength(1)),
  /** Report type id of `lib/skeleton`, where known. */
  reportType: z.exactOptional(z.string().check(z.minLength(1))),
  source: z.enum(REPORT_SOURCES),
  /** When the report was written, as far as known; ms since 1970. */
  date: z.exactOptional(TimeSchema),
  /** `textHash` of the text. */
  hash: z.string(),
  createdAt: TimeSchema,
  updatedAt: TimeSchema,
  deletedAt: z.exactOptional(TimeSchema),
});
export type Report = z.infer<typeof ReportSchema>;

export const IGNORE_SCOPES = ['finding', 'rule', 'text'] as const;
/** A finding (by `findingKey`), a rule (by id) or a wording that the user does not want to hear of again. */
export const IgnoreSchema = z.object({
  id: IdSchema,
  scope: z.enum(IGNORE_SCOPES),
  key: z.string().check(z.minLength(1)),
  /** What the list of ignored findings calls it. */
  label: z.string(),
  /** `FieldInfo.key` where it holds for one field only. */
  fieldKey: z.exactOptional(z.string().check(z.minLength(1))),
  createdAt: TimeSchema,
});
export type Ignore = z.infer<typeof IgnoreSchema>;

/** `2025`, `2025-H1`, `2025-Q3`, `2025-07`. */
export const PeriodSchema = z.string().check(z.regex(/^\d{4}(?:-(?:H[12]|Q[1-4]|0[1-9]|1[0-2]))?$/));

/** An indicator's value for a period. */
export const LedgerValueSchema = z.object({
  id: IdSchema,
  indicator: z.string().check(z.minLength(1), z.maxLength(60)),
  /** Empty where the figure has none. */
  unit: z.string().check(z.maxLength(12)),
  period: PeriodSchema,
  /** As entered, in plain ASCII decimals: `1234`, `12.50`, `-3`. Text, so that 12.50 stays 12.50. */
  value: z.string().check(z.regex(/^-?\d+(?:\.\d+)?$/)),
  /** The user's remark. */
  note: z.exactOptional(z.string()),
  /** Where the figure comes from: a report's title, a file's name. */
  source: z.exactOptional(z.string()),
  updatedAt: TimeSchema,
});
export type LedgerValue = z.infer<typeof LedgerValueSchema>;

/** A safety copy of a field's text. */
export const DraftCopySchema = z.object({
  id: IdSchema,
  /** `FieldInfo.key`. */
  fieldKey: z.string().check(z.minLength(1)),
  text: z.string(),
  title: z.string(),
  /** The page's address without query and hash, which may hold session secrets. */
  url: z.string(),
  /** First and last time that this version was kept. */
  createdAt: TimeSchema,
  savedAt: TimeSchema,
});
export type DraftCopy = z.infer<typeof DraftCopySchema>;
