import { describeGap } from '../check/gap/describe-gap.ts';
import type { Figure } from '../draft/figure.ts';
import { findIndicator } from '../ledger/indicators.ts';
import { blankName } from '../suggest/blank-name.ts';

/**
 * The name of the blank for a figure of a paragraph: the indicator that the words around it state as the checker reads
 * them, where its unit fits; else the nearest indicator of its clause, or what its unit counts.
 */
export function nameOfFigure(paragraph: string, figure: Figure): string {
  const { name } = describeGap(paragraph, figure.from, figure.to);
  const stated = name === undefined ? undefined : findIndicator(name);
  const fits = stated?.unit.some((unit) => unit === figure.unit) ?? false;
  return name !== undefined && fits ? name : blankName(paragraph, figure);
}
