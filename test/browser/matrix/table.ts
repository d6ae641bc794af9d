import { EDITORS, type EditorName } from '../../oa/index.ts';
import type { BrowserName } from '../drivers/index.ts';
import { CELL_NAMES, CELLS, type Cell, type Outcome } from './cells.ts';
import { ELSEWHERE, LIMITS, limitOf } from './limits.ts';

/** What a run of the matrix saw in one browser. */
export interface Seen {
  readonly browser: BrowserName;
  readonly editors: Readonly<Partial<Record<EditorName, Readonly<Record<Cell, Outcome>>>>>;
}

const NAMES: Readonly<Record<BrowserName, string>> = { chromium: 'Chromium', firefox: 'Firefox' };

/** The page `docs/fields.md`. */
export function fieldsPage(runs: readonly Seen[]): string {
  const parts = [
    '# Editors',
    'Written by `npm run matrix`: the real editors, in the demo OA’s form, with the real extension. A test fails when a cell fails that isn’t declared a limit here, and whenever a draft is damaged.',
    ...runs.flatMap((run) => [`## ${NAMES[run.browser]}`, table(run)]),
    '## What is asked',
    CELL_NAMES.map((cell) => `- **${cell}**: ${CELLS[cell]}`).join('\n'),
  ];
  if (LIMITS.length > 0) {
    const limits = LIMITS.map(({ reason }, index) => `${index + 1}. ${reason}`);
    parts.push('## Limits', limits.join('\n'));
  }
  if (ELSEWHERE.length > 0)
    parts.push('## Limits that no cell shows', ELSEWHERE.map((limit) => `- ${limit}`).join('\n'));
  return `${parts.join('\n\n')}\n`;
}

function table({ browser, editors }: Seen): string {
  const rows = EDITORS.flatMap(({ name, title }) => {
    const cells = editors[name];
    if (cells === undefined) return [];
    return [[title, ...CELL_NAMES.map((cell) => sign(name, browser, cell, cells[cell]))]];
  });
  return [['editor', ...CELL_NAMES], ['---', ...CELL_NAMES.map(() => ':-:')], ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');
}

/** ✓, the number of a declared limit, or what is wrong. */
function sign(editor: EditorName, browser: BrowserName, cell: Cell, { state }: Outcome): string {
  if (state === 'pass') return '✓';
  const limit = limitOf(editor, browser, cell);
  return state === 'fail' && limit !== undefined ? `limit ${LIMITS.indexOf(limit) + 1}` : `**${state}**`;
}
