import * as z from 'zod/mini';
import { SECTION_ROLES } from '../draft/section-role.ts';
import { skeletonText } from '../i18n/skeleton.ts';
import type { Skeleton, SkeletonSection } from './skeleton.ts';

export const SKELETON_FORMAT = 'gaobian/skeletons';
/** The newest version of the format that this build reads and writes. */
export const SKELETON_VERSION = 1;

/** The file that skeletons travel in: built-in ones under assets/packs/skeletons, and those a writer exports. */
export interface SkeletonPack {
  readonly format: typeof SKELETON_FORMAT;
  readonly version: typeof SKELETON_VERSION;
  readonly skeletons: readonly Skeleton[];
}

/** Thrown for a pack that can't be used; the message is for the writer. */
export class SkeletonPackError extends Error {
  override readonly name = 'SkeletonPackError';
}

const text = z.string().check(z.minLength(1));
const count = z.int().check(z.gte(0));

const sectionSchema: z.ZodMiniType<SkeletonSection> = z.strictObject({
  id: text,
  heading: z.exactOptional(text),
  role: z.enum(SECTION_ROLES),
  optional: z.exactOptional(z.boolean()),
  frames: z.array(text),
  indicators: z.exactOptional(z.array(text)),
  length: z.exactOptional(z.tuple([count, count])),
  get children() {
    return z.exactOptional(z.array(sectionSchema));
  },
});

const skeletonSchema: z.ZodMiniType<Skeleton> = z.strictObject({
  id: text,
  name: text,
  about: text,
  title: text,
  writer: z.exactOptional(text),
  sections: z.array(sectionSchema).check(z.minLength(1)),
});

const headSchema = z.object({ format: z.literal(SKELETON_FORMAT), version: z.int().check(z.gte(1)) });

const packSchema: z.ZodMiniType<SkeletonPack> = z.strictObject({
  format: z.literal(SKELETON_FORMAT),
  version: z.literal(SKELETON_VERSION),
  skeletons: z.array(skeletonSchema),
});

/** Reads a pack from parsed JSON. Throws SkeletonPackError where it is something else, newer, or against the schema. */
export function parseSkeletonPack(data: unknown): SkeletonPack {
  const head = headSchema.safeParse(data);
  if (!head.success) throw new SkeletonPackError(skeletonText.pack.otherFormat);
  if (head.data.version > SKELETON_VERSION) {
    throw new SkeletonPackError(skeletonText.pack.newer(head.data.version, SKELETON_VERSION));
  }
  const pack = packSchema.safeParse(data);
  if (!pack.success) {
    const place = pack.error.issues[0]?.path.join('.') ?? '';
    throw new SkeletonPackError(skeletonText.pack.invalid(place));
  }
  return pack.data;
}

/** Reads a pack from a file's text. Throws SkeletonPackError as parseSkeletonPack does, and for what is no JSON. */
export function readSkeletonPack(json: string): SkeletonPack {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new SkeletonPackError(skeletonText.pack.notJson, { cause: error });
  }
  return parseSkeletonPack(data);
}

/** The file of a writer's own skeletons, for export. */
export function writeSkeletonPack(skeletons: readonly Skeleton[]): string {
  const pack: SkeletonPack = { format: SKELETON_FORMAT, version: SKELETON_VERSION, skeletons };
  return `${JSON.stringify(pack, null, 2)}\n`;
}
