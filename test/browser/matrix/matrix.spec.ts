import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { EDITORS, type EditorName } from '../../oa/index.ts';
import { forEachBrowser, launchBrowser, type Session } from '../harness.ts';
import { CELL_NAMES, type Cell, type Outcome } from './cells.ts';
import { limitOf } from './limits.ts';
import type { Seen } from './table.ts';
import { type Bare, tryEditor } from './trial.ts';

/** Some fifty waits in a row; where much fails, each is waited out. ms. */
const PATIENT = 300_000;
/** Where `npm run matrix` finds what was seen. */
const FOLDER = '.gaobian/matrix';

forEachBrowser('Every editor', (session) => {
  let bare: Bare;
  const seen: Partial<Record<EditorName, Record<Cell, Outcome>>> = {};

  beforeAll(async () => {
    const with_ = async (extension: boolean): Promise<Session> => ({
      ...session,
      browser: await launchBrowser(session.name, { extension }),
    });
    bare = { absent: await with_(false), off: await with_(true) };
  });

  afterAll(async () => {
    await bare.absent.browser.close();
    await bare.off.browser.close();
    mkdirSync(FOLDER, { recursive: true });
    const told: Seen = { browser: session.name, editors: seen };
    writeFileSync(path.join(FOLDER, `${session.name}.json`), JSON.stringify(told));
  });

  const names = EDITORS.map(({ name }) => name);
  it.each(names)('%s takes all that is asked of a field', { timeout: PATIENT }, async (editor) => {
    const outcomes = await tryEditor(session, editor, bare);
    const cells = CELL_NAMES.map((cell) => [cell, outcomes.of(cell)] as const);
    seen[editor] = Object.fromEntries(cells) as Record<Cell, Outcome>;
    const wrong = cells.filter(([cell, { state }]) => {
      const declared = limitOf(editor, session.name, cell) !== undefined;
      return state === 'damage' || (state === 'fail') !== declared;
    });
    expect(Object.fromEntries(wrong)).toEqual({});
  });
});
