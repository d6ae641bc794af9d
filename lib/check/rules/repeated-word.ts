import { charCodes } from '../../draft/char-filter.ts';
import type { Span } from '../../draft/span.ts';
import { STRUCTURE, WORDING } from '../../i18n/check.ts';
import type { ParagraphRule } from '../rule.ts';

/** Single characters that never stand twice. */
const NEVER_TWICE: ReadonlySet<number> = new Set(charCodes('的了在和与及是将把被'));
/** Longest word that is looked for twice in a row. */
const LONGEST = 8;
/**
 * Words of two characters of which a second one right behind is a slip. Of others it may not be: verbs are doubled on
 * purpose (研究研究), and characters of neighbouring words may fall together (自动更正更正了).
 */
const NOUNS: ReadonlySet<string> = new Set(
  `党员 党建 工作 建设 项目 群众 干部 单位 问题 情况 活动 会议 制度 政府 党委 支部 社区 全镇 全县 我镇 环境 安全 经济 机制 任务 责任
  资金 企业 农村 乡村 基层 村民 农民 产业 作风 政治 思想 队伍 阵地 方案 措施 通知 报告 总结 要求 目标 成效 今年 我们 以及 进一步`.split(
    /\s+/,
  ),
);
/** Numerals and reduplications are doubled on purpose: 一户一户; 的数据库的数据库 is two phrases. */
const DOUBLED_ON_PURPOSE = /^[一二三四五六七八九十百千万亿几半两每逐的]|的$|^(.)\1/;

/** 代表 + 代表团: the second word is the longer one. */
const LONGER_BEHIND = /^(?:团|会|队|组|员|性|化|型|家|者|制|法|学|区|站|所|部|长|费|证|课|权|力|感)/;
/** 目的 + 的, 为了 + 了解, 正在 + 在建: the first character ends a word, or the second begins one. */
const RIGHT_SINGLE =
  /(?:目|有|标)的的|的的确|的的士|除了了|为了了解|了了[解如事无]|[在现存正]在在[建职校编岗册场线位家]|将将|与与会|及及时|[涉以普]及及|和和[气谐睦平美善]|[温缓平柔祥谦]和和|是是非|把把[关脉握]|被被[子褥审检告考评监执征拆帮救担调访巡]|在在[建校职]|实实在在|不了了/;
const REACH = 2;

export const repeatedWord: ParagraphRule = {
  id: 'wording.repeated-word',
  category: 'wording',
  severity: 'warning',
  scope: 'paragraph',
  doc: 'A word stands twice in a row: 集体经济集体经济, 的的.',
  valid: [
    '党委委员、支部书记共同落实。',
    '现将工作作如下汇报。',
    '村村“三委”成员参加。',
    '公路路口安装路灯，协会会员参加。',
    '村村、村企共建，层层压实，件件落实。',
    '认认真真学，踏踏实实做。',
    '一户一户走访，一项一项落实，研究研究。',
    '各项目的的确立，为了了解民情，普及及时雨政策。',
    '代表代表团发言，建议均被被审计单位采纳。',
    '系统自动更正更正了的内容，在菜单中选中选项。',
    '高高兴兴，大大小小。',
  ],
  invalid: [
    '村⟦集体经济集体经济⟧收益提升。',
    '全镇⟦的的⟧工作。',
    '完成⟦了了⟧任务。',
    '加强⟦党员党员⟧教育。',
    '开展⟦人居环境人居环境⟧整治。',
    '推进⟦项目项目⟧建设。',
    '落实⟦主体责任主体责任⟧。',
    '⟦是是⟧全镇的重点工作。',
  ],
  check({ text, codes }, report) {
    if (!mayRepeat(codes)) return;
    for (const { from, to } of findRepeats(codes)) {
      const length = (to - from) / 2;
      const words = text.slice(from, to);
      const around = text.slice(Math.max(0, from - REACH), to + REACH);
      const isFine =
        length === 1
          ? RIGHT_SINGLE.test(around)
          : isWellDoubled(words.slice(0, length)) || LONGER_BEHIND.test(text.slice(to));
      if (isFine) continue;
      const actions = [{ label: STRUCTURE.remove, edits: [{ from: from + length, to, insert: '' }] }];
      report({ from, to, message: WORDING.repeated(words), actions });
    }
  },
};

function isWellDoubled(word: string): boolean {
  return (word.length === 2 && !NOUNS.has(word)) || DOUBLED_ON_PURPOSE.test(word);
}

/**
 * False where no word stands twice, as in most paragraphs. Of characters that are the same as those `lag` before, so many
 * in a row, one stands at a multiple of `lag`: only there need it be looked.
 */
function mayRepeat(codes: Uint16Array): boolean {
  for (let at = 1; at < codes.length; at += 1)
    if (codes[at] === codes[at - 1] && NEVER_TWICE.has(codes[at]!)) return true;
  for (let lag = 2; lag <= LONGEST; lag += 1) {
    for (let at = lag; at < codes.length; at += lag)
      if (codes[at] === codes[at - lag] && sameInARow(codes, at, lag) >= lag) return true;
  }
  return false;
}

/** How many characters around `at` in a row are the same as those `lag` before. */
function sameInARow(codes: Uint16Array, at: number, lag: number): number {
  let from = at;
  while (from > lag && codes[from - 1] === codes[from - 1 - lag]) from -= 1;
  let to = at + 1;
  while (to < codes.length && codes[to] === codes[to - lag]) to += 1;
  return to - from;
}

/** The ideographs that are looked at, and where each stood last, counted over all paragraphs: the table stays small. */
const FIRST_HAN = 0x4e00;
const HAN_COUNT = 0x5200;
const LAST_SEEN = new Int32Array(HAN_COUNT).fill(-LONGEST - 1);
let seenSoFar = 0;
/** The count starts anew before it leaves the table's range. */
const MOST_SEEN = 1 << 30;

/** Words of two to `LONGEST` ideographs that stand twice in a row, and doubled single characters of the list. */
function findRepeats(codes: Uint16Array): Span[] {
  const repeats: Span[] = [];
  if (seenSoFar + codes.length > MOST_SEEN) {
    LAST_SEEN.fill(-LONGEST - 1);
    seenSoFar = 0;
  }
  let distance = 0;
  let run = 0;
  for (let at = 0; at < codes.length; at += 1) {
    const han = codes[at]! - FIRST_HAN;
    if (han < 0 || han >= HAN_COUNT) {
      run = 0;
      distance = 0;
      continue;
    }
    const place = seenSoFar + at;
    const back = place - LAST_SEEN[han]!;
    LAST_SEEN[han] = place;
    run = back === distance ? run + 1 : 1;
    distance = back;
    if (back > LONGEST || run < back || (back === 1 && !NEVER_TWICE.has(han + FIRST_HAN))) continue;
    repeats.push({ from: at + 1 - 2 * back, to: at + 1 });
    run = 0;
  }
  // The next paragraph's characters are far from this one's.
  seenSoFar += codes.length + LONGEST + 1;
  return repeats;
}
