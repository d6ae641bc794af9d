import { WORD_EXPORT } from '../../lib/i18n/word-export.ts';

/** What Windows forbids in file names. */
const FORBIDDEN = /[\\/:*?"<>|\p{Cc}]/gu;
/** Longer names are cut by some file systems. */
const LONGEST = 80;

/** A title as the name of a Word file. */
export function wordFileName(title: string): string {
  const name = title
    .replace(FORBIDDEN, ' ')
    .replace(/\s+/gu, ' ')
    .slice(0, LONGEST)
    .replace(/^[ .]+|[ .]+$/gu, '');
  return WORD_EXPORT.fileName(name || WORD_EXPORT.untitled);
}
