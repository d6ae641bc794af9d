/**
 * Two reports for the demo OA, written for it: one as a clerk starts from (figures and names blanked in the styles that
 * desensitised samples mix), one finished. Paragraphs are separated by "\n", without indents.
 */
export interface SampleReport {
  readonly title: string;
  readonly unit: string;
  readonly body: string;
}

export const SAMPLE: SampleReport = {
  title: '上半年党建工作情况汇报',
  unit: '青石镇党委',
  body: [
    '今年以来，××镇党委围绕全县基层党建工作部署，以规范支部建设为抓手，统筹推进组织、队伍和阵地三件事，现将上半年工作情况汇报如下。',
    '一、上半年工作开展情况',
    '（一）压实党建责任。镇党委召开党建专题会议X次，研究基层党建事项**项，与XX个党支部签订责任书。班子成员包村联户，走访党员群众*人次，收集意见建议__条，已办结【】条。',
    '（二）建强支部堡垒。开展“党建+网格”工作，划分网格42个，配备网格员XXX名。整顿后进村党支部×个，新建、改建党群服务中心××处，投入资金X万元。落实“三会一课”，上半年召开支部党员大会次，讲党课累计30余场。',
    '（三）抓好队伍建设。举办党员培训班3期，培训党员【＿培训人次】人次；发展党员*名，培养入党积极分子15名。落实谈心谈话制度，镇村干部参训率达%。',
    '二、存在的问题',
    '一是个别支部组织生活质量不高，议题准备不够充分。二是年轻党员偏少，三十五岁以下党员的比例有待提高。三是阵地重建设、轻使用，活动安排不够均衡。',
    '三、下半年工作打算',
    '一是完善月调度、季通报制度，把党建任务分解到支部、落实到人。二是办好村党组织书记论坛，组织互看互学，补齐短板。三是用好党群服务中心，推动便民事项进驻，方便群众就近办事。四是加强流动党员管理，每季度联系一次，做到底数清、去向明。',
    '镇党委将对照年初目标，逐项检查、逐项销号，确保全年任务如期完成。',
  ].join('\n'),
};

/** The gaps of `SAMPLE.body` in their order: what stands there, with enough text to its left to find it. */
export const SAMPLE_GAPS: readonly { readonly before: string; readonly mark: string }[] = [
  { before: '今年以来，', mark: '××' },
  { before: '党建专题会议', mark: 'X' },
  { before: '基层党建事项', mark: '**' },
  { before: '项，与', mark: 'XX' },
  { before: '走访党员群众', mark: '*' },
  { before: '意见建议', mark: '__' },
  { before: '已办结', mark: '【】' },
  { before: '配备网格员', mark: 'XXX' },
  { before: '后进村党支部', mark: '×' },
  { before: '党群服务中心', mark: '××' },
  { before: '投入资金', mark: 'X' },
  { before: '培训党员', mark: '【＿培训人次】' },
  { before: '发展党员', mark: '*' },
];

/** Where a figure is missing without a mark: the text around the empty place. */
export const SAMPLE_MISSING: readonly string[] = ['支部党员大会次', '参训率达%'];

export const FINISHED: SampleReport = {
  title: '2025年度安全生产工作总结',
  unit: '青石镇应急管理站',
  body: [
    '2025年，青石镇按照县安委会统一安排，坚持人防、物防、技防一起抓，全镇安全形势总体平稳。现将有关情况总结如下。',
    '一、主要工作',
    '（一）严格落实责任。召开安全生产会议12次，与26家企业、14个村签订责任书，调整充实村级安全员14名。',
    '（二）深入排查隐患。检查企业和经营场所186家次，发现隐患213处，完成整改209处，其余4处已明确责任人和期限。',
    '（三）广泛开展宣传。举办应急演练6场，发放资料3200份，培训企业负责人和安全员58人次。',
    '二、存在的不足',
    '一是小作坊点多面广，日常监管力量偏弱。二是少数经营户安全意识不强，整改后容易反弹。',
    '三、下一步打算',
    '继续开展拉网式排查，对重点场所每月检查一次；用好村级应急广播，做到预警信息到户到人。',
  ].join('\n'),
};

/** What a form's body starts with, by the name used in addresses (`?text=sample`). */
export const START_TEXTS = {
  empty: { title: '', unit: '', body: '' },
  sample: SAMPLE,
  finished: FINISHED,
} as const satisfies Record<string, SampleReport>;

export type StartText = keyof typeof START_TEXTS;
