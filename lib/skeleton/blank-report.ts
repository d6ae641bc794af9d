import type { Gap, GapKind } from '../check/finding.ts';
import { blank, findBlanks } from '../draft/blank.ts';
import type { Span } from '../draft/span.ts';
import { findIndicator } from '../ledger/indicators.ts';
import { maskName } from '../suggest/blank-name.ts';
import { figureItems } from './report-figures.ts';
import { nameItems } from './report-names.ts';
import type { ReviewItem } from './review-item.ts';

/** A place that the report itself left open, as the checker's findings describe it (`openGaps(checkDraft(text))`). */
export interface OpenGap extends Span {
  readonly gap?: Gap;
}

/**
 * The review list of an old report: its blanks, the places it left open, its data figures, dates, and names of people,
 * places and firms, in order and without overlaps. Fixed terms (三会一课, 1+N) and headings' ordinals are no items.
 */
export function reviewItems(text: string, gaps: readonly OpenGap[] = []): ReviewItem[] {
  // What comes first wins where two overlap: the writer's own blanks and marks, then figures, then guesses at names.
  return [gapItems(text, gaps), figureItems(text), nameItems(text)].reduce(withFree, blankItems(text));
}

/** Both lists as one, without those of the second that overlap one of the first. Each is in order and disjoint. */
function withFree(kept: readonly ReviewItem[], more: readonly ReviewItem[]): ReviewItem[] {
  const merged: ReviewItem[] = [];
  let next = 0;
  for (const item of more) {
    let other = kept[next];
    while (other && other.to <= item.from && !overlap(other, item)) {
      merged.push(other);
      next += 1;
      other = kept[next];
    }
    if (!other || !overlap(other, item)) merged.push(item);
  }
  return [...merged, ...kept.slice(next)];
}

function overlap(a: Span, b: Span): boolean {
  if (a.from === a.to || b.from === b.to) return a.from <= b.to && b.from <= a.to;
  return a.from < b.to && b.from < a.to;
}

function blankItems(text: string): ReviewItem[] {
  return findBlanks(text).map(({ from, to, name }) => ({
    from,
    to,
    subject: 'gap',
    kind: 'unknown',
    original: text.slice(from, to),
    name,
    blanked: true,
  }));
}

function gapItems(text: string, gaps: readonly OpenGap[]): ReviewItem[] {
  const items: ReviewItem[] = [];
  for (const { from, to, gap } of [...gaps].sort((a, b) => a.from - b.from)) {
    // Where the report has nothing at all (参保率达%), the blank goes in between.
    const at = gap?.fillAt === undefined ? { from, to } : { from: from + gap.fillAt, to: from + gap.fillAt };
    const item: ReviewItem = {
      ...at,
      subject: 'gap',
      kind: gap?.kind ?? 'unknown',
      original: text.slice(at.from, at.to),
      name: gap?.name ?? nameOfGap(text, at, gap?.kind),
      blanked: true,
    };
    const last = items[items.length - 1];
    if (!last || !overlap(last, item)) items.push(item);
  }
  return items;
}

/** What a gap without an indicator is called: by the word behind it where that tells, else by its kind. */
function nameOfGap(text: string, gap: Span, kind: GapKind | undefined): string {
  if (kind === 'title') return '文件名称';
  const name = maskName(text, gap);
  const found = findIndicator(name)?.kind;
  if (kind === 'name' && found !== 'name') return '名称';
  if (kind === 'percent' && found !== 'percent') return '百分比';
  return name;
}

/** The report with a blank in place of each item that is to be one. */
export function blankReport(text: string, items: readonly ReviewItem[]): string {
  let blanked = '';
  let done = 0;
  for (const { from, to, name } of items.filter((item) => item.blanked)) {
    blanked += text.slice(done, from) + blank(name);
    done = to;
  }
  return blanked + text.slice(done);
}

/**
 * The old report again, byte for byte: each blank of `blankReport(text, items)` filled with what stood there.
 * Throws RangeError when the text has another number of blanks than the items say.
 */
export function restoreReport(blanked: string, items: readonly ReviewItem[]): string {
  // A blank of the report's own is one in the blanked text too, whether it was turned into another or kept.
  const originals = items.filter(
    ({ blanked: isBlank, original }) => isBlank || findBlanks(original).length > 0,
  );
  const blanks = findBlanks(blanked);
  if (blanks.length !== originals.length) {
    throw new RangeError(`${blanks.length} blanks for ${originals.length} originals`);
  }
  let text = '';
  let done = 0;
  blanks.forEach(({ from, to }, index) => {
    text += blanked.slice(done, from) + (originals[index]?.original ?? '');
    done = to;
  });
  return text + blanked.slice(done);
}
