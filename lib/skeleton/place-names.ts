import type { Guess } from './person-names.ts';
import type { Word } from './words.ts';

/** Kinds of places and the blank that stands for such a name. */
const PLACE_KINDS: ReadonlyMap<string, string> = new Map([
  ['街道', '镇名'],
  ['社区', '村名'],
  ['镇', '镇名'],
  ['乡', '镇名'],
  ['村', '村名'],
  ['县', '县名'],
  ['区', '地名'],
  ['市', '地名'],
  ['省', '地名'],
]);
const BEFORE_NAME = /(?:^|[\s，。；：、！？（）“”《》【】*＊＿]|年度|[和与及在到如年共村县镇区市省])$/u;
/** Words before which a place stands even if its name is an ordinary word: 到红星社区, 与河口村. */
const PLACE_EXPECTED = /[到在与、]$/u;
/** A title's place: 清溪镇人民政府2031年工作总结, 2031年度清溪镇党委…; but not 全年参加镇党委…. */
const TITLE_BEFORE = /(?:^|[\d〇零一二三四五六七八九]年度?|中共)$/u;
const OFFICE_BEHIND = /^(?:人民政府|党委|政府|人大|\d{4}年)/u;
/** Behind a place kind these make another word of it: 村级, 县直, 村（社区）. */
const GOES_ON = /^(?:级|组|民|集体|域|直|干部|“?两委|（社区|、村|、区|、市|村)/u;
/** Single characters that are words of their own, not syllables of a name. */
const OWN_WORDS =
  /[的了在是和与及或对向从到为以把被由于按各全每该本我你他她其某几多少不等有无将让使给还又也都就才并但而且这那此两一二三四五六七八九十百千万零驻进入出县区市省组户名余紧扣强优训化因持建促抓带当加做好用大创恳请均须爱先报派员处地贵年包所]/u;
/** Words that go with a place kind but name none: 示范村, 贫困县. */
const COMMON_WORDS: ReadonlySet<string> = new Set(
  `示范 后进 先进 贫困 脱贫 行政 自然 重点 薄弱 中心 帮扶 试点 移民 文明 联系 所在 相邻 周边 部分 个别 偏远 试验 开发 高新 实验
  产业 工业 旅游 风景 保护 农业 林业 商业 生活 居民 新型 智慧 美丽 和美 平安 民主 法治 提升 创建 建设 打造 统筹 指导 支持 推动
  带动 深入 走遍 走进 帮助 引导 督促 组织 选派 确定 涉及 覆盖 相关 有关 基层 特色 优势 传统 少数 民族 边境 革命 红色 生态 宜居
  幸福 小康 合格 优秀 标准 规范 典型 样板 精品 亮点 集中 分散 异地 安置 搬迁 服务 现代 城市 集体 国家 上级 本地 外地 属地 当地
  各地 机关 单位 其他 其它 下级 文化 数字 中间 落后 一般 较好 较差 多数 所有 全部 推进 农村 包联 涣散 达标 空壳 文旅兴 按照 关于 根据 结合 参加 听取 召开 一是 二是 三是 四是 五是 理顺 关爱 排查 谱写 调研 聚力 营造 软弱 错峰 须经`
    .split(/\s+/u)
    .filter(Boolean),
);
/** 景区, 禁养区 and the like name no district. */
const NO_DISTRICT = /[景养]$/u;
/** What a name of two syllables that are a word may end with before its kind: 清水|河|县. */
const LANDMARK = /^[河江溪湖山岭坪坝沟湾塘桥]$/u;
/** A name's last syllable tied to its kind; 农村, 全村 and 集镇 are ordinary words. */
const TIED = /^[^农乡山全各本城集小市个村][村镇]$/u;
/** No word that is looked for before or behind a name is longer. */
const LOOK_BACK = 4;
const LOOK_BEHIND = 5;
/** Names of places have two or three syllables before their kind. */
const SYLLABLES = { least: 2, most: 3 };

/** Names of places in a text. `words` are the text's words. */
export function places(text: string, words: readonly Word[]): Guess[] {
  const guesses: Guess[] = [];
  words.forEach((word, index) => {
    const guess = placeEndingAt(text, words, index, word);
    if (guess) guesses.push(guess);
  });
  return guesses;
}

function placeEndingAt(text: string, all: readonly Word[], index: number, word: Word): Guess | undefined {
  // 联|桂村: the segmenter may tie the name's last syllable to its kind.
  const tied = TIED.test(word.words);
  const kind = tied ? word.words.slice(1) : word.words;
  const blank = PLACE_KINDS.get(kind);
  const to = word.from + word.words.length;
  if (!blank || GOES_ON.test(text.slice(to, to + LOOK_BEHIND))) return undefined;

  let first = index;
  let syllables = tied ? word.words.slice(0, 1) : '';
  while (first > 0 && isSyllable(all[first - 1])) {
    first -= 1;
    syllables = (all[first]?.words ?? '') + syllables;
  }
  const from = all[first]?.from ?? word.from;
  const guess = { from, to, words: text.slice(from, to), subject: 'place', name: blank } as const;
  if (
    syllables.length >= SYLLABLES.least &&
    syllables.length <= SYLLABLES.most &&
    !OWN_WORDS.test(syllables) &&
    !(kind === '区' && NO_DISTRICT.test(syllables)) &&
    !COMMON_WORDS.has(syllables)
  ) {
    return { ...guess, trust: BEFORE_NAME.test(leadInto(text, from)) ? 'vouched' : 'likely' };
  }
  const landmark = LANDMARK.test(syllables);
  const ordinary = all[landmark ? index - 2 : index - 1];
  if (tied || (syllables && !landmark) || !ordinary || !/^[\p{Script=Han}]{2}$/u.test(ordinary.words))
    return undefined;
  if (COMMON_WORDS.has(ordinary.words)) return undefined;
  const lead = leadInto(text, ordinary.from);
  const inTitle = TITLE_BEFORE.test(lead) && OFFICE_BEHIND.test(text.slice(to, to + LOOK_BEHIND));
  // A line that opens with it is about that place; said again, it is sure.
  const opensLine = lead === '' || lead.endsWith('\n');
  if (!inTitle && !opensLine && !PLACE_EXPECTED.test(lead)) return undefined;
  const words = text.slice(ordinary.from, to);
  return {
    ...guess,
    from: ordinary.from,
    words,
    trust: inTitle ? 'vouched' : opensLine ? 'likely' : 'possible',
  };
}

function leadInto(text: string, from: number): string {
  return text.slice(Math.max(0, from - LOOK_BACK), from);
}

function isSyllable(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    /^[\p{Script=Han}]$/u.test(word.words) &&
    !PLACE_KINDS.has(word.words) &&
    !/[了在到与和及如的年]/u.test(word.words)
  );
}
