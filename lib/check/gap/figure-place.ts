/**
 * Places that only a figure fits, whatever stands there. Where a mark stands in one it stands for a figure, though no
 * measure word follows; without a mark they say nothing: 秒 and 号 begin words of their own.
 */

interface Place {
  /** Right before; undefined: anything. */
  readonly before?: RegExp;
  /** Right behind. */
  readonly behind: RegExp;
}

/** A clause's end. */
const CLOSES = /^(?:[，。；、）]|以[上下内]|$)/;

const PLACES: readonly Place[] = [
  // 时间×秒, 晚上×点到, ×时至, ×排CT
  { behind: /^(?:秒(?!杀|懂)|点(?:到(?!为)|至|半|钟|前|后|整)|时至|排CT|分贝|毫[秒克升]|微克|摄氏度|℃)/ },
  // 7点到×点, 17时至×时
  { before: /[点时][到至]$|[—–\-－~～]$/, behind: /^[点时](?![候间空])/ },
  // ×日×时统计
  { before: /日$/, behind: /^时(?![间候期段节光代刻常效政装尚])/ },
  // 保定等×市33个县, 贵州×省（市）163个县
  { behind: /^[省市](?:（[市区、]{1,3}）)?[\dxX×*○□_N某?？…/-]/ },
  // 沿×国道, 国道×线, 省道×线
  { behind: /^[国省县]道/ },
  { before: /[国省县]道$/, behind: /^线/ },
  // 签发总林长令×号、×号
  { before: /(?:[令函告]|号、)$/, behind: /^号(?:[、，。；）文]|$)/ },
  // 晚上×点，
  { before: /(?:[早晚]上|[上下中]午|凌晨|傍晚)$/, behind: /^[点时](?:[，。；、前后]|$)/ },
  // ×—10月, ×至9月, ×—6岁; ×至×月
  { behind: /^\s*[—–\-－~～至到]{1,2}\s*\d{1,4}[年月日时点岁户名个℃]/ },
  { before: /[xXＸ*＊×○□_●■…]\s?[—–\-－~～至到]{1,2}$/, behind: /^[年月日时点岁]/ },
  // 始终低于×，, 比例为×：7
  { before: /(?:[低高多少大小优]于|超过|[指系]数为)$/, behind: CLOSES },
  { before: /(?:比例?|结构|比重)(?:比|分别)?[为是]?$/, behind: /^[：:]\s?[\dxX×*○□_N某/…-]/ },
  // 受灾人口偏少×成，
  { before: /[少多低高]$/, behind: /^成[，。；]/ },
  // 目标×　完成×　: cells of a table
  { before: /(?:目标|完成|计划|任务|实际|合计|小计|总计|数量|金额)[：:]?$/, behind: /^(?:[\s\u3000]|$)/ },
  // 每月精读×本书, 总河长令×道, 火化遗体×具, 班列×列, ×金×银×铜, 由×名家长
  { behind: /^(?:本(?:书|图书|证|手册|教材|读物|著作|台账)|万?画幅|亿?画幅)/ },
  // 列全市第×。, 早×点到晚×点不断档
  { before: /第$/, behind: CLOSES },
  { before: /[早晚]$/, behind: /^点/ },
  { before: /[令关线]$/, behind: /^道(?:[，。；、）]|$)/ },
  { before: /(?:遗体|棺木|遗骸)$/, behind: /^具/ },
  { before: /(?:班列|专列|列车|开行)$/, behind: /^列/ },
  { before: /[得夺获]$|[金银]$/, behind: /^[金银铜](?![融行牌矿业器属])/ },
  { before: /[由为对有给向帮]$/, behind: /^名家长/ },
  { behind: /^副(?:[，。；、）]|$)/ },
  { before: /[均在]$/, behind: CLOSES },
  // （×）青×民初×号, ×号楼
  { behind: /^(?:号楼|[民刑行执][初终保再])/ },
  { before: /[民刑行执]?[初终保再]$/, behind: /^号/ },
  // 由×提升到, 从×降至
  {
    before: /[由从]$/,
    behind: /^(?:提升|提高|上升|增加|增长|增至|升至|下降|降低|降至|减少|压缩|缩短|压减|扩大)[到至为]?/,
  },
  // 降至×，
  {
    before: /(?:提升|提高|上升|增加|增长|下降|降低|压减|压缩|缩短|[降升增减]|稳定|保持)[到至为在]$/,
    behind: CLOSES,
  },
  // 对×所学校, 与×家乡镇卫生院: with a mark before it 所 is no part of 所学
  { behind: /^(?:所(?:[中小大]?学|学校|高校|院校)|家(?:乡镇|县|镇|街道)|支(?:部队|农机)|门课)/ },
];

/** As many characters as the longest place looks at before itself. */
const LOOK_BACK = 5;
/** And behind. */
const LOOK_AHEAD = 8;

/** True where nothing but a figure can stand at `from`–`to`. */
export function isFigurePlace(text: string, from: number, to: number): boolean {
  if (isCell(text, from, to)) return true;
  const before = text.slice(Math.max(0, from - LOOK_BACK), from);
  const behind = text.slice(to, to + LOOK_AHEAD);
  return PLACES.some((place) => place.behind.test(behind) && (place.before?.test(before) ?? true));
}

/** A cell of its own in a table; beside a tick, a cross says no. */
function isCell(text: string, from: number, to: number): boolean {
  return (
    text.charAt(from - 1) === '\t' && (to === text.length || text.charAt(to) === '\t') && !/[√✓✔]/.test(text)
  );
}
