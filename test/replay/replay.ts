import { type Draft, parseDraft, roleAt } from '../../lib/draft/index.ts';
import type { SuggestRequest } from '../../lib/suggest/index.ts';

/** What a replay asks of the suggestions: a suggester, or a plain model to compare with. */
export interface Replayed {
  suggest(request: SuggestRequest, threshold?: number): readonly { readonly text: string }[];
}

export interface ReplayOptions {
  /** How many suggestions the writer sees. */
  readonly limit: number;
  /** The shipped display threshold where left out. */
  readonly threshold?: number;
}

export interface Latency {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

/** Figures of one replay (or of several together): contract 2 of the design. */
export interface ReplayResult {
  /** UTF-16 code units typed or taken. */
  readonly chars: number;
  readonly keystrokes: number;
  /** Share of keystrokes saved: 1 - keystrokes/chars. */
  readonly ksr: number;
  /** Keystrokes at which anything was shown. */
  readonly shown: number;
  /** Those at which a suggestion was taken. */
  readonly accepted: number;
  readonly coveredChars: number;
  /** Of one request each, in ms. */
  readonly latencyMs: Latency;
}

export interface Replay extends ReplayResult {
  /** Each request's time in ms, in order. */
  readonly times: readonly number[];
}

/** A shorter suggestion saves nothing. */
const LEAST_ACCEPTED = 2;

export function percentile(sorted: readonly number[], share: number): number {
  if (sorted.length === 0) return 0;
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? 0;
}

export function latency(times: readonly number[]): Latency {
  const sorted = [...times].sort((a, b) => a - b);
  return { p50: percentile(sorted, 0.5), p95: percentile(sorted, 0.95), p99: percentile(sorted, 0.99) };
}

/**
 * Types a text: before each key the suggestions are asked for, and the longest that equals the coming text exactly is
 * taken for one key.
 */
export function replay(text: string, model: Replayed, options: ReplayOptions): Replay {
  let at = 0;
  let keystrokes = 0;
  let shown = 0;
  let accepted = 0;
  let coveredChars = 0;
  const times: number[] = [];
  let draft: Draft | undefined;
  while (at < text.length) {
    const before = text.slice(0, at);
    // As the sidebar does it, which knows the section anyway: not part of the request's time.
    draft = parseDraft(before, draft);
    const section = roleAt(draft, at);
    const request = { before, limit: options.limit, ...(section === undefined ? {} : { section }) };
    const started = performance.now();
    const offered = model.suggest(request, options.threshold).slice(0, options.limit);
    times.push(performance.now() - started);
    let taken = 0;
    for (const suggestion of offered) {
      const { length } = suggestion.text;
      if (length >= LEAST_ACCEPTED && length > taken && text.startsWith(suggestion.text, at)) taken = length;
    }
    keystrokes++;
    if (offered.length > 0) shown++;
    if (taken > 0) accepted++;
    coveredChars += taken;
    at += Math.max(1, taken);
  }
  return { ...summary(text.length, keystrokes, shown, accepted, coveredChars, times), times };
}

function summary(
  chars: number,
  keystrokes: number,
  shown: number,
  accepted: number,
  coveredChars: number,
  times: readonly number[],
): ReplayResult {
  const ksr = chars === 0 ? 0 : 1 - keystrokes / chars;
  return { chars, keystrokes, ksr, shown, accepted, coveredChars, latencyMs: latency(times) };
}

/** Several replays as one long one. */
export function total(replays: readonly Replay[]): ReplayResult {
  const sum = (pick: (replay: Replay) => number) => replays.reduce((all, each) => all + pick(each), 0);
  return summary(
    sum((each) => each.chars),
    sum((each) => each.keystrokes),
    sum((each) => each.shown),
    sum((each) => each.accepted),
    sum((each) => each.coveredChars),
    replays.flatMap((each) => each.times),
  );
}
