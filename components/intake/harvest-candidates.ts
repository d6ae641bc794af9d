import { harvestReport } from '../../lib/harvest/harvest-report.ts';
import { HARVEST } from '../../lib/i18n/intake.ts';
import type { Candidate } from './intake.ts';

/** Words of the report that are shown on each side of a figure, UTF-16 code units. */
const WORDS_BEFORE = 16;
const WORDS_AFTER = 8;

/** The figures of a finished report, for its writer to look through. */
export function harvestCandidates(text: string, period: string): readonly Candidate[] {
  return harvestReport(text, period).map(({ from, to, doubt, ...figure }) => {
    const start = Math.max(text.lastIndexOf('\n', from - 1) + 1, from - WORDS_BEFORE);
    const next = text.indexOf('\n', to);
    const end = Math.min(next < 0 ? text.length : next, to + WORDS_AFTER);
    return {
      ...figure,
      id: String(from),
      passage: { words: text.slice(start, end), figure: { from: from - start, to: to - start } },
      ...(doubt === undefined ? {} : { doubt: HARVEST.doubts[doubt] }),
    };
  });
}
