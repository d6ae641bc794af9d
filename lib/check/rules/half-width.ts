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
const MARK = /[,;:?!.()]/g;
/** Neighbours between which a half-width mark parts Chinese words. */
const BEFORE = /[\u4e00-\u9fff”’》）]/;
const BEHIND = /[\u4e00-\u9fff“‘《（\d]/;
const HAN = /[\u4e00-\u9fff]/;

const FULL_DIGITS = /[０-９]+/g;

export const halfWidth: ParagraphRule = {
  id: 'wording.width',
  category: 'wording',
  severity: 'info',
  scope: 'paragraph',
  triggers: ',;:?!.()０１２３４５６７８９',
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
    '按1,2,3号机组轮换。',
  ],
  invalid: [
    '今年以来⟦,⟧全镇工作扎实推进。',
    '一是学习⟦;⟧二是队伍。',
    '现将情况报告如下⟦:⟧',
    '召开会议⟦１２⟧次。',
    '村⟦(⟧社区⟦)⟧干部',
    '完成40653万元⟦(⟧增长13.5%⟦)⟧⟦,⟧增速加快6.3%⟦;⟧三产平稳。',
    '工作扎实推进⟦.⟧',
    '成效如何⟦?⟧',
    '落实“第一议题”⟦,⟧加强学习。',
  ],
  check({ text }, report) {
    // A bracket is full width where the one that opens it is to be.
    let opened = false;
    MARK.lastIndex = 0;
    for (let match = MARK.exec(text); match; match = MARK.exec(text)) {
      const mark = match[0];
      const isHalf: boolean = isBetweenChinese(text, match.index) || (mark === ')' && opened);
      if (mark === '(' || mark === ')') opened = mark === '(' && isHalf;
      if (isHalf) fix(match.index, mark, FULL[mark]!);
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

function isBetweenChinese(text: string, at: number): boolean {
  const mark = text.charAt(at);
  const before = text.charAt(at - 1);
  const behind = text.charAt(at + 1);
  if (mark === '.') return HAN.test(before) && (behind === '' || HAN.test(behind));
  if (mark === '(') return HAN.test(before) && HAN.test(behind);
  // 增长13.5%,增速加快
  if (/[,;]/.test(mark) && /[\d%％)）]/.test(before) && HAN.test(behind)) return true;
  if (mark !== ')') return BEFORE.test(before) && (behind === '' || BEHIND.test(behind));
  // (一) numbers a heading
  if (/^[\s\u3000]*\([一二三四五六七八九十\d]+$/.test(text.slice(0, at))) return false;
  return HAN.test(before) && (behind === '' || HAN.test(behind) || /[，。；]/.test(behind));
}
