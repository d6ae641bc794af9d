import { CharClass, classAt } from '../draft/char-class.ts';

/** Where the clause starts that goes on up to `at`. */
export function clauseStart(text: string, at: number): number {
  let from = at;
  while (from > 0 && isWord(classAt(text, from - 1))) from -= 1;
  return from;
}

function isWord(cls: number): boolean {
  return cls !== CharClass.punctuation && cls !== CharClass.space;
}
