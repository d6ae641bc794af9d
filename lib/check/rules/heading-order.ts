import type { HeadingStyle } from '../../draft/heading.ts';
import { Paragraph } from '../../draft/paragraph.ts';
import { STRUCTURE } from '../../i18n/check.ts';
import type { DraftRule } from '../rule.ts';

/** Outer styles first: a heading of one starts those behind it anew. 一是 has a rule of its own. */
const STYLES: readonly HeadingStyle[] = [
  'part',
  'han',
  'ordinal',
  'han-brackets',
  'arabic',
  'arabic-brackets',
];

const opensAnnex = Paragraph.fact(({ text }: Paragraph): boolean => /^\s*附(?:件|表|录)/.test(text));

export const headingOrder: DraftRule = {
  id: 'structure.heading-order',
  category: 'structure',
  severity: 'warning',
  scope: 'draft',
  doc: 'Heading numbers skip or repeat: 一、二、四、 or （一）（三）.',
  valid: [
    '一、工作情况\n二、存在问题\n三、下一步打算',
    '一、工作情况\n（一）学习\n（二）队伍\n二、存在问题\n（一）学习不够\n（二）队伍不强',
    '一、工作\n1.学习\n2.队伍\n（一）甲\n1.乙',
    '1.5亿元项目开工建设。\n2.3万亩高标准农田建成。',
    '一、二、三梯次配备干部。',
    '附件1：名单\n一、名单\n附件2：清单\n一、清单',
    '第一，抓学习。\n第二，抓队伍。',
    '二、存在问题\n（一）学习不够',
    '今年重点抓好学习。',
    '目录\n一、情况\n二、打算\n一、情况\n二、打算',
  ],
  invalid: [
    '一、工作情况\n二、存在问题\n⟦四、⟧下一步打算',
    '一、工作\n（一）学习\n⟦（三）⟧队伍',
    '一、工作情况\n⟦一、⟧存在问题\n二、打算',
    '一、工作\n1.学习\n⟦3.⟧队伍',
    '一、工作\n（一）学习\n二、问题\n⟦（二）⟧队伍',
    '第一，抓学习。\n⟦第三，⟧抓队伍。',
    '（一）学习\n（二）队伍\n⟦（二）⟧作风',
    '一、工作\n（1）学习\n（2）队伍\n⟦（4）⟧作风',
  ],
  check({ paragraphs }, report) {
    const last = new Map<HeadingStyle, number>();
    for (const { from, paragraph } of paragraphs) {
      if (opensAnnex(paragraph)) last.clear();
      const heading = paragraph.heading;
      if (!heading || heading.style === 'yishi') continue;
      const before = last.get(heading.style);
      const isFirst = last.size === 0;
      last.set(heading.style, heading.ordinal);
      for (let at = STYLES.indexOf(heading.style) + 1; at < STYLES.length; at += 1) last.delete(STYLES[at]!);
      // A draft may be a part of a report, pasted from its second section on.
      if (heading.ordinal === (before ?? 0) + 1 || isFirst) continue;
      // Lists begin anew without a heading between them, and so do the parts of a speech; not right after the first.
      const isList = heading.style === 'arabic' || heading.style === 'arabic-brackets';
      if (heading.ordinal === 1 && (isList || (before ?? 0) > 1)) continue;
      const start = from + heading.from;
      const message =
        heading.ordinal === before || heading.ordinal === 1
          ? STRUCTURE.repeatedHeading(heading.mark)
          : STRUCTURE.skippedHeading(heading.mark);
      report({ from: start, to: start + heading.mark.length, message });
    }
  },
};
