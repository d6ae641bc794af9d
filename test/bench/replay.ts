import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { loadBuiltInSkeletons } from '../../lib/skeleton/index.ts';
import { createSuggester, loadBuiltInPhrases, skeletonSources } from '../../lib/suggest/index.ts';
import { readPairs, readSealedPairs, readTexts } from '../replay/pairs.ts';
import { learnPlainTable, type PlainTable, plainModel } from '../replay/plain-model.ts';
import { type Replay, type Replayed, replay, total } from '../replay/replay.ts';
import type { Table } from './table.ts';

/** Five real desensitised reports, kept beside the project, not in it. */
const SEEDS = new URL('../../../shared/seeds/', import.meta.url);
const LIMIT = 5;

/** What is asked of the suggestions, in per cent; `taken` of the keys at which anything is shown. */
const BARS = {
  seedsWithPacks: { ksr: 12 },
  seedsWithLibrary: { ksr: 16 },
  seedsAsShipped: { ksr: 8, taken: 15 },
  pair: { ksr: 32 },
  pairAsShipped: { ksr: 20, taken: 30 },
} as const;

interface Text {
  readonly name: string;
  readonly text: string;
}

const builtIn = { packs: loadBuiltInPhrases(), ...skeletonSources(loadBuiltInSkeletons()) };

function ours(library: readonly Text[]): Replayed {
  const reports = library.map(({ name, text }) => ({ id: name, title: name, text }));
  return createSuggester({ ...builtIn, reports });
}

function percent(part: number, whole = 1): string {
  return ((100 * part) / Math.max(1, whole)).toFixed(1);
}

interface Row {
  readonly name: string;
  readonly replays: readonly Replay[];
  readonly bar?: { readonly ksr: number; readonly taken?: number };
  readonly plain?: string;
}

function cells({ name, replays, bar, plain = '' }: Row): string[] {
  const { ksr, accepted, shown, keystrokes } = total(replays);
  const taken = accepted / Math.max(1, shown);
  const met = bar === undefined || (100 * ksr >= bar.ksr && 100 * taken >= (bar.taken ?? 0));
  const asked = bar === undefined ? '' : `${bar.ksr}${bar.taken === undefined ? '' : ` / ${bar.taken}`}`;
  return [
    name,
    percent(ksr),
    percent(shown, keystrokes),
    percent(taken),
    plain,
    asked,
    asked === '' ? '' : met ? 'yes' : 'NO',
  ];
}

const HEAD = ['% of keys saved, k=5', 'KSR', 'shown', 'taken', 'plain', 'bar', 'met'];

function seedRows(): string[][] {
  const seeds = readdirSync(SEEDS)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => ({ name, text: readFileSync(new URL(name, SEEDS), 'utf8').replace(/\r\n?/g, '\n') }));
  const label = ({ name }: Text) => basename(name, '.txt').slice(0, 3);
  const others = (seed: Text) => seeds.filter((other) => other !== seed);
  const run = (library: (seed: Text) => readonly Text[], threshold?: number) =>
    seeds.map((seed) =>
      replay(seed.text, ours(library(seed)), {
        limit: LIMIT,
        ...(threshold === undefined ? {} : { threshold }),
      }),
    );
  const packs = run(() => [], 0);
  const library = run(others, 0);
  const shipped = run(others);
  const rows = seeds.flatMap((seed, index) => [
    cells({ name: `${label(seed)}, packs only`, replays: [packs[index]!], bar: BARS.seedsWithPacks }),
    cells({ name: `${label(seed)}, four others`, replays: [library[index]!], bar: BARS.seedsWithLibrary }),
    cells({
      name: `${label(seed)}, four others, as shipped`,
      replays: [shipped[index]!],
      bar: BARS.seedsAsShipped,
    }),
  ]);
  return [
    ...rows,
    cells({ name: 'all seeds, packs only', replays: packs, bar: BARS.seedsWithPacks }),
    cells({ name: 'all seeds, four others', replays: library, bar: BARS.seedsWithLibrary }),
    cells({ name: 'all seeds, four others, as shipped', replays: shipped, bar: BARS.seedsAsShipped }),
  ];
}

function pairRows(writers: ReturnType<typeof readPairs>, table: PlainTable): string[][] {
  return writers.flatMap(({ reports: [earlier, ...later] }) =>
    later.flatMap((report) => {
      const library = [earlier!];
      const all = replay(report.text, ours(library), { limit: LIMIT, threshold: 0 });
      const shipped = replay(report.text, ours(library), { limit: LIMIT });
      const plain = replay(report.text, plainModel([earlier!.text], table), { limit: LIMIT });
      const name = basename(report.name, '.txt');
      return [
        cells({ name, replays: [all], bar: BARS.pair, plain: percent(plain.ksr) }),
        cells({ name: `${name}, as shipped`, replays: [shipped], bar: BARS.pairAsShipped }),
      ];
    }),
  );
}

/**
 * What the suggestions save, with each bar beside it. The plain model tells how much a pair has in common: the bar of
 * pairs is meant for those where it reaches 27.
 */
export async function benchReplay(): Promise<Table[]> {
  const table = learnPlainTable(readTexts());
  const tables: Table[] = [];
  if (existsSync(SEEDS)) tables.push({ title: 'Replay: the seeds', rows: [HEAD, ...seedRows()] });
  else console.log('Skipped: the seed reports are not at ../shared/seeds.');
  tables.push(
    {
      title: 'Replay: a newer report with an earlier one of the same writer, never calibrated on',
      rows: [HEAD, ...pairRows(readSealedPairs(), table)],
    },
    { title: 'Replay: pairs that were calibrated on', rows: [HEAD, ...pairRows(readPairs(), table)] },
  );
  return tables;
}
