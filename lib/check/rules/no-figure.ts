import { Paragraph } from '../../draft/paragraph.ts';
import { roleAt } from '../../draft/role.ts';
import type { SectionRole } from '../../draft/section-role.ts';
import { EXPECTED } from '../../i18n/check.ts';
import type { DraftRule } from '../rule.ts';

/** Roles of sections that report what was done. */
const ACHIEVEMENTS: ReadonlySet<SectionRole> = new Set([
  'duty',
  'politics',
  'organization',
  'team',
  'discipline',
  'leading',
  'economy',
  'governance',
  'livelihood',
]);
/** Paragraphs shorter than this state one thing, for which there may be no figure. UTF-16 code units. */
const SHORTEST = 150;
const FIGURE =
  /\d|【＿|[*＊]|[XxＸ×○□_]{1,3}(?=[\u4e00-\u9fff%])|[二两三四五六七八九十百千]+(?:次|名|个|户|场|期|人|项|件|处|条|元|亩|公里)/;

const lacksFigure = Paragraph.fact(
  ({ text }: Paragraph): boolean => text.length >= SHORTEST && !FIGURE.test(text),
);

const LONG =
  '坚持把理论武装作为首要任务，健全学习制度，丰富学习形式，推动党员干部学深悟透。坚持领导带头，班子成员以普通党员身份参加支部活动，与基层党员面对面交流，听取意见建议，帮助解决实际困难。坚持问题导向，对照要求深入查摆不足，制定整改措施，明确责任人员和完成时限，跟踪问效，推动问题整改见底清零，以实际成效取信于民，切实把学习成果转化为工作实绩。';

export const noFigure: DraftRule = {
  id: 'missing-number.no-figure',
  category: 'missing-number',
  severity: 'info',
  scope: 'draft',
  doc: 'A long paragraph about what was done states no figure at all.',
  valid: [
    `一、强化政治建设\n${LONG}全年开展集中学习12次。`,
    `一、强化政治建设\n${LONG}开展学习X次。`,
    `一、强化政治建设\n${LONG}开展学习【＿集中学习】次。`,
    `一、强化政治建设\n${LONG}开展学习三十次。`,
    `二、存在问题\n${LONG}`,
    `三、下一步打算\n${LONG}`,
    '一、强化政治建设\n抓好学习。',
    '没有标题的短稿。',
  ],
  invalid: [
    `一、强化政治建设\n⟦${LONG}⟧`,
    `一、履职情况\n（一）强化组织建设\n⟦${LONG}⟧`,
    `一、工作情况\n（一）抓队伍建设\n⟦${LONG}⟧\n（二）抓阵地建设\n建成活动室3个。`,
    `一、作风建设\n⟦${LONG}⟧\n二、存在问题\n${LONG}`,
    `一、基层治理\n⟦${LONG}⟧`,
    `一、民生保障\n⟦${LONG}⟧`,
    `一、项目建设\n⟦${LONG}⟧`,
    `一、乡村振兴\n⟦${LONG}⟧`,
  ],
  check(draft, report) {
    for (const { from, to, paragraph } of draft.paragraphs) {
      if (!lacksFigure(paragraph)) continue;
      const role = roleAt(draft, from);
      if (role && ACHIEVEMENTS.has(role)) report({ from, to, message: EXPECTED.noFigure });
    }
  },
};
