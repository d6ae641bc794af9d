import { STRUCTURE } from '../../i18n/check.ts';
import { CLOSE_OF, landmarksOf } from '../landmarks.ts';
import type { ParagraphRule } from '../rule.ts';

/**
 * The number of each mark's pair, negative for the closing one. Half-width and full-width brackets are taken for each
 * other: their mixture is a matter of width.
 */
const PAIR_OF = new Map<string, number>();
Object.entries(CLOSE_OF).forEach(([open, close], index) => {
  const pair = open === '(' ? PAIR_OF.get('（')! : index + 1;
  PAIR_OF.set(open, pair).set(close, -pair);
});
/** 1） and a) number the items of a list. */
const ITEM_NUMBER = /(?:^|[\s\u3000。；，：、;,:])(?:\d{1,2}|[a-zA-Z]|[一二三四五六七八九十]{1,2})$/;

export const unpaired: ParagraphRule = {
  id: 'structure.unpaired',
  category: 'structure',
  severity: 'warning',
  scope: 'paragraph',
  triggers: '“”‘’（）()《》〈〉【】〔〕「」『』',
  doc: 'A bracket, quotation mark or title mark without its other half in the paragraph.',
  valid: [
    '坚持“三会一课”制度（见附件）。',
    '印发《关于加强“第一议题”学习的通知》。',
    '1）加强学习；2）强化队伍。',
    '主要职能:1)宣传政策;2)组织演出。',
    '村（社区）“两委”干部。',
    '（一）加强学习',
    '他说：“要把‘一岗双责’落到实处。”',
    '参会人员（名单附后)。',
    '没有括号的段落。',
    '【＿党委会】次',
  ],
  invalid: [
    '坚持⟦“⟧三会一课制度。',
    '村⟦（⟧社区⟦（⟧两委干部。',
    '印发⟦《⟧关于加强学习的通知。',
    '坚持三会一课⟦”⟧制度。',
    '详见附件⟦）⟧。',
    '落实⟦【⟧主体责任。',
    '依据文件2024⟦）⟧3号。',
    '“两委⟦（⟧”干部',
  ],
  check(paragraph, report) {
    const { text } = paragraph;
    const open: number[] = [];
    const lone: number[] = [];
    for (const at of landmarksOf(paragraph).brackets) {
      const pair = PAIR_OF.get(text.charAt(at));
      if (pair === undefined) continue;
      if (pair > 0) {
        open.push(at);
        continue;
      }
      let partner = open.length - 1;
      while (partner >= 0 && PAIR_OF.get(text.charAt(open[partner]!)) !== -pair) partner -= 1;
      if (partner >= 0) {
        lone.push(...open.slice(partner + 1));
        open.length = partner;
      } else if (!numbersItem(text, at) && !isApostrophe(text, at)) lone.push(at);
    }
    // The quotation of several paragraphs is opened in each and closed in the last.
    const rest = open.filter((at) => !(text.charAt(at) === '“' && text.slice(0, at).trim() === ''));
    for (const at of [...lone, ...rest].sort((a, b) => a - b))
      report({ from: at, to: at + 1, message: STRUCTURE.unpairedOpen(text.charAt(at)) });
  },
};

function numbersItem(text: string, at: number): boolean {
  return /[）)]/.test(text.charAt(at)) && ITEM_NUMBER.test(text.slice(Math.max(0, at - 3), at));
}

/** it’s */
function isApostrophe(text: string, at: number): boolean {
  return (
    text.charAt(at) === '’' && /[A-Za-z]/.test(text.charAt(at - 1)) && /[A-Za-z]/.test(text.charAt(at + 1))
  );
}
