import { hanPair } from '../../draft/char-filter.ts';
import { STRUCTURE, WORDING } from '../../i18n/check.ts';
import { CONFUSION_PAIRS, type ConfusionPair } from '../data/confusion-pairs.ts';
import { landmarksOf } from '../landmarks.ts';
import type { ParagraphRule } from '../rule.ts';

interface Guarded extends ConfusionPair {
  readonly rightBefore?: RegExp;
  readonly rightBehind?: RegExp;
}

const BY_WRONG: ReadonlyMap<string, Guarded> = new Map(
  CONFUSION_PAIRS.map((pair) => [
    pair.wrong,
    {
      ...pair,
      ...(pair.before !== undefined && { rightBefore: new RegExp(`(?:${pair.before})$`) }),
      ...(pair.behind !== undefined && { rightBehind: new RegExp(`^(?:${pair.behind})`) }),
    },
  ]),
);

/** Entries by their first two code units, the longer ones first: 今年已来 before what it contains. */
const BY_START = new Map<number, string[]>();
for (const wrong of [...BY_WRONG.keys()].sort((a, b) => b.length - a.length)) {
  const code = wrong.charCodeAt(0);
  const next = wrong.charCodeAt(1);
  const start = hanPair(code, next);
  BY_START.set(start, [...(BY_START.get(start) ?? []), wrong]);
}

/** Characters around a pair that its guards may look at. */
const REACH = 24;

export const confusion: ParagraphRule = {
  id: 'wording.confusion',
  category: 'wording',
  severity: 'warning',
  scope: 'paragraph',
  doc: 'A word written for another one, from a closed list of certain pairs (布署 for 部署, 截止目前 for 截至目前).',
  valid: [
    '今年以来，全面部署、贯彻落实。',
    '大会报告回顾了工作，正规化建设有序推进。',
    '预防犯罪，平安祥和，以经济建设为中心。',
    '报名截止5月10日，征集截止。',
    '截至目前，覆盖全镇。',
    '反复盖章的问题得到解决。',
    '因该项目进展较慢，因该村条件有限。',
    '立即然后，随即然而。',
    '政治建设、环境整治、矛盾纠纷。',
    '即使困难也要遵守承诺，既用心又用情。',
    '既使群众得实惠，又使集体增收。',
    '村民说：“习总书记的话暖人心。”',
  ],
  invalid: [
    '⟦今年已来⟧，全镇扎实推进。',
    '认真⟦布署⟧，狠抓⟦贯切⟧。',
    '⟦截止目前⟧，共发展党员8名。',
    '⟦截止⟧2024年底，全镇共有党员900名。',
    '⟦遂步⟧推进，⟦尊守⟧制度。',
    '⟦拔付⟧资金，完善⟦台帐⟧。',
    '⟦一愁莫展⟧，⟦再接再励⟧。',
    '建立⟦利益链接⟧机制。',
    '开展⟦整冶⟧，改善⟦环镜⟧。',
  ],
  check(paragraph, report) {
    const { text, codes } = paragraph;
    for (const from of landmarksOf(paragraph).wrongs) {
      const found = BY_START.get(hanPair(codes[from]!, codes[from + 1]!))?.find((entry) =>
        text.startsWith(entry, from),
      );
      if (found === undefined) continue;
      const to = from + found.length;
      const { wrong, right, why, severity, unlessQuoted, rightBefore, rightBehind } = BY_WRONG.get(found)!;
      if (unlessQuoted && text.lastIndexOf('“', from) > text.lastIndexOf('”', from)) continue;
      if (rightBefore?.test(text.slice(Math.max(0, from - REACH), from))) continue;
      if (rightBehind?.test(text.slice(to, to + REACH))) continue;
      const actions = [{ label: STRUCTURE.replaceWith(right), edits: [{ from, to, insert: right }] }];
      report({
        from,
        to,
        message: WORDING.confusion(wrong, right, why),
        actions,
        ...(severity && { severity }),
      });
    }
  },
};
