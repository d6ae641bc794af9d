import * as z from 'zod/mini';
import { SECTION_ROLES } from '../draft/section-role.ts';
import { SUGGEST } from '../i18n/suggest.ts';

/** What a phrase is about. Closed, so that filters and packs agree; 通用 suits any report. */
export const PHRASE_THEMES = [
  '党建',
  '乡村振兴',
  '基层治理',
  '作风',
  '民生',
  '安全',
  '环保',
  '项目',
  '财政',
  '教育',
  '卫健',
  '通用',
] as const;
export type PhraseTheme = (typeof PHRASE_THEMES)[number];

export const PHRASE_PACK_FORMAT = 'gaobian/phrases';
export const PHRASE_PACK_VERSION = 1;

/** One phrase frame: a clause run or sentence of one paragraph; figures are blanks `【＿indicator name】`. */
export const PhraseSchema = z.object({
  text: z.string().check(
    z.minLength(2),
    z.refine((text) => !text.includes('\n')),
  ),
  roles: z.array(z.enum(SECTION_ROLES)).check(z.minLength(1), z.maxLength(3)),
  themes: z.array(z.enum(PHRASE_THEMES)).check(z.minLength(1), z.maxLength(2)),
  /** Report type ids (`lib/skeleton`), only where a phrase suits no other type. */
  types: z.optional(z.array(z.string().check(z.minLength(1))).check(z.minLength(1))),
});
export type Phrase = z.infer<typeof PhraseSchema>;

/** A phrase pack file (`assets/packs/phrases/*.json`, or one that the user imports). */
export const PhrasePackSchema = z.object({
  format: z.literal(PHRASE_PACK_FORMAT),
  version: z.literal(PHRASE_PACK_VERSION),
  id: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  title: z.string().check(z.minLength(1)),
  phrases: z.array(PhraseSchema),
});
export type PhrasePack = z.infer<typeof PhrasePackSchema>;

/** A pack that can't be used; `message` is a plain Chinese sentence for the clerk. */
export class PackError extends Error {
  override readonly name = 'PackError';
}

const PackHeadSchema = z.object({ format: z.literal(PHRASE_PACK_FORMAT), version: z.number() });

/**
 * Validates foreign data as a phrase pack.
 * @throws {PackError} where it is no phrase pack, of a newer version, or malformed.
 */
export function parsePhrasePack(data: unknown): PhrasePack {
  const head = PackHeadSchema.safeParse(data);
  if (!head.success) throw new PackError(SUGGEST.packForeign);
  if (head.data.version > PHRASE_PACK_VERSION) throw new PackError(SUGGEST.packNewer);
  const pack = PhrasePackSchema.safeParse(data);
  if (!pack.success) {
    const path = pack.error.issues[0]?.path.join('.') ?? '';
    throw new PackError(SUGGEST.packMalformed(path));
  }
  return pack.data;
}
