import { loadBuiltInSkeletons } from '../../lib/skeleton/index.ts';
import {
  createSuggester,
  loadBuiltInPhrases,
  prepareTexts,
  skeletonSources,
} from '../../lib/suggest/index.ts';
import { latency } from '../replay/replay.ts';
import { synthesize } from './synthesis.ts';
import { ms, type Table, times } from './table.ts';
import { ownShare, timeOf } from './waiting.ts';

/** A megacharacter of reports is 3 MB of UTF-8. */
const REPORTS = 200;
const REPORT_LENGTH = 5000;
const PHRASES = 100_000;
const DRAFT_LENGTH = 10_000;
const KEYSTROKES = 3000;
/** Keystrokes until the engine has been compiled. */
const WARM_UP = 500;
const LIMIT = 8;
/** Each time to ready is the median of so many. */
const STARTS = 5;

function timed<T>(run: () => T): { value: T; time: number } {
  const started = performance.now();
  const value = run();
  return { value, time: performance.now() - started };
}

function median(values: readonly number[]): number {
  return latency(values).p50;
}

/**
 * Suggestions on a draft of 10,000 characters that grows key by key, with no library, with an ordinary one and with
 * 3 MB of reports and 100,000 phrases, beside the least that any engine must do: one pass over the draft. Collecting
 * garbage counts; what a busy machine adds by making the process wait is told apart.
 */
export async function benchSuggest(): Promise<Table[]> {
  const packs = loadBuiltInPhrases();
  const skeletons = skeletonSources(loadBuiltInSkeletons());
  const source = synthesize(1);
  const reports = Array.from({ length: REPORTS }, (_, index) => ({
    id: `report-${index}`,
    title: `报告${index}`,
    text: source.report(REPORT_LENGTH),
  }));
  const snippets = source.phrases(PHRASES).map((text, index) => ({ id: `phrase-${index}`, text }));
  const draft = synthesize(2).report(DRAFT_LENGTH + KEYSTROKES);

  const ready: string[][] = [['library', 'index anew ms', 'warm start ms']];
  const keys: string[][] = [['library', 'p50 ms', 'p95', 'p99', 'p99 without waiting', 'one pass']];
  const pass = latency(
    Array.from(
      { length: KEYSTROKES },
      (_, index) => timed(() => countStops(draft.slice(0, DRAFT_LENGTH + index))).time,
    ),
  ).p50;
  for (const [name, ownReports, ownSnippets] of [
    ['built-in packs', [], []],
    ['10 reports', reports.slice(0, 10), []],
    ['3 MB of reports, 100,000 phrases', reports, snippets],
  ] as const) {
    const anew = timed(() => prepareTexts(ownReports, ownSnippets));
    // A copy of the packs each time: as on the first start of a page, nothing is there yet.
    const create = () =>
      createSuggester({
        ...skeletons,
        packs: [...packs],
        // As it comes out of the database, where the last page left it.
        prepared: structuredClone(anew.value),
      });
    const starts = Array.from({ length: STARTS }, () => timed(create).time);
    ready.push([name, ms(anew.time), ms(median(starts))]);
    const suggester = create();
    const spent = Array.from({ length: KEYSTROKES }, (_, index) => {
      const request = {
        before: draft.slice(0, DRAFT_LENGTH + index),
        limit: LIMIT,
        section: 'duty' as const,
      };
      return timeOf(() => suggester.suggest(request));
    }).slice(WARM_UP);
    const { p50, p95, p99 } = latency(spent.map(({ time }) => time));
    keys.push([name, ms(p50), ms(p95), ms(p99), ownShare(spent, 'p99'), times(p50 / pass)]);
  }
  return [
    { title: 'Suggestions: ready', rows: ready },
    { title: `Suggestions: each key in a draft of ${DRAFT_LENGTH} characters`, rows: keys },
  ];
}

function countStops(text: string): number {
  let stops = 0;
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) === 0x3002) stops++;
  return stops;
}
