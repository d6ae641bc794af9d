import type { Finding } from './finding.ts';

/** Characters of context on either side that identify a place. */
const CONTEXT = 12;

/**
 * Names one finding so that it can be ignored for good: its rule, its words and the words right around it in its
 * paragraph. Edits elsewhere leave the key as it is; figures around it are left out, so filling a neighbouring gap
 * does not bring an ignored finding back. Two findings of one rule in the same words share a key. One that is about the
 * whole draft stands at whatever is its last word: what it is about names it.
 */
export function findingKey(text: string, finding: Finding): string {
  if (finding.about !== undefined) return `${finding.rule}|${finding.about}`;
  const before = lastLine(text.slice(Math.max(0, finding.from - 2 * CONTEXT), finding.from));
  const after = firstLine(text.slice(finding.to, finding.to + 2 * CONTEXT));
  return [
    finding.rule,
    wordsOnly(before).slice(-CONTEXT),
    text.slice(finding.from, finding.to).replace(/\s+/g, ' '),
    wordsOnly(after).slice(0, CONTEXT),
  ].join('|');
}

function lastLine(text: string): string {
  return text.slice(Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1);
}

function firstLine(text: string): string {
  const end = text.search(/[\r\n]/);
  return end === -1 ? text : text.slice(0, end);
}

/** Letters and ideographs: digits, blanks and marks change while a draft is filled. */
function wordsOnly(text: string): string {
  return text.replace(/【＿[^】]*】?|[^\p{Script=Han}A-Za-z]|[〇○xXＸｘ]/gu, '');
}
