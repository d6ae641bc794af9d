/**
 * Measures of GB/T 9704-2012 in the units of a Word file. Sizes of type by their Chinese names: 二号 22 pt, 三号 16 pt,
 * 四号 14 pt.
 */

/** Twentieths of a point, in which Word measures lengths. */
const TWIPS_PER_POINT = 20;
const MM_PER_INCH = 25.4;
const POINTS_PER_INCH = 72;

const mm = (length: number) => Math.round((length / MM_PER_INCH) * POINTS_PER_INCH * TWIPS_PER_POINT);
const points = (length: number) => length * TWIPS_PER_POINT;

/** 5.2.1, 5.2.2: A4; 天头 37 mm, 订口 28 mm, a type area of 156 × 225 mm. */
export const PAGE = {
  width: mm(210),
  height: mm(297),
  top: mm(37),
  bottom: mm(35),
  left: mm(28),
  right: mm(26),
  /** The dash of the page number stands 7 mm below the type area (7.5); its line is some 5 mm high. */
  footer: mm(23),
} as const;

/** Half points. */
export const TYPE = { title: 44, body: 32, page: 28 } as const;

/** 28 points exactly: 22 lines and a little on a page. The title's larger type needs more. Twips. */
export const LINE = { body: points(28), title: points(36) } as const;

/** One character of the body's type, twips. */
export const CHARACTER = points(TYPE.body / 2);
/** 7.5: the page number stands one character of its own type from the edge. */
export const PAGE_CHARACTER = points(TYPE.page / 2);

/** Indents in characters, in which Word counts hundredths. */
export const INDENT = { body: 2, signature: 2 } as const;
