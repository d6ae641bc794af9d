import { blank } from '../../draft/blank.ts';
import { parseDraft } from '../../draft/draft.ts';
import { EXPECTED } from '../../i18n/check.ts';
import { findIndicator, type Indicator } from '../../ledger/indicators.ts';
import type { CheckOptions, DraftRule } from '../rule.ts';
import { statementsOf } from '../statements.ts';

const LAST = '去年工作总结\n发展党员13名，召开党委会24次，慰问困难党员32户。';
const withLast = (text: string) => ({ text, options: { lastReport: LAST } });
const withLedger = (text: string) => ({
  text,
  options: { ledger: [{ indicator: '发展党员', value: 12, unit: '名' }] },
});

/** At most so many are listed; a draft that lacks more was only just begun. */
const MOST = 12;
/** Shorter drafts are not finished enough to miss anything, UTF-16 code units. */
const SHORTEST_DRAFT = 40;

export const expectedFigure: DraftRule = {
  id: 'missing-number.expected',
  category: 'missing-number',
  severity: 'info',
  scope: 'draft',
  doc: 'An indicator of the ledger or of the last report that this draft does not state.',
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
  ],
  check(draft, report, options) {
    if (draft.text.trim().length < SHORTEST_DRAFT) return;
    const expected = expectedIndicators(options);
    if (expected.size === 0) return;
    // They are listed at the draft's last word: there is no place yet that they belong to.
    const to = draft.text.trimEnd().length;
    let listed = 0;
    for (const [indicator, message] of expected) {
      if (isStated(draft.text, indicator)) continue;
      listed += 1;
      if (listed > MOST) return;
      const unit = indicator.unit[0] ?? '';
      report({
        from: to - 1,
        to,
        about: indicator.name,
        message,
        actions: [{ label: EXPECTED.insert, edits: [{ from: to, to, insert: frame(indicator, unit) }] }],
      });
    }
  },
};

function expectedIndicators({ ledger, lastReport }: CheckOptions): Map<Indicator, string> {
  const expected = new Map<Indicator, string>();
  for (const { indicator: name } of ledger ?? []) {
    const indicator = findIndicator(name);
    if (indicator) expected.set(indicator, EXPECTED.ledger(indicator.name));
  }
  if (lastReport) {
    for (const indicator of statedIndicators(lastReport)) {
      if (!expected.has(indicator)) expected.set(indicator, EXPECTED.last(indicator.name));
    }
  }
  return expected;
}

let lastSeen: { readonly text: string; readonly indicators: readonly Indicator[] } | undefined;

/** Indicators that a report states plainly. The last report stays the same while a draft is written: it is read once. */
function statedIndicators(report: string): readonly Indicator[] {
  if (lastSeen?.text !== report) {
    const indicators = parseDraft(report).paragraphs.flatMap(({ paragraph }) =>
      paragraph.fact(statementsOf).map(({ indicator }) => indicator),
    );
    lastSeen = { text: report, indicators: [...new Set(indicators)] };
  }
  return lastSeen.indicators;
}

/** Stated in whatever words, filled or not: what is there but blank is reported as a gap already. */
function isStated(text: string, { name, aliases = [] }: Indicator): boolean {
  return [name, ...aliases].some((words) => text.includes(words));
}

/** 发展党员【＿发展党员】名。 */
function frame({ name }: Indicator, unit: string): string {
  return `${name}${blank(name)}${unit}。`;
}
