import { parseDraft } from '../draft/draft.ts';
import { type Figure, findFigures } from '../draft/figure.ts';
import { nameOfFigure } from './name-blank.ts';
import type { ReviewItem } from './review-item.ts';

const PERCENT = /^(?:%|％|‰|个百分点|百分点)$/u;
/** Behind a Han numeral of one digit these announce points (三个方面, 三项工程) or are no unit (七里、赵坪等村). */
const ANNOUNCES =
  /^(?:项(?:工程|机制|制度|行动|任务|措施|计划|工作|管理)|件(?:事|大事|实事|好事)|个(?:方面|环节|专题|阶段|层面|维度|重点)|里)/u;
const ONE_HAN_DIGIT = /^[一二三四五六七八九十两]$/u;
/** What may stand between the parts of one date: 2031年3月5日, 2031年 3月. */
const DATE_GLUE = /^[年月]\s?$/u;

/** The data figures of a report: quantities and percentages by indicator, whole dates as one, years and months alone. */
export function figureItems(text: string): ReviewItem[] {
  const items: ReviewItem[] = [];
  for (const { from, paragraph } of parseDraft(text).paragraphs) {
    const line = paragraph.text;
    const figures = findFigures(line);
    for (let at = 0; at < figures.length; at += 1) {
      const figure = figures[at];
      if (!figure) continue;
      const last = endOfDate(line, figures, at);
      const item = last > at ? wholeDate(line, figure, figures[last] ?? figure) : oneFigure(line, figure);
      items.push({ ...item, from: item.from + from, to: item.to + from });
      at = last;
    }
    for (const item of documentNumbers(line)) {
      const at = item.from + from;
      if (!items.some((one) => one.from < item.to + from && at < one.to)) {
        items.push({ ...item, from: at, to: item.to + from });
      }
    }
  }
  return items.sort((a, b) => a.from - b.from);
}

/** The running number of a document: 〔2031〕第18号, 〔2031〕3号. */
const DOCUMENT_NUMBER = /(?<=〔[^〔〕]{1,8}〕第?)\d+(?=[号期])/gu;

function documentNumbers(line: string): ReviewItem[] {
  return [...line.matchAll(DOCUMENT_NUMBER)].map(({ 0: original, index }) => ({
    from: index,
    to: index + original.length,
    subject: 'figure',
    kind: 'number',
    original,
    name: '发文字号',
    blanked: true,
  }));
}

/** Index of the last figure of the date that begins with the figure at `first`; `first` itself where none does. */
function endOfDate(line: string, figures: readonly Figure[], first: number): number {
  const order = ['年', '月', '日'];
  let last = first;
  for (let next = first + 1; next < figures.length; next += 1) {
    const one = figures[last];
    const two = figures[next];
    if (!one || !two || !DATE_GLUE.test(line.slice(one.to, two.from))) break;
    if (order.indexOf(two.unit) !== order.indexOf(one.unit) + 1) break;
    last = next;
  }
  // 2031年3月 stays two blanks, 年份 and 月份; with a day it is one date.
  return figures[last]?.unit === '日' ? last : first;
}

function wholeDate(line: string, first: Figure, last: Figure): ReviewItem {
  const to = last.to + last.unit.length;
  return {
    from: first.from,
    to,
    subject: 'date',
    kind: 'date',
    original: line.slice(first.from, to),
    name: '日期',
    blanked: true,
  };
}

function oneFigure(line: string, figure: Figure): ReviewItem {
  const { from, to, unit } = figure;
  const isDate = unit === '年' || unit === '年度' || unit === '月' || unit === '日';
  const name = unit === '年度' ? '年份' : nameOfFigure(line, figure);
  return {
    from,
    to,
    subject: isDate ? 'date' : 'figure',
    kind: isDate ? 'date' : PERCENT.test(unit) ? 'percent' : 'number',
    original: line.slice(from, to),
    name,
    blanked: !(ONE_HAN_DIGIT.test(line.slice(from, to)) && ANNOUNCES.test(line.slice(to))),
  };
}
