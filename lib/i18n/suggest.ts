/** What the clerk reads of suggestions, search and phrase packs. */
export const SUGGEST = {
  packForeign: '这个文件不是词句包，没有导入，已有内容不受影响。',
  packNewer: '这个词句包由较新版本制作，请先升级稿边再导入。',
  packMalformed: (path: string) =>
    path === ''
      ? '词句包内容不完整，没有导入，请联系提供者。'
      : `词句包的“${path}”处写法有误，没有导入，请联系提供者。`,
} as const;
