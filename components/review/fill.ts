import type { Finding } from '../../lib/check/finding.ts';
import type { TextEdit } from '../../lib/draft/span.ts';
import type { Item } from '../session/review.ts';

/** What the writer has entered for gaps, by item id. */
export type Entered = ReadonlyMap<string, string>;

/**
 * The edit that puts an entered value into a gap, in the offsets of the checked text: in place of the mark, or where
 * nothing stands for it. A unit entered once more is left out (12名 before 名), a bare percentage gets its sign, a title
 * keeps its brackets.
 */
export function fillEdit(text: string, finding: Finding, entered: string): TextEdit {
  const { from, to, gap } = finding;
  const value = entered.trim();
  const insert = gap ? fitted(value, text.slice(from, to), gap) : value;
  if (gap?.fillAt === undefined) return { from, to, insert };
  const at = from + gap.fillAt;
  return { from: at, to: at, insert };
}

function fitted(value: string, mark: string, { kind, unit }: NonNullable<Finding['gap']>): string {
  if (kind === 'title') return mark.startsWith('《') && !value.startsWith('《') ? `《${value}》` : value;
  if (kind === 'percent' && unit === undefined) return /[%％]$/.test(value) ? value : `${value}%`;
  if (unit !== undefined && value.length > unit.length && value.endsWith(unit)) {
    return value.slice(0, -unit.length).trimEnd();
  }
  return value;
}

/** The edits for all entered values: rising, disjoint, of items that are still there. */
export function fillEdits(text: string, items: readonly Item[], entered: Entered): TextEdit[] {
  const edits: TextEdit[] = [];
  let end = 0;
  for (const { id, finding } of items) {
    const value = entered.get(id)?.trim();
    if (!value) continue;
    const edit = fillEdit(text, finding, value);
    if (edit.from < end) continue;
    edits.push(edit);
    end = edit.to;
  }
  return edits;
}
