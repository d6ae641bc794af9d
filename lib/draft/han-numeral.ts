const DIGITS = '零一二三四五六七八九';
const SCALES = [1000, 100, 10, 1] as const;
const SCALE_WORDS = ['千', '百', '十', ''] as const;
const LARGEST = 9999;

/**
 * 1 → 一, 10 → 十, 21 → 二十一, 105 → 一百零五: the inverse of `hanValue`, for ordinals.
 * @throws RangeError outside 0 to 9999
 */
export function hanNumeral(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value > LARGEST) {
    throw new RangeError(`hanNumeral takes 0 to ${LARGEST}, not ${value}`);
  }
  if (value < 10) return DIGITS.charAt(value);
  let han = '';
  let gap = false;
  SCALES.forEach((scale, i) => {
    const digit = Math.floor(value / scale) % 10;
    if (digit === 0) gap = han !== '';
    else {
      han += (gap ? '零' : '') + DIGITS.charAt(digit) + SCALE_WORDS[i];
      gap = false;
    }
  });
  // 十二, but 一百一十二.
  return value < 20 ? han.slice(1) : han;
}
