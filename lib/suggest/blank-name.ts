import { blank, type Figure, findFigures, type Span } from '../draft/index.ts';
import { findIndicator, loadIndicators } from '../ledger/indicators.ts';

/** How far around a figure its name is looked for, in UTF-16 code units: a clause's usual length. */
const REACH_BEFORE = 18;
const REACH_AFTER = 10;
const CLAUSE_END = /[，。；：！？、\n（）“”]/;

/** Names for figures whose clause names no indicator, by unit. */
const BY_UNIT: Readonly<Record<string, string>> = {
  年: '年份',
  月: '月份',
  日: '日期',
  届: '届次',
  '%': '百分比',
  '％': '百分比',
  个百分点: '增幅',
  名: '人数',
  人: '人数',
  人次: '人数',
  位: '人数',
  户: '户数',
  件: '件数',
  起: '件数',
  条: '条数',
  份: '份数',
  项: '项数',
  元: '金额',
  万元: '金额',
  亿元: '金额',
  亩: '面积',
  万亩: '面积',
  平方米: '面积',
  公里: '长度',
  米: '长度',
  次: '次数',
  场: '次数',
  期: '次数',
  轮: '次数',
};
const BY_DEFAULT = '个数';

let names: RegExp | undefined;

/** Every indicator's name and aliases, longest first; built once. */
function namePattern(): RegExp {
  if (names === undefined) {
    const all = loadIndicators().flatMap((indicator) => [indicator.name, ...(indicator.aliases ?? [])]);
    // An alias may hold brackets.
    const escaped = all.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    names = new RegExp(escaped.sort((a, b) => b.length - a.length).join('|'), 'g');
  }
  return names;
}

function bearer(words: string, unit: string, nearestLast: boolean): string | undefined {
  let found: string | undefined;
  for (const match of words.matchAll(namePattern())) {
    const indicator = findIndicator(match[0]);
    if (indicator === undefined || !indicator.unit.some((usual) => unit.startsWith(usual))) continue;
    found = indicator.name;
    if (!nearestLast) break;
  }
  return found;
}

/** The indicator that a figure of a text states, or a general name for its unit: what its blank is called. */
export function blankName(text: string, figure: Figure): string {
  const before = text.slice(Math.max(0, figure.from - REACH_BEFORE), figure.from);
  const clause = before.slice(before.split(CLAUSE_END).slice(0, -1).join('.').length);
  const behind = text.slice(figure.to, figure.to + figure.unit.length + REACH_AFTER);
  const cut = behind.search(CLAUSE_END);
  const after = cut < 0 ? behind : behind.slice(0, cut);
  return (
    bearer(clause, figure.unit, true) ??
    bearer(after, figure.unit, false) ??
    BY_UNIT[figure.unit] ??
    BY_DEFAULT
  );
}

/** What a mask of a desensitised report stands for, by the word behind it; where none tells, it is taken for a figure. */
const BY_WORD_BEHIND: readonly (readonly [RegExp, string])[] = [
  [/^(?:镇|乡|街道)/, '镇名'],
  [/^(?:村|社区)/, '村名'],
  [/^县/, '县名'],
  [/^(?:同志|书记|主任|董事长|场长|局长)/, '姓名'],
  [/^(?:公司|企业|厂|合作社)/, '企业名称'],
  [/^》/, '文件名称'],
];

/** The name of the blank that takes the place of a mask (*, X, ○○). */
export function maskName(text: string, mask: Span): string {
  const behind = text.slice(mask.to, mask.to + REACH_AFTER);
  const named = BY_WORD_BEHIND.find(([word]) => word.test(behind));
  if (named !== undefined) return named[1];
  const units = Object.keys(BY_UNIT).sort((a, b) => b.length - a.length);
  const unit = units.find((each) => behind.replace(/^[余多]/, '').startsWith(each)) ?? '';
  return blankName(text, { ...mask, unit });
}

/** A text with each of its figures made a blank. */
export function blankFigures(text: string): string {
  let blanked = '';
  let at = 0;
  for (const figure of findFigures(text)) {
    blanked += text.slice(at, figure.from) + blank(blankName(text, figure));
    at = figure.to;
  }
  return blanked + text.slice(at);
}
