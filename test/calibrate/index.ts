/**
 * Learns `lib/suggest/calibration.json` from reports that were written for this project:
 *   npx tsx test/calibrate/index.ts
 * Each report of `test/texts` and `test/replay/pairs` is seen with the packs and other writers' reports; a writer's
 * newer ones also with their own earlier one.
 */
import { writeFileSync } from 'node:fs';
import { loadBuiltInSkeletons } from '../../lib/skeleton/index.ts';
import { loadBuiltInPhrases, skeletonSources } from '../../lib/suggest/index.ts';
import { readPairs, readTexts } from '../replay/pairs.ts';
import { type Event, eventsOf } from './event.ts';
import { learn } from './learn.ts';

const TARGET = new URL('../../lib/suggest/calibration.json', import.meta.url);

const builtIn = { packs: loadBuiltInPhrases(), frames: skeletonSources(loadBuiltInSkeletons()).frames };
const single = readTexts().map((text) => ({ reports: [{ text }] }));
/** Writers who are left out, to see how the calibration does on what it never saw: names of `test/replay/pairs`. */
const heldOut = process.argv.slice(2);
const writers = [...readPairs().filter(({ writer }) => !heldOut.includes(writer)), ...single];

const events: Event[] = writers.flatMap((writer) => {
  const others = writers
    .filter((other) => other !== writer)
    .flatMap(({ reports }) => reports.map(({ text }) => text));
  return writer.reports.flatMap(({ text }, index) => [
    ...eventsOf(text, { ...builtIn, reports: others }),
    ...(index === 0 ? [] : eventsOf(text, { ...builtIn, reports: [writer.reports[0]!.text] })),
  ]);
});
console.log(`learning from ${events.length} events`);
writeFileSync(TARGET, `${JSON.stringify(learn(events))}\n`);
