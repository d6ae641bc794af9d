import { readdirSync, readFileSync } from 'node:fs';

/** Reports of one writer, earliest first. They were written for this test set. */
export interface WriterReports {
  readonly writer: string;
  readonly reports: readonly { readonly name: string; readonly text: string }[];
}

const FOLDER = new URL('pairs/', import.meta.url);
/** `newer` is the next year's report, worked over; `later` is written afresh and keeps less. */
const AGES = ['earlier', 'newer', 'later'] as const;

/** The report pairs of `test/replay/pairs`. */
export function readPairs(): WriterReports[] {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'));
  const writers = [...new Set(files.map((name) => name.replace(/-[a-z]+\.txt$/, '')))].sort();
  return writers.map((writer) => ({
    writer,
    reports: AGES.map((age) => `${writer}-${age}.txt`)
      .filter((name) => files.includes(name))
      .map((name) => ({ name, text: readFileSync(new URL(name, FOLDER), 'utf8') })),
  }));
}
