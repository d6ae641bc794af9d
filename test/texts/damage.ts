/**
 * Damages finished reports the way drafts are damaged: figures and names blanked in the styles that people and
 * desensitising tools use, figures deleted without a trace, figures and numbers made to disagree. Seeded.
 */
import type { Span } from '../../lib/draft/index.ts';

/** A damaged text and the places where something is missing. */
export interface Damaged {
  readonly text: string;
  readonly places: readonly Span[];
}

/** Marks that stand for a whole figure or name. */
export const MARKS: readonly string[] = [
  '*',
  '**',
  '***',
  '＊',
  '＊＊',
  ' * ',
  'X',
  'XX',
  'XXX',
  'x',
  'xx',
  'Ｘ',
  'ＸＸ',
  '×',
  '××',
  '○',
  '○○',
  '〇〇',
  'oo',
  'ooo',
  'OO',
  '□',
  '□□',
  '_',
  '__',
  '____',
  '＿＿',
  '（ ）',
  '（　）',
  '……',
  '待补充',
  '待定',
  '【】',
  '【待补充】',
  '【＿空位】',
  '●●',
  '▲▲',
  '##',
  '✕',
  '？？',
  '【待填】',
  '（填数字）',
  '（待核）',
  'Χ',
  'xxx',
  '*****',
  'xxxx',
  'XXXXX',
  '__________',
  '〇〇〇',
  '[ ]',
  '[待补]',
  '■■',
  '（  ）',
  '{ }',
];

/** Signs that stand for a figure, but have another sense beside a name: 某镇, 云溪/双桥. */
export const FIGURE_MARKS: readonly string[] = [
  '▲',
  '＃',
  '？',
  'N',
  '…',
  '﹏﹏',
  '△',
  '某',
  '--',
  '/',
  '／',
];

/** Ways to hide a part of a figure. */
export const PARTIAL: readonly {
  readonly name: string;
  readonly hide: (figure: string) => string | undefined;
}[] = [
  { name: '20XX', hide: (figure) => (/^20\d\d$/.test(figure) ? '20XX' : undefined) },
  { name: '20**', hide: (figure) => (/^20\d\d$/.test(figure) ? '20**' : undefined) },
  { name: '20__', hide: (figure) => (/^20\d\d$/.test(figure) ? '20__' : undefined) },
  { name: '20xx', hide: (figure) => (/^20\d\d$/.test(figure) ? '20xx' : undefined) },
  { name: 'x.x', hide: (figure) => (/^\d+\.\d+$/.test(figure) ? 'x.x' : undefined) },
  { name: 'XX.X', hide: (figure) => (/^\d+\.\d+$/.test(figure) ? 'XX.X' : undefined) },
  { name: '21.X', hide: (figure) => (/^\d+\.\d$/.test(figure) ? `${figure.slice(0, -1)}X` : undefined) },
  {
    name: '1XX2',
    hide: (figure) =>
      /^\d{4}$/.test(figure) && !figure.startsWith('20') ? `${figure[0]}XX${figure[3]}` : undefined,
  },
  { name: '8*0', hide: (figure) => (/^\d{3}$/.test(figure) ? `${figure[0]}*${figure[2]}` : undefined) },
  { name: '1X', hide: (figure) => (/^[1-9]\d$/.test(figure) ? `${figure[0]}X` : undefined) },
];

/** Figures of a report: Arabic numerals that are neither heading numbers nor parts of names and terms. */
export function figuresOf(text: string): Span[] {
  const figures: Span[] = [];
  for (const match of text.matchAll(/\d+(?:\.\d+)?/g)) {
    const from = match.index;
    const to = from + match[0].length;
    const before = text.slice(Math.max(0, from - 2), from);
    const behind = text.slice(to, to + 2);
    if (/[A-Za-z+＋×·.\-—–@_]$/.test(before) || /^[A-Za-z+＋×·@_]/.test(behind)) continue;
    // headings, list numbers, hotlines, telephone numbers, round-the-clock duty, 14th plan
    if (/(?:^|\n)$/.test(before.slice(-1)) && /^[.、．]/.test(behind)) continue;
    if (/^(?:热线|小时|千伏|型)/.test(behind) || /[：:]\d*$/.test(before) || match[0].length > 6) continue;
    if (/^-/.test(behind) || text.slice(from - 6, from).includes('电话')) continue;
    if (isLabel(text, from, to)) continue;
    figures.push({ from, to });
  }
  return figures;
}

/** Numbers that say nothing: of list items (（1）, 1.1, 2、), tables and standards, and those that names consist of. */
function isLabel(text: string, from: number, to: number): boolean {
  const before = text.slice(Math.max(0, from - 4), from);
  const behind = text.slice(to, to + 3);
  if (/[（(]$/.test(before) && /^[）)]/.test(behind) && to - from < 3) return true;
  if (/(?:^|[\n。；\u3000 ])$/.test(before) && /^(?:[、．]|\.\D| [\u4e00-\u9fffA-Z])/.test(behind))
    return true;
  if (/(?:^|\n|附)[表图]$/.test(before) && /^[\s\u3000：:]/.test(behind)) return true;
  return /热线$|\/T $/.test(before) || /^(?:强企|强，|强、|平台)/.test(behind);
}

/** Places and people of the texts. */
const NAME =
  /双桥|石塘|云溪|清河(?=乡)|青山(?=乡|村)|白云|柳河|周建明|赵建国|陈志强|王芳|李勇(?=等)|何平|赵敏(?=，)|张伟(?=说)/g;

export function namesOf(text: string): Span[] {
  return [...text.matchAll(NAME)].map((match) => ({ from: match.index, to: match.index + match[0].length }));
}

/** Puts `words(original)` in the place of each span; spans for which it says `undefined` stay. */
export function replaceAll(
  text: string,
  spans: readonly Span[],
  words: (original: string) => string | undefined,
): Damaged {
  const places: Span[] = [];
  let result = '';
  let at = 0;
  for (const { from, to } of [...spans].sort((a, b) => a.from - b.from)) {
    const insert = words(text.slice(from, to));
    if (insert === undefined) continue;
    result += text.slice(at, from);
    const start = result.length + (insert.length - insert.trimStart().length);
    result += insert;
    places.push({ from: start, to: start + insert.trim().length });
    at = to;
  }
  return { text: result + text.slice(at), places };
}

/** A slip that makes two places of a text disagree. */
export interface Slip {
  readonly name: string;
  /** The text with the slip and where it is, or `undefined` where the text offers no occasion. */
  readonly make: (text: string, random: () => number) => Damaged | undefined;
}

const swap =
  (
    pattern: RegExp,
    replace: (match: RegExpExecArray, random: () => number) => string | undefined,
  ): Slip['make'] =>
  (text, random) => {
    const matches: RegExpExecArray[] = [...text.matchAll(pattern)];
    while (matches.length > 0) {
      const [match] = matches.splice(Math.floor(random() * matches.length), 1);
      const insert = replace(match!, random);
      if (insert === undefined) continue;
      const from = match!.index;
      return {
        text: text.slice(0, from) + insert + text.slice(from + match![0].length),
        places: [{ from, to: from + insert.length }],
      };
    }
    return undefined;
  };

export const SLIPS: readonly Slip[] = [
  { name: 'skipped 一是', make: swap(/(?<=[。；：])二是/g, () => '三是') },
  { name: 'repeated 一是', make: swap(/(?<=[。；：])三是/g, () => '二是') },
  { name: 'skipped heading', make: swap(/(?<=\n)（二）/g, () => '（三）') },
  { name: 'repeated heading', make: swap(/(?<=\n)二、/g, () => '一、') },
  {
    name: 'claim',
    make: swap(
      /(?:三个方面|四个方面|三项工作|四项工作|两个问题)(?=[^。]{0,12}：一是)/g,
      ([words]) => `五${words!.slice(1)}`,
    ),
  },
  {
    name: 'approximation',
    make: swap(/(?<=[，。；、\u4e00-\u9fff])(\d+)余(?=[人名个户吨万次])/g, ([, number]) => `近${number}余`),
  },
  {
    name: 'impossible date',
    make: swap(/(?<!\d)(\d{1,2})月(\d{1,2})日/g, ([, month]) => `${month}月3${month === '2' ? 0 : 2}日`),
  },
  { name: 'fall by times', make: swap(/下降\d+(?:\.\d+)?%/g, () => '下降2倍') },
  {
    name: 'rate',
    make: swap(
      /((?:排查|受理|收到|发现)[^，。；\d]{0,14}\d+[处起件个]，[^，。；\d]{2,6}\d+[处起件个]，(?!满意)[^，。；\d]{2,4}率)\d+(?:\.\d+)?(?=%)/g,
      ([, before]) => `${before}76.3`,
    ),
  },
  {
    name: 'more done than found',
    make: swap(
      /(?<=(?:排查|发现|受理)[^，。；\d]{0,12}\d+[处起个]，(?:已)?(?:整改|化解|成功调处|办结))(\d+)(?=[处起个])/g,
      ([digits]) => String(Number(digits) + 400),
    ),
  },
  { name: 'year of title', make: swap(/(?<=现将)(20\d\d)(?=年)/g, ([year]) => String(Number(year) - 2)) },
  {
    name: 'typo',
    make: swap(
      /部署|贯彻|遵守|截至|以来(?=，)/g,
      ([word]) => ({ 部署: '布署', 贯彻: '贯切', 遵守: '尊守', 截至: '截止' })[word!],
    ),
  },
  { name: 'lost quote', make: swap(/”/g, () => '') },
  { name: 'doubled mark', make: swap(/，/g, () => '，，') },
];

/** A small seeded generator (mulberry32), the same numbers on every machine. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
