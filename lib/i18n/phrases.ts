import type { SearchSource } from '../suggest/search.ts';
import type { Suggestion, SuggestionSource } from '../suggest/suggestion.ts';

const SOURCES = { report: '往年', draft: '本稿', snippet: '素材' } as const;

/** The view 词句: continuations, phrases, search, snippets. */
export const PHRASES = {
  search: '搜词句、素材、报告，可用拼音',
  hits: (count: number, more: boolean) =>
    more ? `先列出 ${count} 条，多打几个字可缩小范围` : `找到 ${count} 条`,
  noHits: '没有找到。可以换个词，或少打几个字。',
  groups: { continuation: '接着写', phrase: '本节可用', heading: '下一节' } satisfies Record<
    Suggestion['kind'],
    string
  >,
  /** Where an offer comes from. */
  from(source: SuggestionSource, origin: string | undefined): string {
    if (source === 'pack') return origin ?? '词句';
    return origin ? `${SOURCES[source]}：${origin}` : SOURCES[source];
  },
  /** Where a hit of the search comes from; for a report, `title` also names the section. */
  foundIn(source: SearchSource, title: string): string {
    if (source === 'indicator') return '指标，插入后是一个空位';
    if (source === 'pack') return title;
    return `${SOURCES[source]}：${title}`;
  },
  open: '在资料库中打开',
  copy: '复制',
  copied: '已复制',
  notCopied: '浏览器不允许复制，请选中文字后按 Ctrl+C',
  /** A ledger's value for a blank of a suggestion, by its period's name. */
  fill: (period: string, indicator: string, value: string) => `${indicator}填 ${value}（${period}台账）`,
  firstTitle: '放入往年报告',
  first: '放进一两篇您以前写的报告，这里就能按您自己的写法接着往下写。数字不会带过来。',
  firstAction: '放入往年报告',
  keep: '把本稿存进资料库',
  nothingToKeep: '先把光标放进有文字的正文里',
  kept: '已存进资料库，以后写稿时会用到',
  keptBefore: (title: string) => `资料库里已经有这一篇：“${title}”`,
  nothing: '光标处暂时没有合适的词句，写几个字或搜索试试。',
  moved: '光标处的内容变了，请再选一次',
  inserted: '已插入',
} as const;

export const SNIPPETS = {
  title: '素材',
  count: (count: number) => `${count} 条`,
  saveSelection: '存下选中的文字',
  noSelection: '先在正文里选中一段文字',
  create: '新建素材',
  empty: '还没有素材。在正文里选中常用的一段，点“存下选中的文字”，以后一点就能插入。',
  saved: '已存为素材',
  known: '素材里已经有这一段',
  inserted: '已插入素材',
  removed: '已删除素材',
  updated: '已保存修改',
  fieldTitle: '名称',
  titleHint: '可不填，默认取开头几个字',
  fieldText: '内容',
  fieldTags: '标签',
  tagsHint: '用空格或顿号分开',
  insert: (title: string) => `插入素材：${title}`,
  edit: (title: string) => `修改素材：${title}`,
  remove: (title: string) => `删除素材：${title}`,
} as const;
