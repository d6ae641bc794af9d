/** Figures that reports of a type state whoever writes them: what an office writer would ask for where none stands. */

export interface ExpectedOfType {
  /** Name of the indicator; its aliases count as stating it, too. */
  readonly indicator: string;
  /** The drafts that it is asked of: of an office that does such work, about such work. All of the type where absent. */
  readonly where?: RegExp;
  /** Other words in which drafts state the matter, with a figure or a mark for one. */
  readonly otherwise: RegExp;
}

/** A figure, or what stands for one that is still missing. */
const FIGURE = '[\\d０-９一二两三四五六七八九十百千万几余多XxＸ×*＊_＿…○〇□】]';

/** A branch's report, of a village or a school: it need not have admitted anybody, and has no learning group. */
const BRANCH = '(?:村|社区|学校|[中小]学|医院|卫生院|公司|局)[^，。；\\n]{0,6}(?:支部|总支)';
/** What the writer is stands in the title and the opening. */
const NO_BRANCH = new RegExp(`^(?![\\s\\S]{0,200}${BRANCH})`);
const COMMITTEE = new RegExp(
  `^(?![\\s\\S]{0,200}${BRANCH})[\\s\\S]{0,400}(?:(?:[镇乡]|街道|集团|公司|[局委院校])党(?:工)?委|党组(?!织))`,
);
const TOWN_COMMITTEE = new RegExp(`^(?![\\s\\S]{0,200}${BRANCH})[\\s\\S]*(?:[镇乡]|街道)党(?:工)?委`);
/** A town's report on its whole work, not on one line of it: economy, livelihood, safety and peace are all there. */
const WHOLE_TOWN =
  /^(?=[\s\S]*(?:[全我本][镇乡]|[镇乡](?:党委、政府|人民政府)))(?=[\s\S]*(?:产业|经济))(?=[\s\S]*(?:民生|保障))(?=[\s\S]*(?:安全|平安|稳定))(?=[\s\S]*(?:环境|生态|人居))/;
/** The government reports, nobody else (budget reports and those of the congress open with the same words). */
const GOVERNMENT =
  /^(?![\s\S]{0,200}(?:主席团|常务委员会|常委会))[\s\S]{0,400}(?:政府工作报告|代表[^。，]{0,16}政府[^。]{0,8}报告)/;
/** What a report is about stands in its title and opening. */
const about = (matter: string) => new RegExp(`^[sS]{0,150}(?:${matter})`);

const PARTY: readonly ExpectedOfType[] = [
  { indicator: '书记讲党课', otherwise: /党课/ },
  {
    indicator: '发展党员',
    where: NO_BRANCH,
    otherwise:
      /党员发展|(?:发展|接收|吸收|吸纳)[^，。；]{0,10}党员|党员[^，。；]{0,4}发展|入党|积极分子|预备党员/,
  },
  { indicator: '主题党日', otherwise: /三会一课|党日|党员大会|支委会|组织生活/ },
  {
    indicator: '中心组学习',
    where: COMMITTEE,
    otherwise: /中心组|集[中体]学习|第一议题|学习[^，。；]{0,6}\d+\s*[次场期]/,
  },
  {
    indicator: '专题研究党建',
    where: COMMITTEE,
    otherwise:
      /党委[（(]?扩大|党(?:工)?委会|党组会|(?:研究|研判|部署|听取|审议)[^。；]{0,24}党建|党建[^。；]{0,24}(?:研究|研判|议题|部署|推进会|专题)/,
  },
  {
    indicator: '村集体经济收入',
    where: TOWN_COMMITTEE,
    otherwise: /集体(?:经济|收入|增收|积累|资产)/,
  },
];

const WORK_OF_TOWN: readonly ExpectedOfType[] = [
  {
    indicator: '人均纯收入',
    where: WHOLE_TOWN,
    otherwise: /人均[^，。；]{0,8}收入|(?:农民|居民|村民)[^，。；]{0,4}(?:收入|增收)/,
  },
  { indicator: '隐患', where: WHOLE_TOWN, otherwise: /隐患|安全(?:生产)?(?:大?检查|排查)|检查(?:企业|场所)/ },
  {
    indicator: '矛盾纠纷',
    where: WHOLE_TOWN,
    otherwise: /纠纷|矛盾[^，。；]{0,6}(?:化解|调[处解])|信访|调解/,
  },
  { indicator: '参保率', where: WHOLE_TOWN, otherwise: /参保|医保|医疗保险|养老保险|低保|救助/ },
];

/** Reports on one line of work, by what they are about. */
const LINES: readonly ExpectedOfType[] = [
  {
    indicator: '隐患',
    where: about('安全生产|消防'),
    otherwise: new RegExp(
      `隐患|(?:问题|风险点?)[^，。；]{0,6}${FIGURE}|${FIGURE}[处个项条][^，。；]{0,8}(?:问题|风险)`,
    ),
  },
  {
    indicator: '矛盾纠纷',
    where: about('信访(?!局)|矛盾纠纷|综治|平安建设'),
    otherwise: /纠纷|信访|积案|案件|来[信访]|调解/,
  },
];

/** By id of the report's type (`lib/skeleton`). Types of which no figure stands in every report are not here. */
export const EXPECTED_BY_TYPE: ReadonlyMap<string, readonly ExpectedOfType[]> = new Map(
  Object.entries({
    'party-summary': PARTY,
    'party-half-year': PARTY,
    'party-debrief': PARTY,
    'secretary-debrief': PARTY,
    'rural-party-report': PARTY,
    'work-summary': [...WORK_OF_TOWN, ...LINES],
    'inspection-brief': LINES,
    report: LINES,
    'government-report': [
      { indicator: '地区生产总值', where: GOVERNMENT, otherwise: /生产总值|GDP|总产值|总收入/ },
      {
        indicator: '财政收入',
        where: GOVERNMENT,
        otherwise: /财政[^，。；]{0,6}收入|预算[^，。；]{0,4}收入|财税|税收/,
      },
      {
        indicator: '固定资产投资',
        where: GOVERNMENT,
        otherwise: new RegExp(`投资[^，。；]{0,8}${FIGURE}|${FIGURE}亿?万?元[^，。；]{0,8}投资`),
      },
      {
        indicator: '人均纯收入',
        where: GOVERNMENT,
        otherwise: /人均[^，。；]{0,8}收入|(?:农民|居民|村民)[^，。；]{0,4}收入/,
      },
    ],
    'rectification-report': [
      {
        indicator: '整改问题',
        otherwise: new RegExp(
          `(?:问题|整改)[^，。；]{0,8}${FIGURE}+\\s*[个项条件]|${FIGURE}+\\s*[个项条件][^，。；]{0,12}(?:问题|整改)`,
        ),
      },
    ],
    'research-report': [{ indicator: '座谈会', otherwise: /座谈|问卷|访谈|走访|实地|查阅|蹲点|抽样/ }],
    request: [{ indicator: '申请资金', where: /资金|经费|补助|拨款|拨付|专款/, otherwise: /元|金额/ }],
  }),
);
