import type { Rule } from './rule.ts';
import { missingDate } from './rules/missing-date.ts';
import { missingMeasure } from './rules/missing-measure.ts';
import { missingMoney } from './rules/missing-money.ts';
import { missingOrdinal } from './rules/missing-ordinal.ts';
import { missingPercent } from './rules/missing-percent.ts';
import { missingValue } from './rules/missing-value.ts';
import { placeholderBlank } from './rules/placeholder-blank.ts';
import { placeholderMark } from './rules/placeholder-mark.ts';

/** Every rule, in the order in which findings at one place are listed. */
export const RULES: readonly Rule[] = [
  placeholderBlank,
  placeholderMark,
  missingMeasure,
  missingMoney,
  missingPercent,
  missingValue,
  missingOrdinal,
  missingDate,
];
