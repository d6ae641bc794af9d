import { STRUCTURE, WORDING } from '../../i18n/check.ts';
import type { ParagraphRule } from '../rule.ts';

const DOUBLED = /[，；：、][，；：、。]+|。[，；：、]+|。。(?!。)/g;

export const doubledMark: ParagraphRule = {
  id: 'wording.doubled-mark',
  category: 'wording',
  severity: 'warning',
  scope: 'paragraph',
  doc: 'Two punctuation marks in a row where one is meant: ，，, 。，, 、，.',
  valid: [
    '今年以来，全镇工作扎实推进。',
    '等等……',
    '他说：“好。”',
    '学习、队伍、作风。',
    '怎么办？！',
    '（一）学习；（二）队伍。',
    '省略号。。。',
    '——',
  ],
  invalid: [
    '今年以来⟦，，⟧全镇工作扎实推进。',
    '工作扎实推进⟦。。⟧',
    '学习⟦、，⟧队伍。',
    '工作扎实推进⟦。，⟧成效明显。',
    '一是学习⟦；；⟧二是队伍。',
    '情况报告如下⟦：：⟧',
    '工作扎实推进⟦，。⟧',
    '学习⟦、、⟧队伍',
  ],
  check({ text }, report) {
    DOUBLED.lastIndex = 0;
    for (let match = DOUBLED.exec(text); match; match = DOUBLED.exec(text)) {
      const from = match.index;
      const to = from + match[0].length;
      if (match[0] === '。。' && text.charAt(from - 1) === '。') continue;
      // The stronger mark is the likelier one.
      const insert = match[0].includes('。') ? '。' : match[0].charAt(0);
      const actions = [{ label: STRUCTURE.replaceWith(insert), edits: [{ from, to, insert }] }];
      report({ from, to, message: WORDING.doubledMark(match[0]), actions });
    }
  },
};
