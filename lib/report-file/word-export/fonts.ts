/** The faces of an official document, and what stands in for those that a computer lacks. */

/** `title` the title · `heading` level 1 · `subheading` level 2 · `body` all the rest · `page` page numbers. */
export type Face = 'title' | 'heading' | 'subheading' | 'body' | 'page';

export interface Font {
  /** As the file names it. */
  readonly name: string;
  /** What Word, WPS and LibreOffice take where the font is missing; undefined where every office machine has it. */
  readonly instead?: string;
}

export const FONTS: Readonly<Record<Face, Font>> = {
  title: { name: '方正小标宋简体', instead: '宋体' },
  heading: { name: '黑体' },
  subheading: { name: '楷体_GB2312', instead: '楷体' },
  body: { name: '仿宋_GB2312', instead: '仿宋' },
  page: { name: '宋体' },
};

/** Letters and digits in the body; Chinese fonts draw them too thin. */
export const LATIN_FONT = 'Times New Roman';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/**
 * The part word/fontTable.xml: each font with the name of its substitute (ISO/IEC 29500-1, 17.8.3.1). The library that
 * writes the other parts lists only fonts that it embeds.
 */
export function fontTable(): string {
  const rows = Object.values(FONTS).map(({ name, instead }) => {
    const substitute = instead === undefined ? '' : `<w:altName w:val="${instead}"/>`;
    return `<w:font w:name="${name}">${substitute}<w:charset w:val="86"/></w:font>`;
  });
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="${WORD}">${rows.join('')}</w:fonts>`;
}
