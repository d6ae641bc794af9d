/**
 * Speed of the checker, bundled as it ships, on a 10,000-character draft beside two linters that other tools use, in one run, interleaved:
 * on a shared machine only the ratios mean anything.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { lintFor } from 'autocorrect-node';
import { run as zhlint } from 'zhlint';
import { loadAutocorrect } from './autocorrect.ts';
import { type Check, loadShippedCheck } from './shipped-check.ts';
import { ms, type Table } from './table.ts';

/** Characters of the draft. */
const LENGTH = 10_000;
/**
 * Rounds of which the quickest tenth counts: on a shared machine the others measure who else was running. The first ones
 * warm the code up.
 */
const ROUNDS = 41;
const WARM_UP = 15;
/**
 * Each engine's turn in a round, ms. Turns are as long for all, whatever a run takes: of so many runs in a row the quick
 * engine would be measured on the caches that the slow one left, and the slow one on its own.
 */
const TURN = 60;
/** Bars: a full check against the native linter and against zhlint, and a re-check against a full check. */
const OF_NATIVE = 1;
const OF_ZHLINT = 1 / 10;
const OF_FULL = 1 / 15;
/** Heap that counts as flat, MB: the collector itself leaves about so much from one look to the next. */
const FLAT = 1;

const TEXTS = new URL('../texts/', import.meta.url);

/** The finished reports of `test/texts`, one behind the other, cut to length at a line's end. */
function longDraft(): string {
  const texts = readdirSync(TEXTS)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(new URL(name, TEXTS), 'utf8'))
    .join('\n');
  const cut = texts.slice(0, LENGTH);
  return cut.slice(0, cut.lastIndexOf('\n'));
}

/** What was measured, the quickest tenth's ms, and how it stands to the full check. */
export async function benchCheck(): Promise<readonly Table[]> {
  const autocorrect = await loadAutocorrect();
  const { checkDraft, createChecker, RULES } = await loadShippedCheck();
  const draft = longDraft();
  // Opinions are off by default; here every rule runs.
  const options = { on: new Set(RULES.map(({ id }) => id)) };
  const checker = createChecker(options);
  checker.update(draft);
  let keystroke = 0;
  const candidates: readonly { readonly name: string; readonly run: () => unknown }[] = [
    { name: 'full check, every rule', run: () => checkDraft(draft, options) },
    {
      name: 're-check after one keystroke',
      run: () => {
        // A character typed, then taken back; each goes in at another place, steps of a prime reach every paragraph.
        keystroke += 1;
        if (keystroke % 2 === 0) return checker.update(draft);
        const at = (keystroke * 397) % draft.length;
        return checker.update(`${draft.slice(0, at)}好${draft.slice(at)}`);
      },
    },
    { name: '@huacnlee/autocorrect lintFor (wasm)', run: () => autocorrect.lintFor(draft, 'draft.txt') },
    { name: 'autocorrect-node lintFor (native)', run: () => lintFor(draft, 'draft.txt') },
    { name: 'zhlint', run: () => zhlint(draft, { rules: { preset: 'default' } }) },
  ];
  const spent = candidates.map((): number[] => []);
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    candidates.forEach(({ run }, index) => {
      const each = turn(run);
      if (round >= WARM_UP) spent[index]!.push(each);
    });
  }
  const quickest = spent.map(quickestTenth);
  const [full, keystrokeTime, , native, slow] = quickest as [number, number, number, number, number];
  const growth = heapGrowth(draft, createChecker);
  return [
    {
      title: `check: a draft of ${draft.length} characters, ${RULES.length} rules; bundled and minified as the extension ships it`,
      rows: [
        ['', 'ms', 'of the full check'],
        ...candidates.map(({ name }, index) => [
          name,
          ms(quickest[index]!),
          `${(quickest[index]! / full).toFixed(2)}x`,
        ]),
      ],
    },
    {
      title: 'check: bars',
      rows: [
        ['', 'measured', 'bar', ''],
        bar('full check, of native autocorrect', full / native, OF_NATIVE),
        bar('full check, of zhlint', full / slow, OF_ZHLINT),
        bar('one keystroke, of the full check', keystrokeTime / full, OF_FULL),
        bar('heap growth from edit 1,000 to 10,000, MB', growth, FLAT),
      ],
    },
  ];
}

function bar(name: string, measured: number, most: number): readonly string[] {
  return [name, measured.toFixed(3), most.toFixed(3), measured <= most ? 'met' : 'not met'];
}

/** What the heap grows by over 9,000 edits, MB; near 0 when nothing is kept. */
function heapGrowth(draft: string, createChecker: Check['createChecker']): number {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  const checker = createChecker();
  const used = (): number => {
    if (typeof collect === 'function') collect();
    return process.memoryUsage().heapUsed / 1e6;
  };
  let early = 0;
  for (let edit = 0; edit < 10_000; edit += 1) {
    const at = (edit * 397) % draft.length;
    checker.update(draft.slice(0, at) + String(edit) + draft.slice(at));
    if (edit === 999) early = used();
  }
  return used() - early;
}

/** Mean ms of the runs of one turn. */
function turn(run: () => unknown): number {
  const start = performance.now();
  let runs = 0;
  let passed = 0;
  for (; passed < TURN; runs += 1) {
    run();
    passed = performance.now() - start;
  }
  return passed / runs;
}

function quickestTenth(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 10)]!;
}
