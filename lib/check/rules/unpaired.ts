import { STRUCTURE } from '../../i18n/check.ts';
import { CLOSE_OF, landmarksOf } from '../landmarks.ts';
import type { ParagraphRule } from '../rule.ts';

const OPENS: ReadonlySet<string> = new Set(Object.keys(CLOSE_OF));
/** Half-width and full-width brackets are taken for each other: their mixture is a matter of width. */
const SAME: Readonly<Record<string, string>> = { ')': '）', '(': '（' };
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
    const open: { mark: string; at: number }[] = [];
    const lone: { mark: string; at: number }[] = [];
    for (const at of landmarksOf(paragraph).pairs) {
      const mark = text.charAt(at);
      if (OPENS.has(mark)) {
        open.push({ mark, at });
        continue;
      }
      let partner = open.length - 1;
      while (partner >= 0 && !closes(open[partner]!.mark, mark)) partner -= 1;
      if (partner >= 0) lone.push(...open.splice(partner).slice(1));
      else if (
        !(/[）)]/.test(mark) && ITEM_NUMBER.test(text.slice(Math.max(0, at - 3), at))) &&
        !isApostrophe(text, at)
      ) {
        lone.push({ mark, at });
      }
    }
    // The quotation of several paragraphs is opened in each and closed in the last.
    const rest = open.filter(({ mark, at }) => !(mark === '“' && text.slice(0, at).trim() === ''));
    for (const { mark, at } of [...lone, ...rest].sort((a, b) => a.at - b.at)) {
      report({ from: at, to: at + 1, message: STRUCTURE.unpairedOpen(mark) });
    }
  },
};

function closes(open: string, close: string): boolean {
  const wanted = CLOSE_OF[open]!;
  return (SAME[wanted] ?? wanted) === (SAME[close] ?? close);
}

/** it’s */
function isApostrophe(text: string, at: number): boolean {
  return (
    text.charAt(at) === '’' && /[A-Za-z]/.test(text.charAt(at - 1)) && /[A-Za-z]/.test(text.charAt(at + 1))
  );
}
