import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { docx, inList, list, p } from '../../lib/report-file/testing.ts';
import { latency, type Replayed, replay, total } from '../replay/replay.ts';

/** A model that suggests the same at every key. */
const always = (...texts: string[]): Replayed => ({ suggest: () => texts.map((text) => ({ text })) });

describe('replay', () => {
  it('costs a key a character where nothing is shown', () => {
    expect(replay('党建工作', always(), { limit: 5 })).toMatchObject({
      chars: 4,
      keystrokes: 4,
      ksr: 0,
      shown: 0,
      accepted: 0,
      coveredChars: 0,
    });
  });

  it('takes the longest suggestion that equals the coming text, for one key', () => {
    expect(replay('党建工作好', always('党建', '党建工作', '党建工作汇报'), { limit: 5 })).toMatchObject({
      keystrokes: 2,
      shown: 2,
      accepted: 1,
      coveredChars: 4,
      ksr: 1 - 2 / 5,
    });
  });

  it('takes none of one character, and none beyond the limit', () => {
    expect(replay('党建', always('党', '甲乙', '党建'), { limit: 2 })).toMatchObject({
      accepted: 0,
      keystrokes: 2,
    });
  });

  it('shows what stands left of the caret and nothing else', () => {
    const seen: string[] = [];
    const model: Replayed = {
      suggest: ({ before }) => {
        seen.push(before);
        return [];
      },
    };
    replay('甲乙丙', model, { limit: 1 });
    expect(seen).toEqual(['', '甲', '甲乙']);
  });

  it('passes the threshold on only where one is given', () => {
    const thresholds: (number | undefined)[] = [];
    const model: Replayed = {
      suggest: (_, threshold) => {
        thresholds.push(threshold);
        return [];
      },
    };
    replay('甲', model, { limit: 1 });
    replay('甲', model, { limit: 1, threshold: 0 });
    expect(thresholds).toEqual([undefined, 0]);
  });

  it('adds several up as one long text', () => {
    const one = replay('党建工作', always('党建工作'), { limit: 1 });
    const other = replay('其他', always(), { limit: 1 });
    expect(total([one, other])).toMatchObject({
      chars: 6,
      keystrokes: 3,
      ksr: 0.5,
      accepted: 1,
      coveredChars: 4,
    });
    expect(total([])).toMatchObject({ chars: 0, ksr: 0 });
  });
});

describe('latency', () => {
  it.each<[readonly number[], { p50: number; p95: number; p99: number }]>([
    [[], { p50: 0, p95: 0, p99: 0 }],
    [[3], { p50: 3, p95: 3, p99: 3 }],
    [[...Array(100).keys()].map((each) => each + 1), { p50: 50, p95: 95, p99: 99 }],
  ])('of %j', (times, expected) => {
    expect(latency(times)).toEqual(expected);
  });
});

/** Each command starts Node and reads all packs, on a machine that may be busy. ms. */
const PATIENT = 60_000;

describe('the replay command', { timeout: PATIENT }, () => {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const command = [join(root, 'node_modules/tsx/dist/cli.mjs'), join(root, 'test/cli/replay.ts')];
  const run = (...args: string[]) => spawnSync(process.execPath, [...command, ...args], { encoding: 'utf8' });
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'gaobian-replay-'));
    writeFileSync(join(folder, 'one.txt'), '\ufeff今年以来，全镇召开党委会12次。\r\n');
    writeFileSync(join(folder, 'two.txt'), '今年以来，全镇召开党委会9次。\n');
    writeFileSync(join(folder, 'bad.txt'), Buffer.from([0xff, 0xfe, 0x00]));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('prints the figures of each file and of all', () => {
    const [one, two] = [join(folder, 'one.txt'), join(folder, 'two.txt')];
    rmSync(join(folder, 'bad.txt'));
    const args = ['--json', '-k', '3', '--threshold', '0', '--library', folder, one, two];
    const printed = JSON.parse(execFileSync(process.execPath, [...command, ...args], { encoding: 'utf8' }));
    expect(printed.files).toHaveLength(2);
    expect(printed.files[0].chars).toBe('今年以来，全镇召开党委会12次。\n'.length);
    expect(Object.keys(printed.total).sort()).toEqual(
      ['accepted', 'chars', 'coveredChars', 'keystrokes', 'ksr', 'latencyMs', 'shown'].sort(),
    );
    // The other report says nearly the same.
    expect(printed.total.ksr).toBeGreaterThan(0.3);
    writeFileSync(join(folder, 'bad.txt'), Buffer.from([0xff, 0xfe, 0x00]));
  });

  describe('with Word files in the library', () => {
    let library = '';
    const text = '述职报告\n一、抓好党的建设，落实主体责任\n';
    const figures = (...args: string[]) => {
      const { status, stdout, stderr } = run('--json', '--threshold', '0', ...args, join(library, 'own.txt'));
      expect(stderr).toBe('');
      expect(status).toBe(0);
      return JSON.parse(stdout).total;
    };
    beforeAll(() => {
      library = mkdtempSync(join(tmpdir(), 'gaobian-library-'));
      writeFileSync(join(library, 'own.txt'), text);
    });
    afterAll(() => rmSync(library, { recursive: true }));

    it('learns from them, with the ordinals that Word numbered; not from the replayed report itself', () => {
      const numbering = list(1, ['chineseCounting', '%1、']);
      const plain = figures();
      const same = p('述职报告') + p('抓好党的建设，落实主体责任', inList(1));
      writeFileSync(join(library, 'same.docx'), docx({ body: same, numbering }));
      writeFileSync(join(library, '~$same.docx'), 'office');
      writeFileSync(join(library, 'empty.txt'), '');
      expect(figures('--library', library).keystrokes).toBe(plain.keystrokes);
      const alike = p('2023年述职报告') + p('抓好党的建设，落实主体责任', inList(1));
      writeFileSync(join(library, 'alike.DOCX'), docx({ body: alike, numbering }));
      const { keystrokes } = figures('--library', library);
      expect(keystrokes).toBeLessThan(plain.keystrokes);
      // A file may be named, too, and counts once.
      const file = join(library, 'alike.DOCX');
      expect(figures('--library', file, '--library', library).keystrokes).toBe(keystrokes);
    });

    it('names a file that can’t be read', () => {
      writeFileSync(join(library, 'torn.docx'), docx({ body: p('甲') }).slice(0, -10));
      const { status, stderr } = run('--library', library, join(library, 'own.txt'));
      expect(status).toBe(2);
      expect(stderr).toMatch(/^\S*torn\.docx: cannot be read as a report \(damaged\)\n$/);
    });
  });

  it.each<[string, () => string[], RegExp]>([
    ['no file', () => [], /usage/],
    ['an unknown option', () => ['--nonsense', 'x'], /nonsense/],
    ['a bad count', () => ['-k', '0', join(folder, 'one.txt')], /-k/],
    ['a bad threshold', () => ['--threshold', '2', join(folder, 'one.txt')], /threshold/],
    ['a missing file', () => [join(folder, 'none.txt')], /none\.txt/],
    ['a file that is not UTF-8', () => [join(folder, 'bad.txt')], /bad\.txt/],
  ])('refuses %s with a line that says so', (_, args, message) => {
    const { status, stderr } = run(...args());
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});
