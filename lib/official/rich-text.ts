import { type OfficialParagraph, officialParagraphs } from './paragraphs.ts';
import { LINE_HEIGHT, OFFICIAL_STYLES, type ParagraphKind, TITLE_LINE_HEIGHT } from './styles.ts';

/**
 * A draft as HTML for the clipboard, laid out by GB/T 9704: Word, WPS and the office controls of OA systems take types,
 * sizes, indents and line heights from inline styles and from nothing else. The text itself is as it was.
 */
export function officialHtml(text: string): string {
  return officialParagraphs(text).map(paragraphHtml).join('');
}

function paragraphHtml({ kind, runs }: OfficialParagraph): string {
  const { align, indent, right, size } = OFFICIAL_STYLES[kind];
  const height = kind === 'title' ? TITLE_LINE_HEIGHT : LINE_HEIGHT;
  const css = [
    'margin:0',
    `text-align:${align}`,
    // The second is Word's own: two characters of whatever size, not a distance.
    `text-indent:${indent * size}pt`,
    `mso-char-indent-count:${indent}`,
    `margin-right:${right * size}pt`,
    `line-height:${height}pt`,
    'mso-line-height-rule:exactly',
  ].join(';');
  const content = runs.length === 0 ? runHtml(kind, '&nbsp;') : runs.map(asHtml).join('');
  return `<p style="${css}">${content}</p>`;
}

function asHtml({ kind, text }: { readonly kind: ParagraphKind; readonly text: string }): string {
  return runHtml(kind, escapeHtml(text));
}

function runHtml(kind: ParagraphKind, html: string): string {
  const { fonts, size } = OFFICIAL_STYLES[kind];
  return `<span style="font-family:${fonts.join(',')};font-size:${size}pt">${html}</span>`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character]!);
}
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
