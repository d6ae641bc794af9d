import type { Finding } from '../../lib/check/finding.ts';

/** Words that are ignored wherever they stand: at least so many letters, so that no particle or mark is. */
const FEWEST_LETTERS = 2;
/** Longer passages don't come again word by word; UTF-16 code units. */
const LONGEST = 20;

/**
 * The words of a finding that may be ignored for good, wherever they come again; undefined where that would hide more
 * than was meant. Only a wording is right or wrong by itself. Gaps, figures and ordinals are so by what stands around:
 * a mark or a number ignored here would pass unseen in every later report.
 */
export function ignorableWords(text: string, { category, from, to }: Finding): string | undefined {
  const words = text.slice(from, to);
  if (category !== 'wording' || words.length > LONGEST || /[\r\n\p{N}]/u.test(words)) return undefined;
  return (words.match(/\p{L}/gu)?.length ?? 0) < FEWEST_LETTERS ? undefined : words;
}
