/** Word files for tests, made on the spot. */
import { crc32, deflateRawSync } from 'node:zlib';

/** Bits of the fixed parts of a ZIP archive (APPNOTE 4.3.7, 4.3.12, 4.3.16); no sizes beyond 4 GB, no dates. */
const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const VERSION = 20;
const DEFLATED = 8;
/** Names are UTF-8. */
const UTF8_NAMES = 0x0800;

function numbers(...fields: readonly (readonly [bytes: 2 | 4, value: number])[]): Buffer {
  return Buffer.concat(
    fields.map(([bytes, value]) => {
      const field = Buffer.alloc(bytes);
      field.writeUIntLE(value, 0, bytes);
      return field;
    }),
  );
}

/** A ZIP archive of texts by path. */
export function zipOf(files: Readonly<Record<string, string>>): Uint8Array {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const [path, text] of Object.entries(files)) {
    const name = Buffer.from(path);
    const content = Buffer.from(text);
    const packed = deflateRawSync(content);
    const common = numbers(
      [2, VERSION],
      [2, UTF8_NAMES],
      [2, DEFLATED],
      [4, 0],
      [4, crc32(content)],
      [4, packed.length],
      [4, content.length],
      [2, name.length],
      [2, 0],
    );
    const local = Buffer.concat([numbers([4, LOCAL]), common, name, packed]);
    const place = numbers([2, 0], [2, 0], [2, 0], [4, 0], [4, offset]);
    centrals.push(Buffer.concat([numbers([4, CENTRAL], [2, VERSION]), common, place, name]));
    locals.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(centrals);
  const count = centrals.length;
  const end = numbers(
    [4, END],
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, central.length],
    [4, offset],
    [2, 0],
  );
  return new Uint8Array(Buffer.concat([...locals, central, end]));
}

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml"';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function relationships(targets: Readonly<Record<string, string>>): string {
  const rows = Object.entries(targets).map(
    ([kind, target], i) => `<Relationship Id="r${i}" Type="${RELATIONSHIPS}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rows.join('')}</Relationships>`;
}

export interface WordContent {
  /** XML inside of w:body. */
  readonly body: string;
  /** XML inside of w:numbering. */
  readonly numbering?: string;
  /** XML inside of w:styles. */
  readonly styles?: string;
}

/** A .docx of parts in WordprocessingML. */
export function docx({ body, numbering, styles }: WordContent): Uint8Array {
  return zipOf({
    '_rels/.rels': relationships({ officeDocument: 'word/document.xml' }),
    'word/_rels/document.xml.rels': relationships({ numbering: 'numbering.xml', styles: 'styles.xml' }),
    'word/document.xml': `\uFEFF<?xml version="1.0" encoding="UTF-8"?>\n<w:document ${NAMESPACES}><w:body>${body}<w:sectPr/></w:body></w:document>`,
    ...(numbering === undefined
      ? {}
      : { 'word/numbering.xml': `<w:numbering ${NAMESPACES}>${numbering}</w:numbering>` }),
    ...(styles === undefined ? {} : { 'word/styles.xml': `<w:styles ${NAMESPACES}>${styles}</w:styles>` }),
  });
}

const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A paragraph; `content` is a text, or XML where it begins with an element. */
export function p(content: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${content === '' || content.startsWith('<') ? content : run(content)}</w:p>`;
}

/** Properties of a paragraph of a list. */
export const inList = (numId: number, level = 0) =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`;
export const inStyle = (styleId: string) => `<w:pStyle w:val="${styleId}"/>`;

/** A level of a list: number format, text, further properties. */
export type Level = readonly [format: string, text: string, more?: string];

/** A list's definition and one instance of the same number. */
export function list(id: number, ...levels: readonly Level[]): string {
  const rows = levels.map(
    ([format, text, more = ''], i) =>
      `<w:lvl w:ilvl="${i}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`,
  );
  return `<w:abstractNum w:abstractNumId="${id}">${rows.join('')}</w:abstractNum>${instance(id, id)}`;
}

/** A further instance of a definition; `more` are its overrides. */
export function instance(numId: number, definition: number, more = ''): string {
  return `<w:num w:numId="${numId}"><w:abstractNumId w:val="${definition}"/>${more}</w:num>`;
}

/** A table of rows of cells; a cell is a text, or XML where it begins with an element. */
export function table(...rows: readonly (readonly string[])[]): string {
  const cell = (content: string) => `<w:tc>${content.startsWith('<') ? content : p(content)}</w:tc>`;
  return `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;
}
