/** `npm run matrix`: tries every editor in Chromium and Firefox, prints the table and writes `docs/fields.md`. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fieldsPage, type Seen } from '../browser/matrix/table.ts';
import { run } from './child.mjs';

const PAGE = 'docs/fields.md';
const FILES = ['chromium', 'firefox'].map((browser) => `.gaobian/matrix/${browser}.json`);

for (const file of FILES) rmSync(file, { force: true });
const { code } = await run('npx', ['vitest', 'run', '--config', 'test/browser/vitest.config.ts', 'matrix']);
const missing = FILES.filter((file) => !existsSync(file));
if (missing.length > 0) {
  console.error(`\n✖ The run has left no ${missing.join(', ')}: ${PAGE} stays as it is.`);
  process.exitCode = 1;
} else {
  const page = fieldsPage(FILES.map((file) => JSON.parse(readFileSync(file, 'utf8')) as Seen));
  writeFileSync(PAGE, page);
  console.log(`\n${page}\nwrote ${PAGE}`);
  process.exitCode = code;
}
