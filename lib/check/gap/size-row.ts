/** Sizes in a row: the one before tells that the next is a figure, too. */

/** 每亩300元、(20)吨; 11微克/立方米、(20)微克/立方米 */
export function followsSize(text: string, from: number, unit: string): boolean {
  const before = text.slice(Math.max(0, from - LONGEST_SIZE), from);
  const same = before.lastIndexOf(unit);
  return /\d[^，。；、\d]{1,3}、$/.test(before) || (same > 0 && /\d/.test(before.charAt(same - 1)));
}

/** Longest figure with its unit, a rate. */
const LONGEST_SIZE = 12;
