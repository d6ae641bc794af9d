import * as z from 'zod/mini';
import { skeletonText } from '../i18n/skeleton.ts';
import type { Skeleton } from './skeleton.ts';
import { SKELETON_FIELDS } from './skeleton-schema.ts';

export const SKELETON_FORMAT = 'gaobian/skeletons';
/** The newest version of the format that this build reads and writes; version 1 had no numbering, tags or folders. */
export const SKELETON_VERSION = 2;

/** A skeleton with its place on the writer's shelf. */
export interface PackedSkeleton extends Skeleton {
  readonly tags?: readonly string[];
  readonly folder?: string;
}

/** The file that skeletons travel in: built-in ones under assets/packs/skeletons, and those a writer exports. */
export interface SkeletonPack {
  readonly format: typeof SKELETON_FORMAT;
  readonly version: typeof SKELETON_VERSION;
  readonly skeletons: readonly PackedSkeleton[];
}

/** Tags and folders are words, not sentences; the store has the same limit. */
const SHELF_TEXT_LENGTH = 40;

/** Thrown for a pack that can't be used; the message is for the writer. */
export class SkeletonPackError extends Error {
  override readonly name = 'SkeletonPackError';
}

const headSchema = z.looseObject({ format: z.literal(SKELETON_FORMAT), version: z.int().check(z.gte(1)) });

const shelfText = z.string().check(z.minLength(1), z.maxLength(SHELF_TEXT_LENGTH));
const packedSchema: z.ZodMiniType<PackedSkeleton> = z.strictObject({
  ...SKELETON_FIELDS,
  tags: z.exactOptional(z.array(shelfText)),
  folder: z.exactOptional(shelfText),
});

const packSchema: z.ZodMiniType<SkeletonPack> = z.strictObject({
  format: z.literal(SKELETON_FORMAT),
  version: z.literal(SKELETON_VERSION),
  skeletons: z.array(packedSchema),
});

/** Reads a pack from parsed JSON. Throws SkeletonPackError where it is something else, newer, or against the schema. */
export function parseSkeletonPack(data: unknown): SkeletonPack {
  const head = headSchema.safeParse(data);
  if (!head.success) throw new SkeletonPackError(skeletonText.pack.otherFormat);
  if (head.data.version > SKELETON_VERSION) {
    throw new SkeletonPackError(skeletonText.pack.newer(head.data.version, SKELETON_VERSION));
  }
  // Version 2 only added what may be absent.
  const pack = packSchema.safeParse({ ...head.data, version: SKELETON_VERSION });
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
    // A byte order mark, as some editors put in front when they save.
    data = JSON.parse(json.replace(/^\uFEFF/u, ''));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new SkeletonPackError(skeletonText.pack.notJson, { cause: error });
  }
  return parseSkeletonPack(data);
}

/** The file of a writer's own skeletons, for export. */
export function writeSkeletonPack(skeletons: readonly PackedSkeleton[]): string {
  const pack: SkeletonPack = { format: SKELETON_FORMAT, version: SKELETON_VERSION, skeletons };
  return `${JSON.stringify(pack, null, 2)}\n`;
}
