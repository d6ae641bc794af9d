import {
  AlignmentType,
  Document,
  Footer,
  type IParagraphOptions,
  type IRunOptions,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import type { Span } from '../../draft/span.ts';
import { type Face, FONTS, fontTable, LATIN_FONT } from './fonts.ts';
import { CHARACTER, INDENT, LINE, PAGE, PAGE_CHARACTER, TYPE } from './layout.ts';
import { type LinePart, type LineRole, type ReportLine, reportLines } from './report-lines.ts';

export interface WordReport {
  /** '' where the report has none besides its text. */
  readonly title: string;
  readonly text: string;
  /** Places of the text that are still to be filled, besides its blanks. */
  readonly gaps?: readonly Span[];
}

/**
 * A report as .docx in the layout of GB/T 9704-2012; unfilled places have a yellow ground. Loads the library that writes
 * Word files: to be imported where it is needed only.
 */
export async function writeWord({ title, text, gaps = [] }: WordReport): Promise<Uint8Array> {
  const lines = reportLines(title, text, gaps);
  const document = new Document({
    ...(title === '' ? {} : { title }),
    evenAndOddHeaderAndFooters: true,
    styles: {
      default: {
        document: {
          run: { font: fontsOf('body'), size: TYPE.body, language: { eastAsia: 'zh-CN' } },
          paragraph: { spacing: spacing(LINE.body) },
        },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: PAGE.width, height: PAGE.height },
            margin: {
              top: PAGE.top,
              bottom: PAGE.bottom,
              left: PAGE.left,
              right: PAGE.right,
              footer: PAGE.footer,
            },
          },
        },
        footers: { default: pageNumber('right'), even: pageNumber('left') },
        children: lines.flatMap((line, at) => paragraphsOf(line, lines, at)),
      },
    ],
  });
  const file = await Packer.toArrayBuffer(document, undefined, [
    { path: 'word/fontTable.xml', data: fontTable() },
  ]);
  return new Uint8Array(file);
}

/** A line's paragraph, with the empty ones that the layout has around it. */
function paragraphsOf(line: ReportLine, lines: readonly ReportLine[], at: number): Paragraph[] {
  const heads: readonly LineRole[] = ['title', 'subtitle'];
  const next = lines[at + 1];
  const previous = lines[at - 1];
  const children = line.parts.map((part) => new TextRun(runOf(part, line.role)));
  const paragraph = new Paragraph({ ...LAYOUT[line.role](lines, at), children });
  // One empty line under the heads, one above the signature (7.3.1, 7.3.5).
  if (heads.includes(line.role) && next !== undefined && !heads.includes(next.role))
    return [paragraph, emptyLine()];
  const signs = line.role === 'signature' || (line.role === 'date' && previous?.role !== 'signature');
  return signs ? [emptyLine(), paragraph] : [paragraph];
}

type Layout = (lines: readonly ReportLine[], at: number) => IParagraphOptions;

const LAYOUT: Readonly<Record<LineRole, Layout>> = {
  title: () => ({ alignment: AlignmentType.CENTER, spacing: spacing(LINE.title) }),
  subtitle: () => ({ alignment: AlignmentType.CENTER }),
  address: () => ({}),
  body: () => ({ alignment: AlignmentType.BOTH, indent: firstLine(INDENT.body) }),
  signature: (lines, at) => ({
    alignment: AlignmentType.RIGHT,
    indent: { right: CHARACTER * signing(lines, at).signature },
  }),
  date: (lines, at) => ({
    alignment: AlignmentType.RIGHT,
    indent: { right: CHARACTER * signing(lines, at - 1).date },
  }),
};

/**
 * 7.3.5.2: the office two characters from the right, the date beginning two characters behind it; where the date would
 * then come too near to the edge, it has the two characters and the office is moved.
 */
function signing(lines: readonly ReportLine[], office: number): { signature: number; date: number } {
  const signature = lines[office]?.role === 'signature' ? widthOf(lines[office]) : 0;
  const date = widthOf(lines[office + 1]);
  const behind = signature - date;
  if (behind >= INDENT.signature) return { signature: INDENT.signature, date: behind };
  return { signature: 2 * INDENT.signature - behind, date: INDENT.signature };
}

/** In characters of the body; letters and digits are half as wide. */
function widthOf(line: ReportLine | undefined): number {
  const text = line?.parts.map((part) => part.text).join('') ?? '';
  const narrow = text.match(/[\u0020-\u007e]/gu)?.length ?? 0;
  return text.length - narrow / 2;
}

function firstLine(characters: number) {
  // Word goes by the characters, LibreOffice by the length.
  return { firstLine: CHARACTER * characters, firstLineChars: characters * 100 };
}

function spacing(line: number) {
  return { line, lineRule: LineRuleType.EXACT, before: 0, after: 0 };
}

function emptyLine(): Paragraph {
  return new Paragraph({});
}

function fontsOf(face: Face) {
  const { name } = FONTS[face];
  const latin = face === 'page' ? name : LATIN_FONT;
  // Quotation marks are Chinese ones: without the hint Word takes them for Latin.
  return { ascii: latin, hAnsi: latin, cs: latin, eastAsia: name, hint: 'eastAsia' };
}

function runOf({ text, face, gap }: LinePart, role: LineRole): IRunOptions {
  return {
    text,
    font: fontsOf(face),
    size: role === 'title' ? TYPE.title : TYPE.body,
    ...(gap ? { highlight: 'yellow' } : {}),
  };
}

/** 7.5: — 1 — in 四号宋体; right on odd pages, left on even ones. */
function pageNumber(side: 'left' | 'right'): Footer {
  return new Footer({
    children: [
      new Paragraph({
        alignment: side === 'left' ? AlignmentType.LEFT : AlignmentType.RIGHT,
        indent: { [side]: PAGE_CHARACTER },
        spacing: { line: 240, lineRule: LineRuleType.AUTO },
        children: [
          new TextRun({
            font: fontsOf('page'),
            size: TYPE.page,
            children: ['— ', PageNumber.CURRENT, ' —'],
          }),
        ],
      }),
    ],
  });
}
