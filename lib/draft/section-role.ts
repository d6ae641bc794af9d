/**
 * What a section of a report is for: the tag that skeleton sections, phrases and the caret's surroundings share.
 * Names follow the outline habits of township reports (title, opening, duties, measures, problems, plans, closing).
 */
export const SECTION_ROLES = [
  'opening', // 开头、导语：按照…要求，现将…报告如下
  'overview', // 总体情况、基本情况、主要指标
  'duty', // 履行责任、落实主体责任、组织领导
  'politics', // 思想政治建设、理论学习
  'organization', // 组织建设、阵地建设、基层基础
  'team', // 班子、干部、党员、人才队伍
  'discipline', // 作风、廉政、纪律、整改监督
  'leading', // 党建引领发展、乡村振兴、特色亮点
  'economy', // 项目、产业、财政、招商
  'governance', // 基层治理、平安稳定、信访、安全生产
  'livelihood', // 民生、教育、卫健、社保、环保
  'rectification', // 上年问题整改、逐条整改
  'problem', // 存在问题、困难、不足
  'cause', // 原因分析、剖析
  'plan', // 下一步打算、目标任务
  'guarantee', // 保障措施、工作要求、分工
  'request', // 请示事项、请求支持、函请
  'closing', // 结尾、表态、落款
] as const;
export type SectionRole = (typeof SECTION_ROLES)[number];
