import type { Draft } from './draft.ts';
import { Paragraph } from './paragraph.ts';
import type { SectionRole } from './section-role.ts';

/** Words that tell a section's role, the telling ones first: 上年问题整改 is rectification, not a problem section. */
const ROLE_WORDS: readonly (readonly [SectionRole, RegExp])[] = [
  ['rectification', /整改(?:情况|落实|完成|措施|进展)|问题整改|逐条整改|反馈(?:意见|问题)/],
  ['cause', /原因|剖析|根源/],
  ['problem', /问题|不足|困难|短板|差距|薄弱/],
  ['plan', /下一步|下步|打算|计划|思路|目标任务|努力方向|今后|下年|明年|下半年/],
  ['request', /请示|请求|恳请|妥否|函请|予支持/],
  ['guarantee', /保障(?:措施|机制)|组织保障|组织领导|工作要求|职责分工|责任分工/],
  ['closing', /结尾|表态|特此|以上报告/],
  ['discipline', /作风|廉政|廉洁|纪律|监督|执纪|反腐/],
  ['politics', /思想|政治|理论|学习|意识形态/],
  ['team', /队伍|班子|干部|人才|党员(?:教育|管理|发展)/],
  ['duty', /履职|履行|责任|主责|担当|职责/],
  ['organization', /组织建设|阵地|基层|支部|基础|堡垒|规范化/],
  ['leading', /引领|振兴|特色|亮点|品牌|促发展/],
  ['governance', /治理|平安|稳定|信访|安全|综治|网格|法治|矛盾/],
  ['livelihood', /民生|教育|卫生|卫健|健康|社会保障|社保|环境|环保|生态|文化|帮扶|脱贫/],
  ['economy', /项目|产业|财政|招商|经济|农业|工业|税收|投资/],
  ['overview', /总体|基本情况|概况|主要指标|回顾|成效/],
];

/** Roles that rule everything under their heading: under 存在问题, a （一）队伍… is still about problems. */
const RULING: ReadonlySet<SectionRole> = new Set([
  'rectification',
  'cause',
  'problem',
  'plan',
  'request',
  'guarantee',
]);

const PLAN_OPENING = /^[\s\u3000]*(?:下一步|下步|今后|下一阶段|接下来|明年|下半年)/;
const PROBLEM_OPENING = /(?:存在|还有|仍有)[^。]{0,20}(?:问题|不足|差距|短板)/;
const OPENING = /(?:现将|现就|汇报如下|报告如下|总结如下|述职如下|今年以来|一年来|今年来|按照)/;
const CLOSING = /^[\s\u3000]*(?:特此(?:报告|通知|函|请示)|以上(?:报告|请示|汇报)|妥否|我的述职|述职完毕)/;

/** Paragraphs in which the preamble is looked for. */
const PREAMBLE_PARAGRAPHS = 3;

/**
 * What the section at an offset is for, judged by its headings and, where there are none, by how its paragraph opens.
 * `undefined` where neither tells.
 */
export function roleAt(draft: Draft, offset: number): SectionRole | undefined {
  const { index, paragraph } = draft.paragraphAt(offset);
  if (CLOSING.test(paragraph.text)) return 'closing';
  const roles = rolesOver(draft, offset);
  const ruling = roles.find((role) => role !== undefined && RULING.has(role));
  if (ruling) return ruling;
  if (PLAN_OPENING.test(paragraph.text)) return 'plan';
  for (let at = roles.length - 1; at >= 0; at -= 1) if (roles[at] !== undefined) return roles[at];
  if (roles.length === 0 && index < PREAMBLE_PARAGRAPHS && OPENING.test(paragraph.text)) return 'opening';
  return roleOfOpening(paragraph);
}

/** Role that a paragraph's first words tell. */
const roleOfOpening = Paragraph.fact(({ text }: Paragraph): SectionRole | undefined =>
  PROBLEM_OPENING.test(text.slice(0, 60)) ? 'problem' : roleOfWords(text.slice(0, 40)),
);

const roleOfHeading = Paragraph.fact(
  ({ heading }: Paragraph): SectionRole | undefined => heading && roleOfWords(heading.title),
);

/** Role that a heading's words tell. */
export function roleOfWords(words: string): SectionRole | undefined {
  return ROLE_WORDS.find(([, pattern]) => pattern.test(words))?.[0];
}

/** Roles of the headings over an offset, outermost first; `undefined` for those whose words tell none. */
function rolesOver({ headings, paragraphs }: Draft, offset: number): (SectionRole | undefined)[] {
  const roles: (SectionRole | undefined)[] = [];
  let level = DEEPEST + 1;
  for (let at = headings.length - 1; at >= 0 && level > 1; at -= 1) {
    const heading = headings[at]!;
    if (heading.style === 'yishi' || heading.from > offset || heading.level >= level) continue;
    level = heading.level;
    roles.unshift(roleOfHeading(paragraphs[heading.paragraph]!.paragraph));
  }
  return roles;
}

/** Deepest level of headings. */
const DEEPEST = 4;
