import { withoutBlanks } from './fill.ts';

const MARKS = /[\s\p{P}]/gu;

function pairsOf(words: string): Set<string> {
  const bare = withoutBlanks(words).join('').replace(MARKS, '');
  const pairs = new Set<string>();
  for (let i = 0; i + 1 < bare.length; i++) pairs.add(bare.slice(i, i + 2));
  return pairs;
}

/** 抓班子 of 抓班子，强化领导核心: what a heading in two halves is about. */
function leadOf(words: string): string {
  return words.split(/[，、：]/u)[0] ?? words;
}

/**
 * How alike two headings are, 0 to 1: the share of neighbouring characters they have in common (Dice), of the whole
 * headings or of what stands before their first comma, whichever is more.
 */
export function headingLikeness(a: string, b: string): number {
  return Math.max(shareOfPairs(a, b), shareOfPairs(leadOf(a), leadOf(b)));
}

function shareOfPairs(a: string, b: string): number {
  const one = pairsOf(a);
  const two = pairsOf(b);
  if (one.size === 0 || two.size === 0) return a === b ? 1 : 0;
  let common = 0;
  for (const pair of one) if (two.has(pair)) common += 1;
  return (2 * common) / (one.size + two.size);
}
