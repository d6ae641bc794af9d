import { type Draft, parseDraft } from '../draft/draft.ts';
import { type Figure, findFigures } from '../draft/figure.ts';
import type { Numeral } from '../draft/numeral.ts';
import type { Paragraph } from '../draft/paragraph.ts';
import { roleAt } from '../draft/role.ts';
import type { Span } from '../draft/span.ts';
import { readFigure } from '../ledger/decimal.ts';
import { findIndicator } from '../ledger/indicators.ts';
import { nameOfFigure } from '../skeleton/name-blank.ts';
import { periodMeant } from './period-meant.ts';

/**
 * Why a figure is better looked at before it goes into the ledger: `unnamed` no indicator was recognised · `plan` it is
 * planned, not reached · `change` a rise or fall · `approximate` 近30名 · `part` of a part, an average, another place ·
 * `repeated` the text states another value of the same before.
 */
export const HARVEST_DOUBTS = ['unnamed', 'plan', 'change', 'approximate', 'part', 'repeated'] as const;
export type HarvestDoubt = (typeof HARVEST_DOUBTS)[number];

/** A figure of a finished report; the span covers number and unit. */
export interface HarvestedFigure extends Span {
  /** '' where none was recognised. */
  readonly indicator: string;
  readonly unit: string;
  readonly period: string;
  /** A plain decimal; 万 and 亿 stand in the unit. */
  readonly value: string;
  readonly doubt?: HarvestDoubt;
}

/** Units of dates and ordinals, which state nothing, and of changes. */
const NO_DATA: ReadonlySet<string> = new Set([
  '年',
  '年度',
  '月',
  '日',
  '届',
  '季度',
  '号',
  '时',
  '点',
  '个百分点',
  '百分点',
]);
/** Theme of indicators that name only what is counted: 人数, 金额. */
const GENERAL_THEME = '通用';
const CHANGE =
  /(?:增长|增加|新增长|上升|提高|提升|下降|减少|降低|回落|同比|环比|增幅|增速)(?:了|约|近|达|为|到)?$/u;
const PLANNED = /计划|目标|力争|预计|确保|不少于|不低于|明年|下一步|拟/u;
const PLAN_OPENING = /^[\s\u3000]*(?:下一步|下步|今后|下一阶段|接下来|明年)/u;
const OF_A_PART = /其中|每|各|人均|平均|分别|[\p{Script=Han}]{2}(?:村|社区|支部|小组)(?:共|累计|新)?/u;
const SENTENCE_END = /[。；！？\n]/u;
const CLAUSE_END = /[，。；：、！？\n]/u;

/**
 * The figures of a finished report that a ledger keeps, in order; the same value of the same indicator once.
 * @param period what the report is about
 */
export function harvestReport(text: string, period: string): HarvestedFigure[] {
  const draft = parseDraft(text);
  const known = new Map<string, string>();
  const harvested: HarvestedFigure[] = [];
  for (const { from, paragraph } of draft.paragraphs) {
    for (const figure of findFigures(paragraph.text)) {
      const found = readOne(draft, from, paragraph, figure, period);
      if (!found) continue;
      const key = [found.indicator, found.unit, found.period].join('\t');
      const before = found.indicator === '' || found.doubt ? undefined : known.get(key);
      if (before === found.value) continue;
      if (found.doubt === undefined && before === undefined) known.set(key, found.value);
      harvested.push(before === undefined ? found : { ...found, doubt: 'repeated' });
    }
  }
  return harvested;
}

function readOne(
  draft: Draft,
  offset: number,
  paragraph: Paragraph,
  figure: Figure,
  period: string,
): HarvestedFigure | undefined {
  const line = paragraph.text;
  const { from, to, unit } = figure;
  if (unit === '' || NO_DATA.has(unit) || line.charAt(from - 1) === '第') return undefined;
  const numeral = paragraph.numerals.find((one) => one.from === from);
  const value = decimalOf(line.slice(from, to), numeral);
  if (value === undefined) return undefined;
  const sentence = behindLast(line.slice(0, from), SENTENCE_END);
  const clause = behindLast(sentence, CLAUSE_END);
  const name = nameOfFigure(line, figure);
  const known = findIndicator(name);
  const indicator = known === undefined || known.theme === GENERAL_THEME ? '' : known.name;
  const doubt = doubtOf({
    indicator,
    clause,
    planned: PLANNED.test(clause) || isPlanning(draft, offset + from),
    approximate: numeral?.approximate ?? false,
  });
  return {
    from: offset + from,
    to: offset + to + unit.length,
    indicator,
    unit: unit === '％' ? '%' : unit,
    period: periodMeant(sentence, period),
    value,
    ...(doubt === undefined ? {} : { doubt }),
  };
}

/** Told by the headings above, or where there are none by how the paragraph opens; not by any word in it. */
function isPlanning(draft: Draft, offset: number): boolean {
  const isHeaded = draft.headings.some(({ style, from }) => style !== 'yishi' && from <= offset);
  return isHeaded
    ? roleAt(draft, offset) === 'plan'
    : PLAN_OPENING.test(draft.paragraphAt(offset).paragraph.text);
}

interface Circumstances {
  readonly indicator: string;
  readonly clause: string;
  readonly planned: boolean;
  readonly approximate: boolean;
}

function doubtOf({ indicator, clause, planned, approximate }: Circumstances): HarvestDoubt | undefined {
  if (CHANGE.test(clause)) return 'change';
  if (planned) return 'plan';
  if (indicator === '') return 'unnamed';
  if (OF_A_PART.test(clause)) return 'part';
  return approximate ? 'approximate' : undefined;
}

function decimalOf(written: string, numeral: Numeral | undefined): string | undefined {
  if (numeral?.script === 'han') return String(numeral.value);
  const figure = readFigure(written);
  return figure?.unit === '' ? figure.value : undefined;
}

/** What stands behind the last mark of a kind. */
function behindLast(text: string, mark: RegExp): string {
  for (let at = text.length; at > 0; at--) if (mark.test(text.charAt(at - 1))) return text.slice(at);
  return text;
}
