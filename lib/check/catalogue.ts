import type { Rule } from './rule.ts';
import { approximateClash } from './rules/approximate-clash.ts';
import { claimCount } from './rules/claim-count.ts';
import { confusion } from './rules/confusion.ts';
import { decreaseTimes } from './rules/decrease-times.ts';
import { doubledMark } from './rules/doubled-mark.ts';
import { enumerationOrder } from './rules/enumeration-order.ts';
import { expectedFigure } from './rules/expected-figure.ts';
import { halfWidth } from './rules/half-width.ts';
import { headingLevel } from './rules/heading-level.ts';
import { headingMark } from './rules/heading-mark.ts';
import { headingOrder } from './rules/heading-order.ts';
import { impossibleDate } from './rules/impossible-date.ts';
import { ledgerValue } from './rules/ledger-value.ts';
import { missingDate } from './rules/missing-date.ts';
import { missingMeasure } from './rules/missing-measure.ts';
import { missingMoney } from './rules/missing-money.ts';
import { missingOrdinal } from './rules/missing-ordinal.ts';
import { missingPercent } from './rules/missing-percent.ts';
import { missingValue } from './rules/missing-value.ts';
import { noFigure } from './rules/no-figure.ts';
import { noMeasureWord } from './rules/no-measure-word.ts';
import { partWhole } from './rules/part-whole.ts';
import { particle } from './rules/particle.ts';
import { percentBase } from './rules/percent-base.ts';
import { placeholderBlank } from './rules/placeholder-blank.ts';
import { placeholderDamage } from './rules/placeholder-damage.ts';
import { placeholderMark } from './rules/placeholder-mark.ts';
import { placeholderMixed } from './rules/placeholder-mixed.ts';
import { placeholderWord } from './rules/placeholder-word.ts';
import { repeatedWord } from './rules/repeated-word.ts';
import { straySpace } from './rules/stray-space.ts';
import { twoValues } from './rules/two-values.ts';
import { unpaired } from './rules/unpaired.ts';
import { vagueQuantity } from './rules/vague-quantity.ts';
import { yearMismatch } from './rules/year-mismatch.ts';

/** Every rule, in the order in which findings at one place are listed. */
export const RULES: readonly Rule[] = [
  placeholderBlank,
  placeholderMark,
  placeholderWord,
  placeholderDamage,
  placeholderMixed,
  missingMeasure,
  missingMoney,
  missingPercent,
  missingValue,
  missingOrdinal,
  missingDate,
  noMeasureWord,
  expectedFigure,
  noFigure,
  partWhole,
  percentBase,
  claimCount,
  twoValues,
  ledgerValue,
  approximateClash,
  decreaseTimes,
  impossibleDate,
  yearMismatch,
  headingOrder,
  headingLevel,
  headingMark,
  enumerationOrder,
  unpaired,
  confusion,
  particle,
  repeatedWord,
  doubledMark,
  straySpace,
  halfWidth,
  vagueQuantity,
];
