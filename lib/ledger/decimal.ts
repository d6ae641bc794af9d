/**
 * Plain decimals as text, `-12.50`: figures stay as they were written, and are reckoned with exactly.
 */

/** A figure that was read: plain ASCII decimals, and the unit that stood behind it in the same cell. */
export interface ReadFigure {
  readonly value: string;
  /** 名, 万元, %; '' if none stood there. */
  readonly unit: string;
}

const FIGURE = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)?(\.\d+)?([^\d.,+-]*)$/u;

/** A figure as people and spreadsheets write it: 1,234.50, １２, 98%, 13名, −3. Undefined for anything else. */
export function readFigure(text: string): ReadFigure | undefined {
  const plain = halfWidth(text).replace(/\s/gu, '').replace(/[−–—]/gu, '-');
  const match = FIGURE.exec(plain);
  if (match === null) return undefined;
  const [, sign, whole, fraction = '', unit = ''] = match;
  if (whole === undefined && fraction === '') return undefined;
  return { value: `${sign === '-' ? '-' : ''}${(whole ?? '0').replaceAll(',', '')}${fraction}`, unit };
}

/** Full-width letters, digits and signs as ASCII; ㎡ and the like stay as they are. */
export function halfWidth(text: string): string {
  return text.replace(/[！-～]/gu, (char) => String.fromCharCode(char.charCodeAt(0) - FULL_WIDTH_OFFSET));
}
/** Distance between U+FF01 ！ and U+0021. */
const FULL_WIDTH_OFFSET = 0xfee0;

/** `a - b`, with as many decimals as the more precise of the two. */
export function subtract(a: string, b: string): string {
  const scale = Math.max(decimals(a), decimals(b));
  return unscale(scaled(a, scale) - scaled(b, scale), scale);
}

/** Growth from `before` to `now` in percent, rounded half up to one decimal; undefined where `before` is not above 0. */
export function growth(before: string, now: string): string | undefined {
  const scale = Math.max(decimals(before), decimals(now));
  const base = scaled(before, scale);
  if (base <= 0n) return undefined;
  const change = scaled(now, scale) - base;
  // Tenths of a percent, doubled and shifted by half so that the division, which cuts off, rounds.
  const doubled = (change < 0n ? -change : change) * 2000n;
  const tenths = (doubled + base) / (2n * base);
  return unscale(change < 0n ? -tenths : tenths, 1);
}

/** With so many decimals, rounded half away from zero. */
export function round(value: string, scale: number): string {
  const exact = Math.max(decimals(value), scale);
  const cut = 10n ** BigInt(exact - scale);
  const whole = scaled(value, exact);
  const rounded = ((whole < 0n ? -whole : whole) * 2n + cut) / (2n * cut);
  return unscale(whole < 0n ? -rounded : rounded, scale);
}

/** Times 10 to the power of `places`, without zeros at its end behind the point: 0.985 by 2 is 98.5. */
export function shift(value: string, places: number): string {
  const scale = Math.max(decimals(value) - places, 0);
  const whole = scaled(value, decimals(value)) * 10n ** BigInt(Math.max(places - decimals(value), 0));
  return withoutZeros(unscale(whole, scale));
}

/** 12.50 as 12.5, 20.0 as 20. */
export function withoutZeros(value: string): string {
  return value.includes('.') ? value.replace(/\.?0+$/u, '') : value;
}

/** True for 0, 0.00, -0. */
export function isZero(value: string): boolean {
  return !/[1-9]/u.test(value);
}

function decimals(value: string): number {
  const point = value.indexOf('.');
  return point < 0 ? 0 : value.length - point - 1;
}

/** @throws SyntaxError if it is no plain decimal */
function scaled(value: string, scale: number): bigint {
  return BigInt(value.replace('.', '') + '0'.repeat(scale - decimals(value)));
}

function unscale(value: bigint, scale: number): string {
  const digits = (value < 0n ? -value : value).toString().padStart(scale + 1, '0');
  const cut = digits.length - scale;
  const text = scale === 0 ? digits : `${digits.slice(0, cut)}.${digits.slice(cut)}`;
  return value < 0n ? `-${text}` : text;
}
