/**
 * Pinyin initials without a dictionary: the browser's pinyin collation orders Han characters by sound, and one
 * boundary character opens each initial letter. Polyphones get their commonest reading, as everywhere in the list.
 */
const BOUNDARIES = [...'阿八擦搭讹发嘎哈讥咖垃妈拿哦趴七然撒他挖夕丫匝'];
const LETTERS = [...'abcdefghjklmnopqrstwxyz'];

const collator = new Intl.Collator('zh-u-co-pinyin');
const memo = new Map<string, string>();

function initialOf(character: string): string {
  if (!/\p{Script=Han}/u.test(character)) return character.toLowerCase();
  let low = 0;
  let high = BOUNDARIES.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (collator.compare(BOUNDARIES[middle]!, character) <= 0) low = middle;
    else high = middle - 1;
  }
  return LETTERS[low]!;
}

/** The initial letter of each UTF-16 code unit of a text (发展党员 is fzdy); other characters stay, in lower case. */
export function pinyinInitials(text: string): string {
  let initials = '';
  for (let index = 0; index < text.length; index++) {
    const character = text.charAt(index);
    let initial = memo.get(character);
    if (initial === undefined) {
      initial = initialOf(character);
      // One code unit in, one out, so that offsets in initials are offsets in the text.
      if (initial.length !== 1) initial = character;
      memo.set(character, initial);
    }
    initials += initial;
  }
  return initials;
}
