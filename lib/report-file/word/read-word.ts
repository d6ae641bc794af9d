import bodyReader from 'mammoth/lib/docx/body-reader.js';
import { ReportFileError } from '../fault.ts';
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
export async function readWord(bytes: Uint8Array): Promise<string> {
  const parts = await understood(() => openWordParts(bytes));
  if (parts.body === undefined) throw new ReportFileError('notWord');
  const lines = await understood(() => bodyLines(parts));
  if (lines.length === 0) throw new ReportFileError('empty');
  return lines.join('\n');
}

function bodyLines({ file, body, styles: stylesPart, numbering: numberingPart }: WordParts): string[] {
  const styles = readStyles(stylesPart);
  const named = (styleId: string) => {
    const name = styles.nameOf(styleId);
    return name === undefined ? undefined : { name };
  };
  const { value } = bodyReader
    .createBodyReader({
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
    })
    .readXmlElements(body?.children ?? []);
  return linesOf(value, createOrdinals());
}

/** Whatever the library throws up on a file's bytes means that the file is at fault: it promises no kinds of errors. */
async function understood<T>(read: () => T | Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof Error) throw new ReportFileError('damaged', error);
    throw error;
  }
}
