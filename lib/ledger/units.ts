import { shift } from './decimal.ts';

/** Powers of ten of the words that open a unit. */
const SCALES: readonly (readonly [word: string, power: number])[] = [
  ['百万', 6],
  ['千万', 7],
  ['万', 4],
  ['亿', 8],
  ['千', 3],
];

function parts(unit: string): { readonly base: string; readonly power: number } {
  const scale = SCALES.find(([word]) => unit.startsWith(word));
  // 千米 and 千克 are units of their own.
  if (scale === undefined || /^千[米克瓦]/u.test(unit)) return { base: unit, power: 0 };
  return { base: unit.slice(scale[0].length), power: scale[1] };
}

/**
 * A value in another unit of the same kind: 1.2亿元 is 12000万元. Exact. Undefined where the units are of different kinds
 * (元, 名) or the same. A unit of a scale alone (1.2亿) counts as of the other's kind.
 */
export function convertUnit(value: string, from: string, to: string): string | undefined {
  const [a, b] = [parts(from), parts(to)];
  const sameKind = a.base === b.base || (a.base === '' && a.power > 0);
  return sameKind && from !== to && a.power !== b.power ? shift(value, a.power - b.power) : undefined;
}
