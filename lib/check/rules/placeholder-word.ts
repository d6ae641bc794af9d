import { PLACEHOLDER } from '../../i18n/check.ts';
import { describeGap } from '../gap/describe-gap.ts';
import { isFigurePlace } from '../gap/figure-place.ts';
import { announcesName, asksForName, unitBehind } from '../gap/neighbours.ts';
import { landmarksOf, OPENERS } from '../landmarks.ts';
import type { ParagraphRule } from '../rule.ts';

/** Words that say openly that something is still to come. 待定 and 待核 also stand in good sentences. */
const WORD =
  /待(?:补充完善|补充|填写|填报|填|补|核实|核定|核|统计|更新|确认|确定|定|完善)|此处(?:填写|补充|待补)|TBD|数据缺失/g;
/** Empty brackets, quotes and title marks, with nothing but spaces or a placeholder word in them. */
const EMPTY = /[（(【〔《“[［{｛][\s\u3000]*[）)】〕》”\]］}｝]/y;
/** （填数字）, 【姓名】, {{人数}}: brackets that say what belongs into them. */
const ASKING =
  /[（(【[［{｛<＜]{1,2}(?:此处|请)?(?:填(?:写|入|报)?[\u4e00-\u9fff]{0,6}|补充?[\u4e00-\u9fff]{0,4}数[据字]?|(?:具体|相关|有关|实际)?(?:数字|数据|数值|数量|人数|金额|比例|百分比|日期|时间|年份|月份|姓名|名称|单位名称|村名|地名|职务|电话))[）)】\]］}｝>＞]{1,2}/y;
const CLOSE_OF: Readonly<Record<string, string>> = {
  '（': '）',
  '(': ')',
  '【': '】',
  '〔': '〕',
  '《': '》',
  '“': '”',
  '[': ']',
  '［': '］',
  '{': '}',
  '｛': '｝',
};
/** A word before 待 with which it makes another one: 有待补充, 期待确认. */
const JOINS_WAIT = /[有尚亟还仍急期等对接款优招看静可单厚虐善守相留以]$/;
const BRACKETED = /[（(【《〔［[“][^（(【《〔［[“）)】》〕］\]”]{0,6}$/;
const ANNOUNCES = /(?:达到|达|为|共|共计|约|近|累计|是|[:：])$/;
/** 某某镇, 某某同志: a name left out; 王某某 is one kept private. */
const SOMEONE =
  /(?<![\u4e00-\u9fff])(?:某某|某)(?!.{1,2}某)(?=镇|乡|县|市|村|街道|社区|局|同志|公司|支部)|(?<=[在到给由向把以与和对])某某(?=镇|乡|县|市|村|街道|社区|局|同志|公司|支部)/g;

export const placeholderWord: ParagraphRule = {
  id: 'placeholder.word',
  category: 'placeholder',
  severity: 'error',
  scope: 'paragraph',
  triggers: `待此T${OPENERS}某失`,
  doc: 'A word or empty brackets stand for what is still to come: 待补充, 【待定】, （ ）, 《》, 某某镇.',
  valid: [
    '制度体系有待补充完善。',
    '相关结论尚待确认，问题仍待核实。',
    '招待定点饭店，接待定期检查。',
    '对待补充意见要认真。',
    '群众期待补齐短板。',
    '村民王某某反映的问题已办结。',
    '调用main()函数，见（一）。',
    '落实“三会一课”制度，详见（附件）。',
    '亟待补充年轻力量，急待填平补齐。',
    '某个支部、某些干部。某村某户的做法值得借鉴。',
    '填写登记表（姓名、人数），按（金额）排序。',
    '见附表（单位：万元）、（数量）栏。',
  ],
  invalid: [
    '发展党员⟦待补充⟧名。',
    '整改率达⟦待定⟧。',
    '召开党委会⟦（ ）⟧次。',
    '村集体收入⟦【待核实】⟧万元。',
    '学习⟦《》⟧精神。',
    '⟦某某⟧镇党委书记。',
    '联系电话：⟦待补⟧。',
    '会议地点⟦【】⟧。',
    '完成投资⟦（待填）⟧亿元。',
    '发展党员⟦（填数字）⟧名，慰问⟦{人数}⟧人。',
    '完成投资⟦{ }⟧亿元。',
  ],
  check(paragraph, report) {
    const { text } = paragraph;
    const found: [number, number][] = [];
    for (const match of matchesOf(WORD, text)) {
      const to = match.index + match[0].length;
      if (standsForValue(text, match.index, to)) found.push(withBrackets(text, match.index, to));
    }
    let asked = 0;
    for (const at of landmarksOf(paragraph).brackets) {
      if (!OPENERS.includes(text.charAt(at))) continue;
      const empty = matchAt(EMPTY, text, at);
      if (empty && isEmptyPair(text, at, empty)) found.push([at, at + empty.length]);
      const asking = at < asked ? undefined : matchAt(ASKING, text, at);
      if (asking === undefined) continue;
      asked = at + asking.length;
      if (asksForValue(text, at, asked)) found.push([at, asked]);
    }
    if (text.includes('某')) {
      for (const match of matchesOf(SOMEONE, text)) found.push([match.index, match.index + match[0].length]);
    }
    for (const [from, to] of found) {
      const gap = /[《〔]/.test(text.charAt(from))
        ? ({ kind: 'title' } as const)
        : describeGap(text, from, to);
      report({ from, to, message: PLACEHOLDER.unfilled(gap), gap });
    }
  },
};

function* matchesOf(pattern: RegExp, text: string): Generator<RegExpExecArray> {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) yield match;
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

function isEmptyPair(text: string, at: number, pair: string): boolean {
  const open = pair.charAt(0);
  if (CLOSE_OF[open] !== pair.charAt(pair.length - 1)) return false;
  // main() and a[] are code; () between Chinese words is too short to have been meant as a gap
  return (open !== '(' && open !== '[') || (pair.length > 2 && !/[A-Za-z0-9]/.test(text.charAt(at - 1)));
}

/** 【待补充】, （待定） and 《待定》 are gaps with their brackets; 〔待定〕 and “待定” keep theirs. */
function withBrackets(text: string, from: number, to: number): [number, number] {
  const pair = text.charAt(from - 1) + text.charAt(to);
  return ['【】', '（）', '()', '《》', '[]', '［］'].includes(pair) ? [from - 1, to + 1] : [from, to];
}

/** A form's heading says （人数） too: the words around must go on. */
function asksForValue(text: string, from: number, to: number): boolean {
  if (/^[（(【[［{｛<＜]{1,2}(?:此处|请)?[填补]/.test(text.slice(from, from + 5)) && from > 0) return true;
  return (
    unitBehind(text, to) !== undefined ||
    asksForName(text, to) ||
    ANNOUNCES.test(text.slice(Math.max(0, from - 8), from))
  );
}

/** 接待定期, 待定位: 待定 also ends one word where another begins. */
const SPLITS_WAIT = /^[期位级量点论](?![，。；、])/;

function standsForValue(text: string, from: number, to: number): boolean {
  const before = text.slice(Math.max(0, from - 8), from);
  // 仍有待补充个村: even behind 有 no sentence goes on so
  const unit = unitBehind(text, to);
  if (unit !== undefined && !(text.slice(from, to) === '待定' && SPLITS_WAIT.test(text.slice(to))))
    return true;
  if (/[第〕]$/.test(before) && /^[号期次届]/.test(text.slice(to))) return true;
  if (isFigurePlace(text, from, to)) return true;
  if (announcesName(before) || text.slice(to + 1).startsWith(text.slice(from, to))) return true;
  if (/^时[至许起分前]/.test(text.slice(to, to + 2))) return true;
  if (JOINS_WAIT.test(before)) return false;
  if (BRACKETED.test(before) && /^[）)】》〕］\]”]/.test(text.slice(to))) return true;
  return asksForName(text, to) || (ANNOUNCES.test(before) && !/^[\u4e00-\u9fff]/.test(text.slice(to)));
}
