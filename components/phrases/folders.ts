/** Folders of a shelf by name, each once. */
export function foldersOf(rows: readonly { readonly folder?: string }[]): string[] {
  const names = new Set(rows.flatMap(({ folder }) => folder ?? []));
  return [...names].sort((a, b) => a.localeCompare(b, 'zh-CN'));
}
