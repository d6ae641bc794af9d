import { readHeading } from '../draft/heading.ts';

const SENTENCE_END = /[。！？；：…][”’）》]*$/u;
/** An address line (各位代表：, 县委组织部：) is this short; a longer line before a colon is a sentence of the text. */
const ADDRESS_LENGTH = 30;

/** Whether a line closes with a mark that ends a sentence or leads into one. */
export function hasSentenceEnd(line: string): boolean {
  return SENTENCE_END.test(line);
}

/** Whether a line addresses the readers: 各位领导、同志们： or 县委组织部：. */
export function isAddress(line: string): boolean {
  return line.endsWith('：') && line.length <= ADDRESS_LENGTH && !/[。；]/u.test(line) && !readHeading(line);
}

/** Whether a paragraph is a title, an address line or a signature: such lines have no first-line indent. */
export function standsFlush(paragraph: string): boolean {
  return isAddress(paragraph) || (!hasSentenceEnd(paragraph) && !readHeading(paragraph));
}
