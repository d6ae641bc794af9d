import { readdirSync, readFileSync, realpathSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { SourceReport } from '../../lib/suggest/index.ts';

/** A file whose text can't be had; the message names it. */
export class NotTextError extends Error {}

export interface LibraryFile {
  /** The file's real path, so that a replayed file is recognised. */
  readonly path: string;
  readonly report: SourceReport;
}

/**
 * The text of a UTF-8 file, its byte order mark stripped, its line ends "\n".
 * @throws {NotTextError} where it is no UTF-8.
 */
export function readText(file: string): string {
  const bytes = readFileSync(file);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n');
  } catch (error) {
    if (error instanceof TypeError) throw new NotTextError(`${file}: not UTF-8`);
    throw error;
  }
}

/** What is used of the library that reads Word files. */
interface WordReader {
  extractRawText(input: { readonly path: string }): Promise<{ readonly value: string }>;
}

const WORD_READER = 'mammoth';

/** The text of a Word file, a line a paragraph. */
async function readWord(file: string): Promise<string> {
  try {
    const loaded: { readonly default: WordReader } = await import(WORD_READER);
    const { value } = await loaded.default.extractRawText({ path: file });
    return value.replace(/\n{2,}/g, '\n');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND') {
      throw new NotTextError(`${file}: to read Word files, install ${WORD_READER}`);
    }
    throw new NotTextError(
      `${file}: not a Word file (${error instanceof Error ? error.message : 'unknown'})`,
    );
  }
}

/** The `.txt` and `.docx` files of a folder as the user's earlier reports. */
export async function readLibrary(folder: string): Promise<LibraryFile[]> {
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && /^\.(?:txt|docx)$/.test(extname(entry.name)))
    .map(({ name }) => name)
    .sort();
  const files: LibraryFile[] = [];
  for (const name of names) {
    const path = realpathSync(join(folder, name));
    const text = extname(name) === '.docx' ? await readWord(path) : readText(path);
    files.push({ path, report: { id: name, title: basename(name, extname(name)), text } });
  }
  return files;
}
