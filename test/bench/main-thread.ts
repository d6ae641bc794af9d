/** What Chromium's own counters say of a page's main thread, and how the page benches print it. */
import type { CDPSession } from 'playwright-core';
import { latency } from '../replay/replay.ts';

/** Scripts of ours in pages, by their address in a trace. */
export const GUEST = /^chrome-extension:.*\/(?:guest|editors|overlay|caret-offers)\.js/;

/**
 * Chromium's counters of the page's main thread; durations in s of processor time, which other programs of the machine
 * don't lengthen. The sidebar is not in them: pages of extensions have a process of their own, framed or not.
 */
export async function counters(session: CDPSession): Promise<Readonly<Record<string, number>>> {
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

export const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

export function median(values: readonly number[]): number {
  return latency(values).p50;
}

export function number(value: number): string {
  return value.toFixed(Number.isInteger(value) ? 0 : 2);
}

/** The cells for what is more than without, its bar, and whether that is met. */
export function against(value: number, bar?: number): readonly string[] {
  if (bar === undefined) return [number(value), '', ''];
  return [number(value), `<= ${bar}`, value <= bar ? 'met' : 'NOT MET'];
}
