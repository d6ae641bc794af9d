import * as z from 'zod/mini';
import { SECTION_ROLES } from '../draft/section-role.ts';
import { NUMBERING_STYLES } from './numbering.ts';
import type { Skeleton, SkeletonSection } from './skeleton.ts';

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

/** Sections are told apart by their ids. */
function haveOwnIds(sections: readonly SkeletonSection[]): boolean {
  const ids = sections.flatMap(function idsOf({ id, children = [] }): string[] {
    return [id, ...children.flatMap(idsOf)];
  });
  return new Set(ids).size === ids.length;
}

/** The fields of a skeleton, for formats that have more. */
export const SKELETON_FIELDS = {
  id: text,
  name: text,
  about: text,
  title: text,
  writer: z.exactOptional(text),
  numbering: z.exactOptional(z.enum(NUMBERING_STYLES)),
  sections: z.array(sectionSchema).check(z.minLength(1), z.refine(haveOwnIds)),
};

export const SkeletonSchema: z.ZodMiniType<Skeleton> = z.strictObject(SKELETON_FIELDS);
