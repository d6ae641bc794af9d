/** A sign of a report type: words in the title, the preamble or (headings, then whole text) the outline. */
export interface DetectionRule {
  /** The report type. */
  readonly id: string;
  readonly by: 'title' | 'preamble' | 'outline';
  readonly words: RegExp;
  /** What else must be there, or with `not` must be absent, for the sign to count. */
  readonly also?: readonly {
    readonly where: 'title' | 'preamble' | 'outline' | 'text';
    readonly words: RegExp;
    readonly not?: boolean;
  }[];
}

const PARTY = /党建|支部|党组织/u;
const LAST_YEAR_FIXED = /(?:上年|上一年|去年|上次)[^\n]{0,12}整改|述职评议[^\n]{0,8}反馈[^\n]{0,8}整改/u;
const HALF_YEAR = /上半年|半年/u;
const SECOND_HALF = /下半年/u;
const RURAL = /乡村振兴|乡村治理/u;
/** 现将自己一年来抓基层党建工作报告如下, and what only a secretary says of themselves. */
const PARTY_DEBRIEF = /现[将就][^。\n]*抓[^。\n]*党建[^。\n]*报告如下|抓[^。\n]*党建[^。\n]*第一责任/u;
const SELF = /自己|本人|我(?![们镇乡县局区街市])/u;

/**
 * In order of weight: the first sign that holds decides. Titles come first, then what the opening announces, then the
 * outline; within each, the narrow kinds before the wide ones (述职述廉 before 述职, 党建 before general).
 */
export const DETECTION_RULES: readonly DetectionRule[] = [
  { id: 'integrity-debrief', by: 'title', words: /述[职责德学][^\n]{0,4}述廉|述廉/u },
  {
    id: 'secretary-debrief',
    by: 'title',
    words: /述职/u,
    also: [{ where: 'outline', words: LAST_YEAR_FIXED }],
  },
  { id: 'party-debrief', by: 'title', words: /党建[^\n]*述职|述职[^\n]*党建|书记[^\n]*述职/u },
  { id: 'integrity-debrief', by: 'title', words: /述职/u },
  { id: 'self-examination', by: 'title', words: /对照检查|检视剖析|自我剖析|党性分析/u },
  { id: 'rectification-report', by: 'title', words: /整改[^\n]{0,12}(?:报告|汇报|总结|情况)/u },
  { id: 'government-report', by: 'title', words: /政府工作报告/u },
  { id: 'work-points', by: 'title', words: /工作要点|要点$/u },
  { id: 'minutes', by: 'title', words: /纪要/u },
  { id: 'request', by: 'title', words: /请示/u },
  { id: 'notice', by: 'title', words: /通知$/u },
  { id: 'letter', by: 'title', words: /函$/u },
  { id: 'research-report', by: 'title', words: /调研|调查报告/u },
  { id: 'action-plan', by: 'title', words: /方案$|方案（|行动计划/u },
  { id: 'bulletin', by: 'title', words: /简报|快报|工作信息|工作动态/u },
  { id: 'experience', by: 'title', words: /经验|典型材料|典型案例/u },
  { id: 'pledge', by: 'title', words: /表态|履职承诺/u },
  { id: 'speech', by: 'title', words: /讲话|发言|致辞/u },
  { id: 'rural-party-report', by: 'title', words: /党建[^\n]*乡村振兴|乡村振兴[^\n]*党建/u },
  { id: 'party-half-year', by: 'title', words: /半年[^\n]*党建|党建[^\n]*半年/u },
  { id: 'party-summary', by: 'title', words: /党建[^\n]*总结/u },
  {
    id: 'party-half-year',
    by: 'title',
    words: /党建[^\n]*(?:汇报|报告)/u,
    also: [
      { where: 'text', words: SECOND_HALF },
      { where: 'text', words: HALF_YEAR },
    ],
  },
  {
    id: 'rural-party-report',
    by: 'title',
    words: /党建[^\n]*(?:汇报|报告|情况)/u,
    also: [{ where: 'text', words: RURAL }],
  },
  { id: 'party-summary', by: 'title', words: /党建[^\n]*(?:汇报|报告|情况)/u },
  { id: 'work-summary', by: 'title', words: /总结/u },
  { id: 'inspection-brief', by: 'title', words: /汇报|工作情况|进展情况/u },
  { id: 'report', by: 'title', words: /报告$/u },

  { id: 'integrity-debrief', by: 'preamble', words: /述职述廉|述责述廉|述廉/u },
  {
    id: 'secretary-debrief',
    by: 'preamble',
    words: /述职/u,
    also: [{ where: 'outline', words: LAST_YEAR_FIXED }],
  },
  { id: 'party-debrief', by: 'preamble', words: /述职/u, also: [{ where: 'preamble', words: PARTY }] },
  {
    id: 'secretary-debrief',
    by: 'preamble',
    words: PARTY_DEBRIEF,
    also: [
      { where: 'preamble', words: SELF },
      { where: 'outline', words: LAST_YEAR_FIXED },
    ],
  },
  { id: 'party-debrief', by: 'preamble', words: PARTY_DEBRIEF, also: [{ where: 'preamble', words: SELF }] },
  { id: 'integrity-debrief', by: 'preamble', words: /述职/u },
  { id: 'self-examination', by: 'preamble', words: /对照检查|检视剖析/u },
  { id: 'rectification-report', by: 'preamble', words: /现[将就][^。\n]*整改[^。\n]*(?:如下|报告)/u },
  { id: 'government-report', by: 'preamble', words: /各位代表/u },
  { id: 'minutes', by: 'preamble', words: /纪要如下|会议议定|现纪要/u },
  { id: 'notice', by: 'preamble', words: /通知如下|特此通知/u },
  { id: 'action-plan', by: 'preamble', words: /制定(?:本|如下|以下)[^。\n]{0,6}方案/u },
  { id: 'work-points', by: 'preamble', words: /工作要点|工作总体要求是/u },
  { id: 'research-report', by: 'preamble', words: /现[将就][^。\n]*调研[^。\n]*如下|调研组/u },
  {
    id: 'party-half-year',
    by: 'preamble',
    words: /现?[^。\n]*(?:汇报|报告|总结)[^。\n]*如下|如下(?:汇报|报告|总结)/u,
    also: [
      { where: 'preamble', words: PARTY },
      { where: 'preamble', words: HALF_YEAR },
    ],
  },
  {
    id: 'party-summary',
    by: 'preamble',
    words: /年[^。\n]{0,6}党建工作[^。\n]*(?:汇报|总结|报告)/u,
    also: [{ where: 'preamble', words: /乡村振兴/u, not: true }],
  },
  {
    id: 'rural-party-report',
    by: 'preamble',
    words: /(?:汇报|报告)[^。\n]{0,4}如下|如下(?:汇报|报告)/u,
    also: [
      { where: 'preamble', words: PARTY },
      { where: 'text', words: RURAL },
    ],
  },
  {
    id: 'party-summary',
    by: 'preamble',
    words: /(?:汇报|报告|总结)[^。\n]{0,4}如下|如下(?:汇报|报告|总结)/u,
    also: [{ where: 'preamble', words: PARTY }],
  },
  { id: 'work-summary', by: 'preamble', words: /总结[^。\n]{0,4}如下|如下总结/u },
  {
    id: 'inspection-brief',
    by: 'preamble',
    words: /汇报[^。\n]{0,4}如下|如下汇报|作[^。\n]{0,4}汇报|莅临/u,
  },
  { id: 'bulletin', by: 'preamble', words: /简要情况如下|简报如下/u },
  { id: 'experience', by: 'preamble', words: /经验如下|主要经验|积累了[^。\n]*经验/u },
  { id: 'pledge', by: 'preamble', words: /作[^。\n]{0,4}表态/u },
  { id: 'report', by: 'preamble', words: /报告如下/u },

  { id: 'request', by: 'outline', words: /[妥当]否，请[^。\n]{0,6}(?:批示|批复|审批|审示)/u },
  { id: 'letter', by: 'outline', words: /请[^。\n]{0,8}(?:函复|复函)|函复如下|特此函[复达告]|为荷/u },
  { id: 'notice', by: 'outline', words: /特此通知/u },
  { id: 'report', by: 'outline', words: /特此报告/u },
  { id: 'minutes', by: 'outline', words: /会议(?:议定|决定|研究决定)/u },
  {
    id: 'party-half-year',
    by: 'outline',
    words: /上半年/u,
    also: [
      { where: 'preamble', words: /党建/u },
      { where: 'text', words: SECOND_HALF },
    ],
  },
  { id: 'party-half-year', by: 'outline', words: /上半年/u, also: [{ where: 'preamble', words: /党建/u }] },
  {
    id: 'party-summary',
    by: 'outline',
    words: /抓班子|抓队伍|抓阵地|党建/u,
    also: [
      { where: 'preamble', words: /党建/u },
      { where: 'text', words: /问题|不足/u },
      { where: 'text', words: /下一步|今后|打算/u },
    ],
  },
  { id: 'speech', by: 'preamble', words: /^(?:尊敬的[^\n]{0,12})?(?:各位[^\n]{0,12}、?)?同志们[：，]/u },
];
