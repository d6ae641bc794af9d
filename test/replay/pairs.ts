import { readdirSync, readFileSync } from 'node:fs';

/** Reports of one writer, earliest first. They were written for this test set. */
export interface WriterReports {
  readonly writer: string;
  readonly reports: readonly { readonly name: string; readonly text: string }[];
}

/** `newer` is the next year's report, worked over; `later` is written afresh and keeps less. */
const AGES = ['earlier', 'newer', 'later'] as const;

function readFolder(folder: URL): WriterReports[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  const writers = [...new Set(files.map((name) => name.replace(/-[a-z]+\.txt$/, '')))].sort();
  return writers.map((writer) => ({
    writer,
    reports: AGES.map((age) => `${writer}-${age}.txt`)
      .filter((name) => files.includes(name))
      .map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') })),
  }));
}

/** The report pairs that the calibration learns from. */
export function readPairs(): WriterReports[] {
  return readFolder(new URL('pairs/', import.meta.url));
}

/** Pairs that nothing is learned from: how the suggestions do on writers they never saw. */
export function readSealedPairs(): WriterReports[] {
  return readFolder(new URL('sealed/', import.meta.url));
}

/** Single reports of many kinds. */
export function readTexts(): string[] {
  const folder = new URL('../texts/', import.meta.url);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(new URL(name, folder), 'utf8'));
}
