import { hanValue } from '../../draft/numeral.ts';
import { Paragraph } from '../../draft/paragraph.ts';
import { CONSISTENCY } from '../../i18n/check.ts';
import type { DraftRule } from '../rule.ts';

interface YearMention {
  readonly year: number;
  readonly from: number;
  readonly to: number;
}

const YEAR = '((?:19|20)\\d\\d|二[〇零○]\\s?[〇零一二三四五六七八九]{2})年';
/** 2024年度…总结: the report's own year. */
const TITLE = new RegExp(
  `^(?!.*(?:政府工作报告|人民代表大会))[\\s\\u3000]*.{0,20}?${YEAR}(?!以来|至|—|-|–).{0,30}(?:总结|报告|汇报|述职)[^，。；]{0,8}$`,
);
/** 现将2024年工作情况报告如下 */
const PREAMBLE = new RegExp(
  `现(?:将|就)[^。，]{0,12}?${YEAR}(?!以来|至|—|-|–)[^。]{0,40}(?:(?:报告|汇报|总结|述职)如下|提请[^。]{0,8}审[议查])`,
);
/** 2024年工作打算, 2025年工作计划 as a heading */
const PLAN = new RegExp(
  `^[\\s\\u3000]*(?:[（(]?[一二三四五六七八九十]+[）)、]).{0,6}?${YEAR}.{0,8}(?:打算|计划|思路|安排|目标|重点)[^，。；]{0,6}$`,
);

const mention = (pattern: RegExp, text: string): YearMention | undefined => {
  const match = pattern.exec(text);
  if (!match) return undefined;
  const from = match.index + match[0].indexOf(match[1]!);
  const digits = match[1]!.replace(/\s/g, '');
  return {
    year: /^\d/.test(digits) ? Number(digits) : hanValue(digits.replace('○', '〇')),
    from,
    to: from + match[1]!.length,
  };
};

const titleYear = Paragraph.fact((paragraph: Paragraph) => mention(TITLE, paragraph.text));
/** Years of a preamble and of a plan's heading; undefined for most paragraphs, which are neither. */
const namedYears = Paragraph.fact(({ text }: Paragraph) => {
  if (!text.includes('年')) return undefined;
  const preamble = mention(PREAMBLE, text);
  const plan = mention(PLAN, text);
  return preamble || plan ? { preamble, plan } : undefined;
});

/** Paragraphs in which the title stands. */
const TITLE_PARAGRAPHS = 3;

export const yearMismatch: DraftRule = {
  id: 'consistency.year',
  category: 'consistency',
  severity: 'warning',
  scope: 'draft',
  doc: 'Title and preamble name different years, or the plan section of a report names a year that is over.',
  valid: [
    '2024年工作总结\n现将2024年工作情况报告如下：',
    '2024年工作总结\n回顾2023年，成绩来之不易。\n三、2025年工作打算',
    '现将2024年工作情况报告如下：\n二、2025年工作计划',
    '2021年以来工作总结\n现将2024年工作情况汇报如下。',
    '关于2024年党建工作情况的报告\n今年以来，全镇工作扎实推进。',
    '二〇二四年工作总结\n现将2024年工作情况报告如下。',
    '2024年工作要点\n一、2024年工作目标',
    '三、2023年工作打算',
    '关于云溪县2024年预算执行情况和2025年预算草案的报告\n现将2024年预算执行情况和2025年预算草案提请大会审议。',
    '2025年政府工作报告\n一、2024年工作回顾\n二、2025年工作安排',
  ],
  invalid: [
    '2023年工作总结\n现将⟦2022⟧年度工作总结如下。',
    '2024年工作总结\n三、⟦2023⟧年工作打算',
    '2024年度党建工作述职报告\n现将⟦2023⟧年党建工作情况报告如下：',
    '二〇二四年工作总结\n现将⟦2023⟧年工作情况报告如下。',
    '现将2024年工作情况报告如下。\n二、⟦2024⟧年工作打算',
    '2024年述职报告\n三、⟦二〇二三⟧年工作计划',
    '双桥镇2024年工作汇报\n（三）⟦2022⟧年工作思路',
    '关于云溪县2024年预算执行情况和2025年预算草案的报告\n各位代表：\n现将⟦2022⟧年预算执行情况和2025年预算草案提请大会审议。',
    '2024年乡镇党委书记抓党建工作述职报告\n现就⟦2021⟧年抓党建工作情况报告如下。',
  ],
  check({ paragraphs }, report) {
    let own: YearMention | undefined;
    for (const { index, from, paragraph } of paragraphs) {
      if (index < TITLE_PARAGRAPHS && !own) {
        own = titleYear(paragraph);
        if (own) continue;
      }
      const named = namedYears(paragraph);
      if (!named) continue;
      const { preamble, plan } = named;
      if (preamble && own && preamble.year !== own.year) {
        const message = CONSISTENCY.yearMismatch(String(preamble.year), String(own.year));
        report({ from: from + preamble.from, to: from + preamble.to, message });
      }
      own ??= preamble;
      if (plan && own && plan.year <= own.year) {
        report({
          from: from + plan.from,
          to: from + plan.to,
          message: CONSISTENCY.pastPlan(String(plan.year)),
        });
      }
    }
  },
};
