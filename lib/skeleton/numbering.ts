// Not by the folder's index: the sidebar's first paint needs this file and little else of lib/draft.
import { hanNumeral } from '../draft/han-numeral.ts';
import { hanValue } from '../draft/numeral.ts';
import type { Skeleton } from './skeleton.ts';

/**
 * How the sections of a skeleton are numbered.
 * - `gbt9704`: 一、 then （一） then 1. then （1） (GB/T 9704-2012, 7.3.3)
 * - `ordinal`: points open with 第一， and their own points with 一是
 * - `yishi`: points open with 一是 and their own points with （1）
 */
export const NUMBERING_STYLES = ['gbt9704', 'ordinal', 'yishi'] as const;
export type NumberingStyle = (typeof NUMBERING_STYLES)[number];

type Ordinal = (index: number) => string;

/** Sections of a report, at most; a text that counts further is no outline. */
const MOST_SECTIONS = 99;

/** 1 → 一, 10 → 十, 21 → 二十一. For ordinals of sections, so 1 to 99; throws RangeError outside. */
export function hanNumber(value: number): string {
  if (value < 1 || value > MOST_SECTIONS)
    throw new RangeError(`hanNumber takes 1 to ${MOST_SECTIONS}, not ${value}`);
  return hanNumeral(value);
}

const LEVEL_ONE: Ordinal = (n) => `${hanNumber(n)}、`;
const LEVEL_TWO: Ordinal = (n) => `（${hanNumber(n)}）`;
const LEVEL_THREE: Ordinal = (n) => `${n}.`;
const LEVEL_FOUR: Ordinal = (n) => `（${n}）`;
const DI: Ordinal = (n) => `第${hanNumber(n)}，`;
const SHI: Ordinal = (n) => `${hanNumber(n)}是`;

/** From the outermost points of a text inwards. */
const LADDERS: Readonly<Record<NumberingStyle, readonly Ordinal[]>> = {
  gbt9704: [LEVEL_ONE, LEVEL_TWO, LEVEL_THREE, LEVEL_FOUR],
  ordinal: [DI, SHI, LEVEL_FOUR],
  yishi: [SHI, LEVEL_FOUR],
};

/** What stands in front of a section's heading, by its depth (0 outermost) and its place among its siblings (from 1). */
export interface Numbering {
  ordinal(depth: number, place: number): string;
  /** Whether a heading of this depth stands on its own line; else the text follows it. */
  ownLine(depth: number): boolean;
  /** The frame of a section of this depth, its inner 一是…二是… in a form that doesn't clash with the section's own 一是. */
  inner(frame: string, depth: number): string;
}

const INNER_SHI = /(?<=^|[。；：，\n])([一二三四五六七八九十]{1,3})是(?=[\p{Script=Han}“])/gu;

/**
 * The numbering of a skeleton in a style. Where points are sections of sections, the outer sections keep 一、 on a line
 * of its own in every style, as such reports have it (第一，履职情况 would not read), and the style shows in the points.
 */
export function numberingOf(skeleton: Skeleton, style: NumberingStyle): Numbering {
  const nested = skeleton.sections.some((section) => section.children?.some((child) => child.heading));
  const ladder = style === 'gbt9704' || !nested ? LADDERS[style] : [LEVEL_ONE, ...LADDERS[style]];
  return {
    ordinal: (depth, place) => ladder[Math.min(depth, ladder.length - 1)]?.(place) ?? '',
    ownLine: (depth) => ladder[depth] === LEVEL_ONE,
    inner: (frame, depth) =>
      ladder[depth] === SHI ? frame.replace(INNER_SHI, (_, han: string) => LEVEL_FOUR(hanValue(han))) : frame,
  };
}
