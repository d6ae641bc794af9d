import { createSearch, loadReadings, type Readings, type SearchEntry } from '../../lib/suggest/index.ts';
import { pinyinInitials } from '../../lib/suggest/pinyin.ts';
import { latency } from '../replay/replay.ts';
import { PEERS } from './search-peers.ts';
import { synthesize } from './synthesis.ts';
import { ms, type Table, times } from './table.ts';
import { ownShare, type Timed, timeOf } from './waiting.ts';

const ENTRIES = 100_000;
const QUERIES = 200;
const LIMIT = 20;
/** Slow engines answer fewer queries, so that a run ends within minutes. */
const PATIENCE = 3000;

/** A search engine over numbered texts. */
export interface Engine {
  readonly name: string;
  build(texts: readonly string[]): (query: string, limit: number) => readonly number[];
}

function entriesOf(texts: readonly string[]): SearchEntry[] {
  return texts.map((text, index) => ({ id: String(index), text, source: 'snippet' }));
}

const OURS: Engine = {
  name: 'createSearch',
  build(texts) {
    const search = createSearch(entriesOf(texts));
    return (query, limit) => search.search(query, limit).map(({ entry }) => Number(entry.id));
  },
};

/** What anybody would write in one line: the yardstick of the ratios. */
const SCAN: Engine = {
  name: 'includes() scan',
  build: (texts) => (query, limit) => {
    const found: number[] = [];
    for (let index = 0; index < texts.length && found.length < limit; index++) {
      if (texts[index]!.includes(query)) found.push(index);
    }
    return found;
  },
};

/** The parts of texts that people look for: 1 to 6 characters. */
function queriesOf(texts: readonly string[]): string[] {
  return Array.from({ length: QUERIES }, (_, index) => {
    const text = texts[(index * 7919) % texts.length]!;
    const from = (index * 31) % Math.max(1, text.length - 6);
    return text.slice(from, from + 1 + (index % 6));
  }).filter((query) => /^\p{Script=Han}+$/u.test(query));
}

/** Share of the hits an engine owes that it gives: right ones among its own, out of as many as there are up to the limit. */
function recall(found: readonly number[], query: string, texts: readonly string[], count: number): number {
  const right = found.filter((index) => texts[index]!.includes(query)).length;
  return count === 0 ? 1 : right / Math.min(LIMIT, count);
}

/** Search of 100,000 phrases, with other engines in the same run. */
export async function benchSearch(): Promise<Table[]> {
  const texts = synthesize(3).phrases(ENTRIES);
  const queries = queriesOf(texts);
  const counts = queries.map((query) => texts.filter((text) => text.includes(query)).length);
  const rows: string[][] = [
    ['engine', 'build ms', 'p50 ms', 'p95', 'p99', 'p95 without waiting', 'recall', 'of the scan'],
  ];
  let scan = 0;
  for (const engine of [SCAN, OURS, ...PEERS]) {
    const started = performance.now();
    const search = engine.build(texts);
    const built = performance.now() - started;
    const spent: Timed[] = [];
    let recalled = 0;
    for (let index = 0; index < queries.length; index++) {
      let found: readonly number[] = [];
      spent.push(
        timeOf(() => {
          found = search(queries[index]!, LIMIT);
        }),
      );
      recalled += recall(found, queries[index]!, texts, counts[index]!);
      if (performance.now() - started - built > PATIENCE) break;
    }
    const { p50, p95, p99 } = latency(spent.map(({ time }) => time));
    if (engine === SCAN) scan = p95;
    rows.push([
      engine.name,
      ms(built),
      ms(p50),
      ms(p95),
      ms(p99),
      ownShare(spent, 'p95'),
      (recalled / spent.length).toFixed(2),
      times(p95 / scan),
    ]);
    if (engine === OURS) {
      rows.push(initialsRow(search, queries, scan));
      rows.push(pinyinRow(texts, queries, scan, await loadReadings()));
    }
  }
  return [{ title: `Search: ${ENTRIES} phrases, ${LIMIT} hits`, rows }];
}

/** The same queries by their pinyin initials, which no peer knows. */
function initialsRow(
  search: ReturnType<Engine['build']>,
  queries: readonly string[],
  scan: number,
): string[] {
  const spent = queries
    .map((query) => pinyinInitials(query))
    .map((initials) => timeOf(() => search(initials, LIMIT)));
  const { p50, p95, p99 } = latency(spent.map(({ time }) => time));
  return [
    '  by pinyin initials',
    '',
    ms(p50),
    ms(p95),
    ms(p99),
    ownShare(spent, 'p95'),
    '',
    times(p95 / scan),
  ];
}

/** The same queries in pinyin written out, with a dictionary that is loaded once letters are typed. */
function pinyinRow(
  texts: readonly string[],
  queries: readonly string[],
  scan: number,
  readings: Readings,
): string[] {
  const started = performance.now();
  const search = createSearch(entriesOf(texts), readings);
  // The first query spells the texts.
  search.search('fazhan', LIMIT);
  const built = performance.now() - started;
  const spent = queries
    .map((query) => [...query].map((character) => readings.of(character)[0] ?? '').join(''))
    .map((letters) => timeOf(() => search.search(letters, LIMIT)));
  const { p50, p95, p99 } = latency(spent.map(({ time }) => time));
  return [
    '  in pinyin, written out',
    ms(built),
    ms(p50),
    ms(p95),
    ms(p99),
    ownShare(spent, 'p95'),
    '',
    times(p95 / scan),
  ];
}
