import { blank } from '../../draft/blank.ts';
import type { Draft } from '../../draft/draft.ts';
import { EXPECTED } from '../../i18n/check.ts';
import { findIndicator, type Indicator } from '../../ledger/indicators.ts';
import { EXPECTED_BY_TYPE } from '../data/expected-by-type.ts';
import { readLastReport } from '../last-report.ts';
import type { CheckOptions, DraftRule } from '../rule.ts';

const LAST = '去年工作总结\n发展党员13名，召开党委会24次，慰问困难党员32户。';
const withLast = (text: string) => ({ text, options: { lastReport: LAST } });
const withLedger = (text: string) => ({
  text,
  options: { ledger: [{ indicator: '发展党员', value: 12, unit: '名' }] },
});

const BEGUN =
  '今年以来，全镇上下聚焦中心工作，扎实推进各项任务，取得明显成效。坚持以制度抓落实，以实干求突破，推动各项工作有序开展。' +
  '坚持问题导向，把群众的急难愁盼放在心上，进村入户听取意见，能办的马上办，一时办不了的说明原因、列入计划。' +
  '注重协调配合，站所之间互通情况、互相补台，形成上下联动、齐抓共管的良好局面，为全年目标任务完成打下坚实基础，得到群众认可。';
const ofType = (reportType: string, text: string) => ({
  text: `${BEGUN}${BEGUN}${text}`,
  options: { reportType },
});
const PARTY_WORDS = '书记带头讲党课，开展主题党日。';
const GOVERNMENT_WORDS =
  '各位代表：现在，我代表镇人民政府向大会报告工作，请予审议。完成固定资产投资5.6亿元，财政收入4300万元，人均纯收入19860元。';

/** At most so many are listed; a draft that lacks more was only just begun. */
const MOST = 12;
/** Of those that only the type speaks for: no writer said that this office has such figures. */
const MOST_OF_TYPE = 5;
/** Shorter drafts are not finished enough to miss anything, UTF-16 code units. */
const SHORTEST_DRAFT = 40;
/** What a type usually states is missed later: until so much is written it may still come. */
const SHORTEST_FOR_TYPE = 300;

export const expectedFigure: DraftRule = {
  id: 'missing-number.expected',
  category: 'missing-number',
  severity: 'info',
  scope: 'draft',
  doc: 'A figure of the ledger, of the last report or of every report of this type that the draft does not state.',
  valid: [
    withLast(
      '今年发展党员12名，召开党委会20次，慰问困难党员30户。全镇工作扎实推进，取得明显成效，得到群众认可。',
    ),
    withLast(
      '发展【＿发展党员】名党员，党委会【＿党委会】次，慰问【＿慰问】户。全镇工作扎实推进，取得明显成效。',
    ),
    withLast('今年发展党员X名，召开党委会X次，慰问困难党员X户。全镇工作扎实推进，取得明显成效，群众认可。'),
    withLast('刚开始写。'),
    withLedger(
      '今年发展党员12名。全镇工作扎实推进，取得明显成效，得到群众认可，为全年目标任务完成打下基础。',
    ),
    withLedger('刚写了一句话。'),
    '全镇工作扎实推进，取得明显成效，得到群众认可，为全年目标任务完成打下坚实基础，受到上级好评。',
    withLast(''),
    withLedger(
      '发展党员名，慰问困难党员30户。全镇工作扎实推进，取得明显成效，得到群众认可，打下良好的基础。',
    ),
    withLedger('严把发展党员关，全程公示。今年新吸收12名。全镇工作扎实推进，取得明显成效，得到群众认可。'),
    ofType('party-summary', `${PARTY_WORDS}今年发展党员12名。`),
    ofType('party-summary', `${PARTY_WORDS}今年发展党员X名。`),
    ofType('party-summary', `${PARTY_WORDS}全年吸收预备党员3名。`),
    { text: '抓党建促发展，扎实推进各项工作。'.repeat(6), options: { reportType: 'party-summary' } },
    { text: `${BEGUN}${BEGUN}`, options: { reportType: 'inspection-brief' } },
    { text: `${BEGUN}${BEGUN}`, options: { reportType: 'no such type' } },
    `${BEGUN}${BEGUN}`,
    ofType('government-report', '各位代表：现将预算执行情况报告如下。'),
    ofType('request', '拟改造管网，需资金286万元，恳请解决。'),
    ofType('request', '拟增设交通劝导站，妥否，请批示。'),
    ofType('rectification-report', '反馈的18个问题，已全部整改。'),
  ],
  invalid: [
    withLast('召开党委会20次，慰问困难党员30户。全镇工作扎实推进，取得明显成效，得到群众认可，打下基础⟦。⟧'),
    withLast('发展党员12名，慰问困难党员30户。全镇工作扎实推进，取得明显成效，得到群众认可，打下基础⟦。⟧'),
    withLast('发展党员12名，召开党委会20次。全镇工作扎实推进，取得明显成效，得到群众认可，打下良好基础⟦。⟧'),
    withLedger('全镇工作扎实推进，取得明显成效，得到群众认可，为全年目标任务完成打下坚实基础，受到好评⟦。⟧'),
    withLedger('召开党委会20次。全镇工作扎实推进，取得明显成效，得到群众认可，为全年目标任务完成打基础⟦。⟧'),
    withLast(
      '今年发展党员12名，召开党委会20次。\n全镇工作扎实推进，取得明显成效，得到群众认可，受到好评⟦。⟧',
    ),
    withLedger('慰问困难党员30户。全镇工作扎实推进，取得明显成效，得到群众认可，为全年任务完成打下基础⟦。⟧'),
    withLast(
      '召开党委会20次，慰问困难党员30户。\n全镇工作扎实推进，取得明显成效，得到群众认可，打下基础⟦。⟧\n\n',
    ),
    withLedger('严把发展党员关，全程公示、接受监督，做到成熟一个、发展一批。群众认可，打下良好基础⟦。⟧'),
    ofType('party-summary', `${PARTY_WORDS}⟦。⟧`),
    ofType('party-debrief', '开展主题党日，发展党员12名⟦。⟧'),
    ofType('government-report', `${GOVERNMENT_WORDS}⟦。⟧`),
    ofType('rectification-report', '反馈的问题都已逐条改到位⟦。⟧'),
    ofType('research-report', '全县养老服务稳步发展⟦。⟧'),
    ofType(
      'request',
      '拟改造管网，资金尚无来源，恳请解决⟦。⟧\n妥否，请批示。\n\n双桥镇人民政府\n2024年12月5日',
    ),
  ],
  check(draft, report, options) {
    const { length } = draft.text.trim();
    if (length < SHORTEST_DRAFT) return;
    // There is no place yet that they belong to.
    const to = endOfBody(draft);
    const list = (indicator: Indicator, message: string) => {
      const insert = frame(indicator, indicator.unit[0] ?? '');
      report({
        from: to - 1,
        to,
        about: indicator.name,
        message,
        actions: [{ label: EXPECTED.insert, edits: [{ from: to, to, insert }] }],
      });
    };
    let listed = 0;
    const known = knownIndicators(options);
    for (const [indicator, say] of known) {
      if (listed === MOST) return;
      if (isStated(draft, indicator)) continue;
      listed += 1;
      list(indicator, say(indicator.name));
    }
    if (length < SHORTEST_FOR_TYPE) return;
    const most = Math.min(MOST, listed + MOST_OF_TYPE);
    for (const { indicator, where, otherwise } of EXPECTED_BY_TYPE.get(options.reportType ?? '') ?? []) {
      if (listed === most) return;
      const expected = findIndicator(indicator);
      // That the type has it is no proof: a draft that so much as speaks of the matter says what it has to say.
      if (!expected || known.has(expected) || speaksOf(draft.text, expected) || otherwise.test(draft.text))
        continue;
      if (where && !where.test(draft.text)) continue;
      listed += 1;
      list(expected, EXPECTED.type(expected.name));
    }
  },
};

/** 特此报告。, a signature, a date, a contact: behind them nothing more is written. */
const CLOSING = /^[\s\u3000]*(?:特此|以上(?:报告|请示|汇报)|妥否|附件|联系人)|[^。！；”]$/;

/** Behind the last sentence, before the closing words and the signature; the draft's end where it is not made so. */
function endOfBody({ text, paragraphs }: Draft): number {
  for (let at = paragraphs.length - 1; at >= 0; at -= 1) {
    const { from, paragraph } = paragraphs[at]!;
    const line = paragraph.text.trimEnd();
    if (line !== '' && !CLOSING.test(line)) return from + line.length;
  }
  return text.trimEnd().length;
}

/** Figures that this office has, with what tells so: the ledger before the last report. */
function knownIndicators({ ledger, lastReport }: CheckOptions): Map<Indicator, (name: string) => string> {
  const known = new Map<Indicator, (name: string) => string>();
  for (const { indicator: name } of ledger ?? []) {
    const indicator = findIndicator(name);
    if (indicator) known.set(indicator, EXPECTED.ledger);
  }
  for (const indicator of lastReport ? readLastReport(lastReport).indicators : []) {
    if (!known.has(indicator)) known.set(indicator, EXPECTED.last);
  }
  return known;
}

function namesOf({ name, aliases = [] }: Indicator): readonly string[] {
  return [name, ...aliases];
}

function speaksOf(text: string, indicator: Indicator): boolean {
  return namesOf(indicator).some((words) => text.includes(words));
}

/** Stated in whatever words, filled or not: what is there but blank is reported as a gap already. */
function isStated(draft: Draft, indicator: Indicator): boolean {
  const { text } = draft;
  for (const words of namesOf(indicator)) {
    for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
      if (hasFigure(draft, at, at + words.length, indicator.unit)) return true;
    }
  }
  return false;
}

/** A figure, or a mark that holds one's place. */
const FIGURE = /[\d０-９【＿_*＊×○〇□…Xx]/;
const LAST_OF_FIGURE = /[\d０-９】＿_*＊×○〇□…Xx一二两三四五六七八九十百千万亿几余多]\s*$/;

/** Whether the sentence of an indicator's words has a figure, or their paragraph one in the indicator's unit. */
function hasFigure(draft: Draft, from: number, to: number, units: readonly string[]): boolean {
  const { paragraph, from: start } = draft.paragraphAt(from);
  const { text } = paragraph;
  const sentence = paragraph.sentenceAt(from - start);
  if (FIGURE.test(text.slice(sentence.from, sentence.to))) return true;
  return units.some((unit) => {
    if (draft.text.startsWith(unit, to)) return true;
    for (let at = text.indexOf(unit); at !== -1; at = text.indexOf(unit, at + 1))
      if (LAST_OF_FIGURE.test(text.slice(Math.max(0, at - 2), at))) return true;
    return false;
  });
}

/** 发展党员【＿发展党员】名。 */
function frame({ name }: Indicator, unit: string): string {
  return `${name}${blank(name)}${unit}。`;
}
