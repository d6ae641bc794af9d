import { STRUCTURE } from '../../i18n/check.ts';
import type { ParagraphRule } from '../rule.ts';

/** A mark behind a bracketed number, and the pause mark behind an Arabic one. */
const BRACKET_MARK = /^[\s\u3000]*([（(][一二三四五六七八九十\d]{1,3}[）)])([、，.．。])/;
const ARABIC_PAUSE = /^[\s\u3000]*\d{1,2}(、)(?!\d)/;

export const headingMark: ParagraphRule = {
  id: 'structure.heading-mark',
  category: 'structure',
  severity: 'info',
  scope: 'paragraph',
  triggers: '、，.．。',
  doc: 'The mark behind a heading number: none behind （一）, a dot and no 、 behind an Arabic numeral (GB/T 15834, GB/T 9704).',
  valid: [
    '（一）加强学习',
    '（1）加强学习',
    '1.加强学习',
    '一、加强学习',
    '1、2、3号楼竣工。',
    '第一，加强学习',
    '（三）',
    '①加强学习',
  ],
  invalid: [
    '（一）⟦、⟧加强学习',
    '（1）⟦、⟧加强学习',
    '1⟦、⟧加强学习',
    '12⟦、⟧加强学习',
    '（二）⟦.⟧加强学习',
    '　　（三）⟦、⟧加强学习',
    '(四)⟦、⟧加强学习',
    '　　2⟦、⟧加强学习',
  ],
  check({ text }, report) {
    const bracket = BRACKET_MARK.exec(text);
    if (bracket) {
      const to = bracket[0].length;
      const from = to - 1;
      const actions = [{ label: STRUCTURE.remove, edits: [{ from, to, insert: '' }] }];
      report({ from, to, message: STRUCTURE.markBehind(bracket[1]!), actions });
    }
    const pause = ARABIC_PAUSE.exec(text);
    if (pause) {
      const to = pause[0].length;
      const from = to - 1;
      const actions = [{ label: STRUCTURE.replaceWith('.'), edits: [{ from, to, insert: '.' }] }];
      report({ from, to, message: STRUCTURE.dotForPause, actions });
    }
  },
};
