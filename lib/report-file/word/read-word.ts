import bodyReader from 'mammoth/lib/docx/body-reader.js';
import type { XmlElement } from 'mammoth/lib/docx/office-xml-reader.js';
import { ReportFileError } from '../fault.ts';
import type { OnPart } from '../read-report-file.ts';
import { linesOf } from './lines.ts';
import { readNumbering } from './numbering.ts';
import { createOrdinals } from './ordinals.ts';
import { openWordParts, type WordParts } from './parts.ts';
import { readStyles } from './styles.ts';

/**
 * The text of a .docx as `readReportFile` gives it. Deleted text whose deletion is tracked is left out, inserted text is
 * in. Loads mammoth: to be imported where it is needed only.
 * @throws ReportFileError `notWord`, `damaged` or `empty`
 */
export async function readWord(bytes: Uint8Array, onPart: OnPart = () => {}): Promise<string> {
  const parts = await understood(() => openWordParts(bytes));
  if (parts.body === undefined) throw new ReportFileError('notWord');
  const reader = await understood(() => bodyReaderOf(parts));
  const elements = parts.body.children;
  const lines: string[] = [];
  for (let at = 0; at < elements.length; at += SLICE) {
    await onPart(at / elements.length);
    lines.push(...(await understood(() => reader(elements.slice(at, at + SLICE)))));
  }
  if (lines.length === 0) throw new ReportFileError('empty');
  return lines.join('\n');
}

/** Paragraphs and tables that are read at once; a page's worth is read in a few milliseconds. */
const SLICE = 50;

/** Reads the body's elements into lines, slice by slice: ordinals and fields go on from one to the next. */
function bodyReaderOf({ file, styles: stylesPart, numbering: numberingPart }: WordParts) {
  const styles = readStyles(stylesPart);
  const named = (styleId: string) => {
    const name = styles.nameOf(styleId);
    return name === undefined ? undefined : { name };
  };
  const ordinals = createOrdinals();
  const reader = bodyReader.createBodyReader({
    numbering: readNumbering(numberingPart, styles),
    styles: {
      findParagraphStyleById: named,
      findCharacterStyleById: named,
      findTableStyleById: named,
    },
    // Where links lead and what pictures hold isn't read.
    relationships: { findTargetByRelationshipId: () => '' },
    contentTypes: { findContentType: () => null },
    docxFile: file,
    files: file,
  });
  return (elements: Elements) => linesOf(reader.readXmlElements(elements).value, ordinals);
}

type Elements = XmlElement['children'];

/** Whatever the library throws up on a file's bytes means that the file is at fault: it promises no kinds of errors. */
async function understood<T>(read: () => T | Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof Error) throw new ReportFileError('damaged', error);
    throw error;
  }
}
