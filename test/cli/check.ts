/**
 * `npm run --silent check -- [--json] FILE...`: checks plain-text drafts. `-` is standard input.
 *
 * With `--json`: an array with one element per file, `{file, findings: [{rule, category, severity, from, to, message}]}`,
 * offsets in UTF-16 code units of the decoded text without its BOM. Without: `file:line:column severity message rule`.
 * Exit status: 0 without errors, 1 with at least one finding of severity error, 2 for bad usage or an unreadable file.
 */
import { readFileSync } from 'node:fs';
import { checkDraft, type Finding } from '../../lib/check/index.ts';

const USAGE = 'usage: npm run --silent check -- [--json] FILE...   (- is standard input)';
/** File descriptor of standard input. */
const STDIN = 0;

class UsageError extends Error {}

interface Checked {
  readonly file: string;
  readonly text: string;
  readonly findings: readonly Finding[];
}

function main(args: readonly string[]): number {
  const { json, files } = readArguments(args);
  const checked = files.map((file): Checked => {
    const text = readText(file);
    return { file, text, findings: checkDraft(text) };
  });
  process.stdout.write(json ? toJson(checked) : toLines(checked));
  return checked.some(({ findings }) => findings.some(({ severity }) => severity === 'error')) ? 1 : 0;
}

function readArguments(args: readonly string[]): { json: boolean; files: readonly string[] } {
  const files: string[] = [];
  let json = false;
  let onlyFiles = false;
  for (const arg of args) {
    if (onlyFiles || arg === '-' || !arg.startsWith('-')) files.push(arg);
    else if (arg === '--') onlyFiles = true;
    else if (arg === '--json') json = true;
    else throw new UsageError(`unknown option ${arg}\n${USAGE}`);
  }
  if (files.length === 0) throw new UsageError(`no file named\n${USAGE}`);
  return { json, files };
}

function readText(file: string): string {
  const bytes = readBytes(file);
  try {
    // TextDecoder strips the BOM.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) throw new UsageError(`${file}: not UTF-8 text`);
    throw error;
  }
}

function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file === '-' ? STDIN : file);
  } catch (error) {
    if (error instanceof Error && 'code' in error)
      throw new UsageError(`${file}: cannot be read (${error.code})`);
    throw error;
  }
}

function toJson(checked: readonly Checked[]): string {
  const rows = checked.map(({ file, findings }) => ({
    file,
    findings: findings.map(({ rule, category, severity, from, to, message }) => ({
      rule,
      category,
      severity,
      from,
      to,
      message,
    })),
  }));
  return `${JSON.stringify(rows, null, 2)}\n`;
}

function toLines(checked: readonly Checked[]): string {
  return checked
    .flatMap(({ file, text, findings }) =>
      findings.map(({ from, severity, message, rule }) => {
        const { line, column } = placeOf(text, from);
        return `${file}:${line}:${column} ${severity} ${message} ${rule}\n`;
      }),
    )
    .join('');
}

/** Line and column of an offset, both from 1, columns in UTF-16 code units. */
function placeOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split(/\r\n|[\n\r\u2028\u2029]/);
  return { line: before.length, column: before[before.length - 1]!.length + 1 };
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
