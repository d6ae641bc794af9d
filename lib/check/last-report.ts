import { parseDraft } from '../draft/draft.ts';
import type { Indicator } from '../ledger/indicators.ts';
import type { Finding } from './finding.ts';
import { statementsOf } from './statements.ts';

/** What the report of the period before states. */
export interface LastReport {
  readonly text: string;
  /** Indicators that it states plainly, in its order. */
  readonly indicators: readonly Indicator[];
  /** Number and unit by the indicator's name; undefined where it states several, of parts or of other times. */
  readonly figures: ReadonlyMap<string, Figure | undefined>;
}

interface Figure {
  readonly number: string;
  readonly unit: string;
}

let lastSeen: LastReport | undefined;

/** The last report stays the same while a draft is written: it is read once. */
export function readLastReport(text: string): LastReport {
  if (lastSeen?.text === text) return lastSeen;
  const indicators = new Set<Indicator>();
  const figures = new Map<string, Figure | undefined>();
  for (const { paragraph } of parseDraft(text).paragraphs) {
    for (const { indicator, from, to, unit } of statementsOf(paragraph)) {
      const { name } = indicator;
      const figure = { number: paragraph.text.slice(from, to - unit.length).trim(), unit };
      const known = figures.get(name);
      const isSame = known?.number === figure.number && known.unit === unit;
      // 30余 and 300 with a 余 before its scale are no plain number to offer.
      const isPlain = /^[\d.,]+$/.test(figure.number);
      figures.set(name, isPlain && (isSame || !indicators.has(indicator)) ? figure : undefined);
      indicators.add(indicator);
    }
  }
  lastSeen = { text, indicators: [...indicators], figures };
  return lastSeen;
}

/** The finding with what the last report says in place of its gap; itself where that says nothing of it. */
export function withLast(finding: Finding, { figures }: LastReport): Finding {
  const { gap } = finding;
  const figure = gap?.name === undefined ? undefined : figures.get(gap.name);
  if (!gap || !figure || (gap.unit !== undefined && gap.unit !== figure.unit)) return finding;
  return { ...finding, gap: { ...gap, last: `${figure.number}${figure.unit}` } };
}
