import { STRUCTURE, WORDING } from '../../i18n/check.ts';
import type { ParagraphRule } from '../rule.ts';

const HAN = '[\\u4e00-\\u9fff]';
/** Spaces between ideographs, or between one and a digit, quotation mark or bracket that belongs to the text. */
const SPACE = new RegExp(
  `(?<=${HAN}|[，。；：、”’）》])[ \\u3000\\u00a0]+(?=${HAN}|[，。；：、“‘（《”’）》]|\\d)|(?<=[\\d%％“‘（《])[ \\u3000\\u00a0]+(?=${HAN}|[，。；：、“‘（《])`,
  'g',
);
/** A number and its words: 第一章　总则, 一、 工作情况. */
const HEAD_NUMBER =
  /^[\s\u3000]*(?:第?[一二三四五六七八九十百\d]+[章节条篇部分]*|[一二三四五六七八九十\d]+[、.．]|[（(][一二三四五六七八九十\d]+[）)]|附件\d*)[：:]?$/;

export const straySpace: ParagraphRule = {
  id: 'wording.stray-space',
  category: 'wording',
  severity: 'info',
  scope: 'paragraph',
  triggers: ' \u3000\u00a0',
  doc: 'A space inside Chinese text, where official documents set none.',
  valid: [
    '　　今年以来，全镇工作扎实推进。',
    '第一章　总则',
    '姓名：张三    单位：双桥镇',
    '以“文化先行 美在青山”为主题。',
    '推广国家反诈 APP 应用。',
    '一、 工作情况',
    '附件： 名单',
    '2024 plan',
    '张 三',
  ],
  invalid: [
    '评定星级党组织⟦ ⟧9个。',
    '规范做好⟦ ⟧“三会一课”工作。',
    '今年⟦　⟧以来，全镇工作扎实推进。',
    '召开会议12⟦ ⟧次，发展党员8名。',
    '加强学习，⟦ ⟧强化队伍建设。',
    '落实“第一议题”⟦ ⟧制度，抓好学习。',
    '共有党员1200⟦ ⟧名，其中女党员320名。',
    '加强⟦ ⟧《条例》学习宣传。',
  ],
  check({ text }, report) {
    // Short lines hold names, tables and titles, which are set with spaces on purpose.
    if (!/[，。；]/.test(text) || !/[ \u3000\u00a0]/.test(text)) return;
    SPACE.lastIndex = 0;
    for (let match = SPACE.exec(text); match; match = SPACE.exec(text)) {
      const from = match.index;
      const to = from + match[0].length;
      const before = text.slice(0, from);
      // Four spaces and more align columns.
      if (match[0].length > 3 || HEAD_NUMBER.test(before) || isInQuotes(before)) continue;
      const actions = [{ label: STRUCTURE.remove, edits: [{ from, to, insert: '' }] }];
      report({ from, to, message: WORDING.space, actions });
    }
  },
};

function isInQuotes(before: string): boolean {
  return before.lastIndexOf('“') > before.lastIndexOf('”');
}
