/**
 * Benches, all engines of a table in one run: npm run bench [-- check | suggest | ledger | search | replay | page | paint |
 * start]
 */
import { benchCheck } from './check.ts';
import { benchLedger } from './ledger.tsx';
import { benchPage } from './page.ts';
import { benchPaint } from './paint.ts';
import { benchReplay } from './replay.ts';
import { benchSearch } from './search.ts';
import { benchStart } from './start.ts';
import { benchSuggest } from './suggest.ts';
import { print, type Table } from './table.ts';

const PARTS: Readonly<Record<string, () => Promise<readonly Table[]>>> = {
  check: benchCheck,
  suggest: benchSuggest,
  ledger: benchLedger,
  search: benchSearch,
  replay: benchReplay,
  page: benchPage,
  paint: benchPaint,
  start: benchStart,
};

const BAD_USAGE = 2;

const asked = process.argv.slice(2);
const unknown = asked.find((part) => !(part in PARTS));
if (unknown !== undefined) {
  console.error(`no such bench: ${unknown}; there are ${Object.keys(PARTS).join(', ')}`);
  process.exitCode = BAD_USAGE;
} else {
  for (const part of asked.length > 0 ? asked : Object.keys(PARTS)) {
    for (const table of await PARTS[part]!()) print(table);
  }
}
