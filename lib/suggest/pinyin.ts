/**
 * Pinyin initials without a dictionary: the browser's pinyin collation orders Han characters by sound, and one
 * boundary character opens each initial letter. Characters of several readings get the one they are listed under.
 */
const BOUNDARIES = [...'阿八擦搭讹发嘎哈讥咖垃妈拿哦趴七然撒他挖夕丫匝'];
const LETTERS = 'abcdefghjklmnopqrstwxyz';

const HAN = /\p{Script=Han}/u;
const collator = new Intl.Collator('zh-u-co-pinyin');
/** By code unit: the initial's code, 0 while not looked up. */
const memo = new Uint8Array(0x10000);
/** What has no initial: it can't be searched by letters. */
const NONE = 0x20;

function initialOf(code: number): number {
  if (code < 0x80) return String.fromCharCode(code).toLowerCase().charCodeAt(0);
  const character = String.fromCharCode(code);
  if (!HAN.test(character)) return NONE;
  let low = 0;
  let high = BOUNDARIES.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (collator.compare(BOUNDARIES[middle]!, character) <= 0) low = middle;
    else high = middle - 1;
  }
  return LETTERS.charCodeAt(low);
}

/**
 * The initial letter of each UTF-16 code unit of a text (发展党员 is fzdy), so that offsets stay. ASCII stays, in lower
 * case; anything else is a space.
 */
export function pinyinInitials(text: string): string {
  const codes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (memo[code] === 0) memo[code] = initialOf(code);
    codes[index] = memo[code]!;
  }
  return new TextDecoder('ascii').decode(codes);
}
