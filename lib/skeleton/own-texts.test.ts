/** Old reports to skeletons on finished reports of our own: nothing of last year's stays, nothing gets lost. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDraft, openGaps } from '../check/index.ts';
import { findBlanks } from '../draft/blank.ts';
import { blankReport, restoreReport, reviewItems } from './blank-report.ts';
import { composeSkeleton } from './compose.ts';
import { skeletonFromReport } from './from-report.ts';
import type { ReviewItem } from './review-item.ts';

const FOLDER = new URL('../../test/texts/', import.meta.url);
const TEXTS = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => [name, readFileSync(new URL(name, FOLDER), 'utf8')] as const);

/** Digits that are no data: ordinals of headings, fixed terms, names of services and standards. */
const NO_DATA =
  /(?<=^|\n)\s*(?:\d+[.、．]|（\d+）)|7×24小时|24小时|\d{5}热线|[GS]\d{3}|PM2\.5|\dA级|1\+N|[Xx]\+/gu;
const TERMS = /三会一课|四议两公开|第一议题|两个维护|一岗双责|两学一做|1\+N|支部\+[^”]{1,8}\+农户|第一书记/gu;

const items = (text: string) => reviewItems(text, openGaps(checkDraft(text)));
const without = (blanked: string) => blanked.replace(/【＿[^【】]*】/gu, '#');

describe.each(TEXTS)('%s', (_, text) => {
  const list = items(text);
  const blanked = blankReport(text, list);

  it('keeps no data figure', () => {
    expect(
      without(blanked)
        .replace(NO_DATA, '')
        .match(/.{0,8}[0-9０-９].{0,8}/gu) ?? [],
    ).toEqual([]);
  });

  it('keeps every fixed term', () => {
    expect(without(blanked).match(TERMS)).toEqual(text.match(TERMS));
  });

  it('is itself again, byte for byte, whatever is kept and whatever blanks are called', () => {
    fc.assert(
      fc.property(
        fc.array(fc.boolean(), { minLength: list.length, maxLength: list.length }),
        fc.constantFrom(undefined, '甲', ''),
        (turns, name) => {
          const chosen: ReviewItem[] = list.map((item, at) => ({
            ...item,
            blanked: turns[at] ?? true,
            name: name ?? item.name,
          }));
          expect(restoreReport(blankReport(text, chosen), chosen)).toBe(text);
        },
      ),
      { numRuns: 20 },
    );
  });

  it('comes out of its own skeleton word by word, once the blanks are filled', () => {
    const { skeleton, numbering } = skeletonFromReport(text, list, { id: 'own' });
    const composed = composeSkeleton(skeleton, { numbering, withTitle: true }).join('\n');
    const originals = list.filter((item) => item.blanked).map(({ original }) => original);
    expect(findBlanks(composed)).toHaveLength(originals.length);
    let at = 0;
    const filled = composed.replace(/【＿[^【】]*】/gu, () => originals[at++] ?? '');
    expect(plain(filled)).toBe(plain(text));
  });
});

/** How a line opens that is a heading or a point: composing numbers them anew, in one style. */
const ORDINAL =
  /^(?:[一二三四五六七八九十]{1,3}[、是]|（[一二三四五六七八九十]{1,3}）|\d{1,2}[.、．]|（\d{1,2}）|第[一二三四五六七八九十]{1,2}，)/u;

/** 一是 opens a line once its heading stands on one of its own. */
const SHI = /(?<=^|[。；：])[一二三四五六七八九十]是/gu;

/** Words and marks alone: composing sets ordinals, indents, line breaks behind headings and their full stops. */
function plain(text: string): string {
  return text
    .split('\n')
    .map((line) =>
      line
        .trim()
        .replace(ORDINAL, '')
        .replace(SHI, '')
        .replace(/[\s\u3000。]/gu, ''),
    )
    .join('');
}
