import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** A cold start of the TypeScript runner on a busy machine, ms. */
const PATIENCE = 60_000;

const RESULT = z.array(
  z.object({
    file: z.string(),
    findings: z.array(
      z.strictObject({
        rule: z.string(),
        category: z.enum(['placeholder', 'missing-number', 'consistency', 'structure', 'wording']),
        severity: z.enum(['error', 'warning', 'info']),
        from: z.number(),
        to: z.number(),
        message: z.string(),
      }),
    ),
  }),
);

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gaobian-check-'));
  write('gaps.txt', '\ufeff第一行\r\n召开会议X次，发展党员名。\n');
  write('clean.txt', '召开会议12次，发展党员8名。\n');
  write('hint.txt', '一、学习\n1、读书\n');
  writeFileSync(join(folder, 'gbk.txt'), Buffer.from([0xb5, 0xb3, 0xbd, 0xa8]));
});

afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string): void {
  writeFileSync(join(folder, name), text);
}

/** Runs the command on files of the folder, and gives back what it printed with the folder's name taken out. */
function run(args: readonly string[], input = '') {
  const named = args.map((arg) => (arg.endsWith('.txt') ? join(folder, arg) : arg));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, 'node_modules/tsx/dist/cli.mjs'), join(ROOT, 'test/cli/check.ts'), ...named],
    { cwd: ROOT, input, encoding: 'utf8' },
  );
  return { status, stdout: stdout.replaceAll(`${folder}/`, ''), stderr: stderr.replaceAll(`${folder}/`, '') };
}

describe('npm run check', { timeout: PATIENCE }, () => {
  it('prints one element per file, in order, offsets without the BOM', () => {
    const { status, stdout } = run(['--json', 'gaps.txt', 'clean.txt']);
    const [gaps, clean] = z.parse(RESULT, JSON.parse(stdout));
    expect(gaps!.file).toBe('gaps.txt');
    expect(gaps!.findings.map(({ rule, from, to }) => [rule, from, to])).toEqual([
      ['placeholder.mark', 9, 10],
      ['missing-number.measure', 16, 17],
    ]);
    expect(clean).toEqual({ file: 'clean.txt', findings: [] });
    expect(status).toBe(1);
  });

  it('prints lines as compilers do', () => {
    const { stdout } = run(['gaps.txt']);
    expect(stdout.split('\n')[0]).toBe('gaps.txt:2:5 error 此处数字未填，请补上次数。 placeholder.mark');
  });

  it('reads standard input as -, and exits 0 without errors', () => {
    expect(run(['-'], '召开会议12次。')).toMatchObject({ status: 0, stdout: '' });
    expect(run(['hint.txt'])).toMatchObject({ status: 0 });
  });

  it.each([
    ['no file', [], 'usage:'],
    ['an unknown option', ['--jsn', 'clean.txt'], '--jsn'],
    ['a file that is not there', ['nowhere.txt'], 'nowhere.txt'],
    ['a file that is not UTF-8', ['clean.txt', 'gbk.txt'], 'gbk.txt'],
  ])('exits 2 for %s', (_, args, named) => {
    const { status, stderr, stdout } = run(args);
    expect(status).toBe(2);
    expect(stderr).toContain(named);
    expect(stdout).toBe('');
  });
});
