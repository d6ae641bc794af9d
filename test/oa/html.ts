/** Markup that all pages of the demo OA share. */

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it must stand in HTML, in an element or in a double-quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}

/** A list item, a table row or an option for each element. */
export function each<T>(items: readonly T[], markup: (item: T) => string): string {
  return items.map(markup).join('\n');
}

export function documentPage(title: string, body: string, head = ''): string {
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>${escapeHtml(title)}</title>
<link rel="stylesheet" href="/oa.css">
${head}
</head>
${body}
</html>
`;
}
