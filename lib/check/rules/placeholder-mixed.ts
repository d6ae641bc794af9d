import { PLACEHOLDER } from '../../i18n/check.ts';
import type { Mark } from '../gap/mark-style.ts';
import { marksOf } from '../gap/marks.ts';
import type { DraftRule } from '../rule.ts';

export const placeholderMixed: DraftRule = {
  id: 'placeholder.mixed',
  category: 'placeholder',
  severity: 'info',
  scope: 'draft',
  doc: 'Marks of several kinds (`*` and `XX`) in one draft: it was probably put together from two sources.',
  valid: [
    '*镇召开会议*次，慰问**户。',
    'XX镇发展党员X名。',
    '__镇发展党员___名。',
    '推行“支部+X+农户”，召开会议*次。',
    '每天工作7×24小时，召开会议X次。',
    '20XX年，XX镇召开会议XX次。',
    '召开会议【＿党委会】次，发展党员X名。',
    '没有记号的稿件。',
  ],
  invalid: [
    '*镇召开会议⟦X⟧次。',
    '*镇发展党员*名，⟦XX⟧村慰问XX户。',
    'X名党员，⟦__⟧次会议。',
    '○○镇发展党员⟦*⟧名。',
    '□□村慰问⟦*⟧户。',
    '××镇召开会议⟦__⟧次。',
    '**镇\n发展党员⟦XX⟧名',
    '*镇\n慰问*户\n整改问题⟦X⟧个',
  ],
  check({ paragraphs }, report) {
    let first: Mark | undefined;
    let firstText = '';
    for (const { from, paragraph } of paragraphs) {
      for (const mark of marksOf(paragraph)) {
        if (mark.partial || mark.style === 'other') continue;
        const words = paragraph.text.slice(mark.from, mark.to);
        if (first === undefined) {
          first = mark;
          firstText = words;
        } else if (mark.style !== first.style) {
          report({
            from: from + mark.from,
            to: from + mark.to,
            message: PLACEHOLDER.mixed(firstText, words),
          });
          return;
        }
      }
    }
  },
};
