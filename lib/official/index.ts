/** A draft in the layout of official documents (GB/T 9704-2012). */
export { type OfficialParagraph, type OfficialRun, officialParagraphs } from './paragraphs.ts';
export { officialHtml } from './rich-text.ts';
export { LINE_HEIGHT, OFFICIAL_STYLES, type OfficialStyle, type ParagraphKind } from './styles.ts';
