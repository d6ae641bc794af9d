/**
 * Learns `lib/suggest/calibration.json` from the packs and the report pairs of `test/replay/pairs`:
 *   npx tsx test/calibrate/index.ts
 * Each report is seen with the packs and other writers' reports, and where there is one with the writer's own earlier.
 */
import { writeFileSync } from 'node:fs';
import { loadBuiltInPhrases } from '../../lib/suggest/built-in.ts';
import { readPairs, type WriterReports } from '../replay/pairs.ts';
import { type Event, eventsOf } from './event.ts';
import { learn } from './learn.ts';

const TARGET = new URL('../../lib/suggest/calibration.json', import.meta.url);

/** The events of all reports of the given writers. */
export function eventsOfWriters(writers: readonly WriterReports[]): Event[] {
  const packs = loadBuiltInPhrases();
  return writers.flatMap((writer) => {
    const others = writers
      .filter((other) => other !== writer)
      .flatMap(({ reports }) => reports.map(({ text }) => text));
    return writer.reports.flatMap(({ text }, index) => [
      ...eventsOf(text, { packs, reports: others }),
      ...(index === 0 ? [] : eventsOf(text, { packs, reports: [writer.reports[0]!.text] })),
    ]);
  });
}

const events = eventsOfWriters(readPairs());
console.log(`learning from ${events.length} events`);
writeFileSync(TARGET, `${JSON.stringify(learn(events), null, 1)}\n`);
