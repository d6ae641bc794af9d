/** Statements of figures: which indicator a number in the text is about, for the rules that compare figures. */

import type { Numeral } from '../draft/numeral.ts';
import { Paragraph } from '../draft/paragraph.ts';
import type { Span } from '../draft/span.ts';
import type { Indicator } from '../ledger/indicators.ts';
import { clauseStart } from './clause.ts';
import { nameAround, nameBefore } from './indicator-names.ts';

/** A figure of the text that is tied to an indicator; the span covers number and unit, offsets in the paragraph. */
export interface Statement extends Span {
  readonly indicator: Indicator;
  readonly value: number;
  /** Unit with its scale as it stands: 万元. */
  readonly unit: string;
  readonly approximate: boolean;
  /** Where in the paragraph the words of the clause before the indicator end. */
  readonly leadTo: number;
}

/** What may stand before the indicator in a plain clause. */
const LEAD =
  /^(?:今年(?:以来)?|一年来|全年|全镇|全乡|我镇|我乡|目前|现|截至目前|一年以来|年内|共|累计|共计|新|按要求|全镇上下|现有|共有|下辖|辖|设有|召开|开展|举办|组织|发放|实现|完成|累计化解|化解|排查)*$/;
/** Words of another time, plan or part. */
const OTHER_SCOPE =
  /去年|上年|往年|较|比|计划|目标|力争|预计|确保|不少于|每|各|其中|上半年|下半年|季度|月|拟|将|下一步|明年|人均|占|(?:19|20)\d\d年/;

/** Statements of a paragraph in order. */
export const statementsOf = Paragraph.fact((paragraph: Paragraph): readonly Statement[] => {
  const statements: Statement[] = [];
  for (const numeral of paragraph.arabicNumerals) {
    if (numeral.kind !== 'number' && numeral.kind !== 'percent') continue;
    const statement = numeral.unit === '' ? undefined : readStatement(paragraph, numeral);
    if (statement) statements.push(statement);
  }
  return statements;
});

function readStatement({ text }: Paragraph, numeral: Numeral): Statement | undefined {
  const named = nameBefore(text, numeral) ?? nameAround(text, numeral);
  if (!named) return undefined;
  const scale = scaleBefore(text, numeral.unitTo - numeral.unit.length);
  return {
    from: numeral.from,
    to: numeral.unitTo,
    indicator: named.indicator,
    value: numeral.value / scaleOf(scale),
    unit: scale + numeral.unit,
    approximate: numeral.approximate,
    leadTo: named.leadTo,
  };
}

/**
 * True where the clause says nothing else than the figure (今年共发展党员8名): figures of the same indicator in clauses
 * with more words are about a part, another place or another time.
 */
export function isPlain(paragraph: Paragraph, { leadTo, from }: Statement): boolean {
  const { text } = paragraph;
  return LEAD.test(text.slice(clauseStart(text, leadTo), leadTo)) && !isOfOtherScope(paragraph, from);
}

/** 万, 万亿 right before the unit. */
function scaleBefore(text: string, unitFrom: number): string {
  let from = unitFrom;
  while (text.charAt(from - 1) === '万' || text.charAt(from - 1) === '亿') from -= 1;
  return text.slice(from, unitFrom);
}

function scaleOf(scale: string): number {
  let product = 1;
  for (const char of scale) product *= char === '万' ? 1e4 : 1e8;
  return product;
}

function isOfOtherScope(paragraph: Paragraph, at: number): boolean {
  return OTHER_SCOPE.test(paragraph.text.slice(paragraph.sentenceAt(at).from, at));
}
