/**
 * Writes `docs/rules.md` from the catalogue: `npx tsx test/cli/rules-doc.ts`. A test fails when the file is stale.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { renderRules } from './rules-page.ts';

const PAGE = fileURLToPath(new URL('../../docs/rules.md', import.meta.url));

writeFileSync(PAGE, renderRules());
console.log(`wrote ${PAGE}`);
