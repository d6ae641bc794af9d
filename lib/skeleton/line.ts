const SENTENCE_END = /[。！？；：…][”’）》]*$/u;
const ORDINAL =
  /^(?:第[一二三四五六七八九十]+[，、]|[一二三四五六七八九十]+(?:是|、|，)|（[一二三四五六七八九十\d]+）|\d+[.．、])/u;
/** An address line (各位代表：, 县委组织部：) is this short; a longer line before a colon is a sentence of the text. */
const ADDRESS_LENGTH = 30;

/** Whether a line closes with a mark that ends a sentence or leads into one. */
export function hasSentenceEnd(line: string): boolean {
  return SENTENCE_END.test(line);
}

/** The line's ordinal (一、 （二） 3. 第四， 五是), or an empty string. */
export function ordinalOf(line: string): string {
  return ORDINAL.exec(line)?.[0] ?? '';
}

/** Whether a paragraph is a title, an address line or a signature: such lines have no first-line indent. */
export function standsFlush(paragraph: string): boolean {
  if (ordinalOf(paragraph)) return false;
  if (!hasSentenceEnd(paragraph)) return true;
  return paragraph.endsWith('：') && paragraph.length <= ADDRESS_LENGTH && !/[。；]/u.test(paragraph);
}
