import { ReportFileError } from './fault.ts';
import { fileKind } from './file-kind.ts';
import { decodeText } from './plain-text.ts';

/** Photos make Word files large; they are never unpacked. Bytes. */
export const LARGEST_REPORT_FILE = 100 * 1024 * 1024;

/** Told of a share from 0 to 1. */
export type OnPart = (part: number) => void | Promise<void>;

/** Names that promise a Word file. */
const WORD_NAME = /\.(?:doc[xm]?|dot[xm]?|wps)$/iu;

/**
 * The text of a report's file, told by its bytes: .docx, or plain text in UTF-8, GB18030 or UTF-16. Lines end in "\n".
 * Of a Word file: a paragraph a line, empty ones dropped, indents dropped, ordinals that Word numbered by itself written
 * out. The code that reads Word files is loaded with the first of them.
 * @param name the file's, to tell a text that calls itself a Word file
 * @param onPart how much of a Word file has been read; waited for, so that a page can draw, or break off by throwing
 * @throws ReportFileError
 */
export async function readReportFile(name: string, bytes: Uint8Array, onPart?: OnPart): Promise<string> {
  if (bytes.length > LARGEST_REPORT_FILE) throw new ReportFileError('large');
  switch (fileKind(bytes)) {
    case 'zip': {
      const { readWord } = await import('./word/read-word.ts');
      return readWord(bytes, onPart);
    }
    case 'protectedWord':
      throw new ReportFileError('protectedWord');
    case 'oldWord':
      throw new ReportFileError('oldWord');
    case 'compound':
      throw new ReportFileError('notWord');
    case 'pdf':
      throw new ReportFileError('pdf');
    case 'other':
      if (bytes.length > 0 && WORD_NAME.test(name)) throw new ReportFileError('notWord');
      return decodeText(bytes);
  }
}
