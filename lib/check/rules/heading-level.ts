import { STRUCTURE } from '../../i18n/check.ts';
import type { DraftRule } from '../rule.ts';

export const headingLevel: DraftRule = {
  id: 'structure.heading-level',
  category: 'structure',
  severity: 'info',
  scope: 'draft',
  doc: 'A level is skipped (一、 then 1.), against the order 一、（一）1.（1） of GB/T 9704-2012 7.3.3.',
  valid: [
    '一、工作\n（一）学习\n1.读书',
    '一、工作\n二、问题',
    '1.学习\n2.队伍',
    '（一）学习\n1.读书\n（1）原著',
    '一、工作\n一是学习。二是队伍。',
    '1.5亿元项目。',
    '一、工作\n（一）学习\n二、问题\n（一）不足',
    '没有标题的稿件。',
  ],
  invalid: [
    '一、工作\n⟦1.⟧学习\n2.队伍',
    '一、抓队伍\n⟦1、⟧加强思想建设。\n2、强化管理。',
    '一、工作\n⟦（1）⟧学习',
    '（一）学习\n⟦（1）⟧读书',
    '一、工作\n（一）学习\n二、问题\n⟦1.⟧不足',
    '一、工作\n⟦①⟧学习',
    '二、工作\n⟦1．⟧学习',
    '　　一、工作\n　　⟦1.⟧学习',
  ],
  check({ paragraphs }, report) {
    let level = 0;
    for (const { from, paragraph } of paragraphs) {
      const heading = paragraph.heading;
      if (!heading || heading.style === 'yishi' || heading.style === 'ordinal' || heading.style === 'part')
        continue;
      // Only the first of its siblings is reported.
      if (level > 0 && heading.level > level + 1) {
        const start = from + heading.from;
        report({ from: start, to: start + heading.mark.length, message: STRUCTURE.levelJump(heading.mark) });
      }
      level = heading.level;
    }
  },
};
