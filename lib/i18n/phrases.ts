import type { Suggestion, SuggestionSource } from '../suggest/suggestion.ts';

const SOURCES = { report: '往年', draft: '本稿', snippet: '素材' } as const;

/** The view 词句: continuations, phrases, search, snippets. */
export const PHRASES = {
  search: '搜索词句和素材，可用拼音首字母',
  hits: (count: number) => `找到 ${count} 条`,
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
