import officeXml, { type XmlElement } from 'mammoth/lib/docx/office-xml-reader.js';
import zipfile, { type ZipFile } from 'mammoth/lib/zipfile.js';
import { type NumberFormat, numberFormat } from './number-format.ts';

/** Cells from row and column to row and column, inclusive, counted from 0. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** What the library that reads cells keeps to itself, and their meaning hangs on. */
export interface SheetFacts {
  readonly merged: readonly CellRange[];
  readonly formatAt: (row: number, column: number) => NumberFormat | undefined;
}

const MAIN = 'xl/workbook.xml';
const NO_FACTS: SheetFacts = { merged: [], formatAt: () => undefined };

/** The facts of each sheet by its name. Rejects with an Error where the bytes can't be unpacked or a part is no XML. */
export async function readSheetFacts(bytes: Uint8Array): Promise<(sheet: string) => SheetFacts> {
  const file = await zipfile.openArrayBuffer(bytes);
  const workbook = await officeXml.readXmlFromZipFile(file, MAIN);
  const paths = await targetsOf(file);
  const formats = readFormats(await officeXml.readXmlFromZipFile(file, 'xl/styles.xml'));
  const facts = new Map<string, SheetFacts>();
  for (const { attributes } of childrenOf(childOf(workbook, 'sheets'))) {
    const path = paths.get(attributes['r:id'] ?? '');
    const sheet = path === undefined ? null : await officeXml.readXmlFromZipFile(file, path);
    if (sheet) facts.set(attributes.name ?? '', factsOf(sheet, formats));
  }
  return (name) => facts.get(name) ?? NO_FACTS;
}

async function targetsOf(file: ZipFile): Promise<ReadonlyMap<string, string>> {
  const root = await officeXml.readXmlFromZipFile(file, 'xl/_rels/workbook.xml.rels');
  return new Map(
    childrenOf(root ?? undefined).map(({ attributes: { Id = '', Target = '' } }) => [
      Id,
      Target.startsWith('/') ? Target.slice(1) : zipfile.joinPath('xl', Target),
    ]),
  );
}

/** The formats by the index that cells name. */
function readFormats(styles: XmlElement | null): readonly NumberFormat[] {
  const codes = new Map(
    childrenOf(childOf(styles, 'numFmts')).map(({ attributes }) => [
      attributes.numFmtId,
      attributes.formatCode,
    ]),
  );
  return childrenOf(childOf(styles, 'cellXfs')).map(({ attributes: { numFmtId = '0' } }) =>
    numberFormat(Number(numFmtId), codes.get(numFmtId)),
  );
}

function factsOf(sheet: XmlElement, formats: readonly NumberFormat[]): SheetFacts {
  const styled = new Map<string, number>();
  for (const row of childrenOf(childOf(sheet, 'sheetData'))) {
    for (const { attributes } of childrenOf(row)) {
      if (attributes.r !== undefined && attributes.s !== undefined)
        styled.set(attributes.r, Number(attributes.s));
    }
  }
  return {
    merged: childrenOf(childOf(sheet, 'mergeCells')).flatMap(({ attributes }) =>
      rangeOf(attributes.ref ?? ''),
    ),
    formatAt: (row, column) => formats[styled.get(addressOf(row, column)) ?? -1],
  };
}

function rangeOf(reference: string): CellRange[] {
  const match = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/u.exec(reference);
  if (match === null) return [];
  const [, left = '', top, right = '', bottom] = match;
  return [{ top: Number(top) - 1, left: columnOf(left), bottom: Number(bottom) - 1, right: columnOf(right) }];
}

const LETTERS = 26;
const FIRST_LETTER = 'A'.charCodeAt(0);

function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * LETTERS + letter.charCodeAt(0) - FIRST_LETTER + 1, 0) - 1;
}

/** B3 of row 2, column 1. */
function addressOf(row: number, column: number): string {
  let letters = '';
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / LETTERS)) {
    letters = String.fromCharCode(FIRST_LETTER + ((left - 1) % LETTERS)) + letters;
  }
  return `${letters}${row + 1}`;
}

function childrenOf(element: Pick<XmlElement, 'children'> | undefined): XmlElement[] {
  return (element?.children ?? []).filter((child): child is XmlElement => child.type === 'element');
}

/** Whatever the prefix or namespace that the reading library puts before the name. */
function childOf(element: XmlElement | null, name: string): XmlElement | undefined {
  return childrenOf(element ?? undefined).find((child) => child.name.replace(/^.*[}:]/u, '') === name);
}
