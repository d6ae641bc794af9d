import type { EditorName } from '../../oa/index.ts';
import type { BrowserName } from '../drivers/index.ts';
import type { Cell } from './cells.ts';

/** Something that an editor itself doesn't give, whoever writes; the table says so with its reason. */
export interface Limit {
  readonly editors: readonly EditorName[];
  /** In both unless named. */
  readonly browser?: BrowserName;
  readonly cells: readonly Cell[];
  readonly reason: string;
}

/** Anything else that fails, fails the suite; so does a limit that is no longer there. */
export const LIMITS: readonly Limit[] = [
  {
    editors: ['htmltextarea'],
    cells: ['caret'],
    reason: 'The field shows its tags, and the arrow keys step through them as through words.',
  },
];

export function limitOf(editor: EditorName, browser: BrowserName, cell: Cell): Limit | undefined {
  return LIMITS.find(
    (limit) =>
      limit.editors.includes(editor) &&
      limit.cells.includes(cell) &&
      (limit.browser === undefined || limit.browser === browser),
  );
}
