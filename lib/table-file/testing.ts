/** Workbooks for tests, made on the spot. */
import { zipOf } from '../report-file/testing.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** A text, a number, a number in the format of an index of FORMATS, or nothing. */
export type TestCell = string | number | readonly [value: number, format: number] | null;

export interface TestSheet {
  readonly name: string;
  readonly rows: readonly (readonly TestCell[])[];
  /** A1:B2 */
  readonly merged?: readonly string[];
}

/** 0 as it is, 1 percent with a decimal, 2 thousands and two decimals, 3 year and month. */
export const FORMATS = [0, 176, 4, 177] as const;

/** An .xlsx of sheets as Excel packs one. */
export function xlsx(...sheets: readonly TestSheet[]): Uint8Array {
  const names = sheets.map(({ name }, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="r${i + 1}"/>`);
  const links = sheets.map(
    (_, i) =>
      `<Relationship Id="r${i + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
  );
  const parts = sheets.map((sheet, i) => [`xl/worksheets/sheet${i + 1}.xml`, sheetXml(sheet)] as const);
  return zipOf({
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}"><Relationship Id="r0" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${names.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}">${links.join('')}<Relationship Id="rs" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><numFmts count="2"><numFmt numFmtId="176" formatCode="0.0%"/><numFmt numFmtId="177" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/></numFmts><cellXfs count="4">${FORMATS.map((id) => `<xf numFmtId="${id}" applyNumberFormat="1"/>`).join('')}</cellXfs></styleSheet>`,
    ...Object.fromEntries(parts),
  });
}

function sheetXml({ rows, merged = [] }: TestSheet): string {
  const body = rows.map(
    (cells, row) =>
      `<row r="${row + 1}">${cells.map((cell, column) => cellXml(cell, row, column)).join('')}</row>`,
  );
  const merges = merged.map((ref) => `<mergeCell ref="${ref}"/>`);
  const last = String.fromCharCode(64 + Math.max(1, ...rows.map((cells) => cells.length)));
  return `<worksheet xmlns="${MAIN}"><dimension ref="A1:${last}${rows.length}"/><sheetData>${body.join('')}</sheetData>${merges.length > 0 ? `<mergeCells>${merges.join('')}</mergeCells>` : ''}</worksheet>`;
}

function cellXml(cell: TestCell, row: number, column: number): string {
  if (cell === null) return '';
  const address = `${String.fromCharCode(65 + column)}${row + 1}`;
  if (typeof cell === 'string') return `<c r="${address}" t="inlineStr"><is><t>${cell}</t></is></c>`;
  const [value, style] = typeof cell === 'number' ? [cell, 0] : cell;
  return `<c r="${address}" s="${style}"><v>${value}</v></c>`;
}
