import { STRUCTURE, WORDING } from '../../i18n/check.ts';
import type { ParagraphRule } from '../rule.ts';

const FULL: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '.': '。',
  '(': '（',
  ')': '）',
};
const HAN = '[\\u4e00-\\u9fff”’》）]';
const BETWEEN = new RegExp(
  `(?<=${HAN})[,;:?!](?=[\\u4e00-\\u9fff“‘《（\\d]|$)|(?<=[\\u4e00-\\u9fff])\\.(?=$|[\\u4e00-\\u9fff])|(?<=[\\u4e00-\\u9fff])\\((?=[\\u4e00-\\u9fff])|(?<=[\\u4e00-\\u9fff])\\)(?=[\\u4e00-\\u9fff，。；]|$)`,
  'g',
);
const FULL_DIGITS = /[０-９]+/g;

export const halfWidth: ParagraphRule = {
  id: 'wording.width',
  category: 'wording',
  severity: 'info',
  scope: 'paragraph',
  doc: 'Half-width punctuation between ideographs, or full-width digits.',
  valid: [
    '今年以来，全镇工作扎实推进。',
    '比例为3:2，时间9:30。',
    '收入1,200元，增长8.5%。',
    '访问example.cn网站。',
    '1.加强学习',
    '村（社区）“两委”干部。',
    'A,B两组',
    '(一)加强学习',
  ],
  invalid: [
    '今年以来⟦,⟧全镇工作扎实推进。',
    '一是学习⟦;⟧二是队伍。',
    '现将情况报告如下⟦:⟧',
    '召开会议⟦１２⟧次。',
    '村⟦(⟧社区⟦)⟧干部',
    '工作扎实推进⟦.⟧',
    '成效如何⟦?⟧',
    '落实“第一议题”⟦,⟧加强学习。',
  ],
  check({ text }, report) {
    BETWEEN.lastIndex = 0;
    for (let match = BETWEEN.exec(text); match; match = BETWEEN.exec(text)) {
      // (一) numbers a heading
      if (match[0] === ')' && /^[\s\u3000]*\([一二三四五六七八九十\d]+$/.test(text.slice(0, match.index)))
        continue;
      fix(match.index, match[0], FULL[match[0]]!);
    }
    FULL_DIGITS.lastIndex = 0;
    for (let match = FULL_DIGITS.exec(text); match; match = FULL_DIGITS.exec(text)) {
      const digits = match[0].replace(/./g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
      fix(match.index, match[0], digits);
    }
    function fix(from: number, words: string, insert: string): void {
      const to = from + words.length;
      const actions = [{ label: STRUCTURE.replaceWith(insert), edits: [{ from, to, insert }] }];
      report({
        from,
        to,
        message: /\d/.test(insert) ? WORDING.fullDigits : WORDING.halfWidth(words, insert),
        actions,
      });
    }
  },
};
