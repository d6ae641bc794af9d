import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { it } from 'vitest';
import { MENU, SIDEBAR } from '../../lib/i18n/sidebar.ts';
import { DEFAULT_LAYOUT, HANDLE_SIZE, WIDTH_LIMITS } from '../../lib/message/protocol.ts';
import { browserProgram, extensionFolder } from './built.ts';
import { launch, waitFor } from './drivers/index.ts';
import { forEachBrowser, type Session } from './harness.ts';
import { Sidebar } from './sidebar.ts';

interface Place {
  readonly side: 'left' | 'right';
  readonly width: number;
  /** What the page leaves free for it. */
  readonly room: number;
}

const USUAL: Place = { side: 'right', width: DEFAULT_LAYOUT.width, room: DEFAULT_LAYOUT.width };
const MOST = WIDTH_LIMITS.most;

/** One after the other: what the writer does to the sidebar, and the place that it has from then on. */
const STEPS: readonly (readonly [string, (sidebar: Sidebar) => Promise<void>, Place])[] = [
  ['the left side', (sidebar) => sidebar.menu(MENU.toLeft), { ...USUAL, side: 'left' }],
  [
    'its width',
    async (sidebar) => {
      await sidebar.frame.click({ role: 'separator', name: SIDEBAR.resize });
      // At the left it is the page's side that the key goes to, too.
      await sidebar.page.press('End');
    },
    { side: 'left', width: MOST, room: MOST },
  ],
  ['over the page', (sidebar) => sidebar.menu(MENU.over), { side: 'left', width: MOST, room: 0 }],
  ['collapsed', (sidebar) => sidebar.collapse(), { side: 'left', width: HANDLE_SIZE.width, room: 0 }],
];
const LAST = STEPS[STEPS.length - 1]![2];

async function standsAt(sidebar: Sidebar, wanted: Place, when: string): Promise<void> {
  let last = '';
  const isThere = async () => {
    const { left, right, width } = await sidebar.box();
    const room = await sidebar.page.main.evaluate(() => {
      const { marginLeft, marginRight } = getComputedStyle(document.documentElement);
      return Number.parseFloat(marginLeft) + Number.parseFloat(marginRight);
    });
    last = JSON.stringify({ left, right, width, room });
    return (wanted.side === 'left' ? left : right) === 0 && width === wanted.width && room === wanted.room;
  };
  await waitFor(`its place ${when}`, isThere, () => last);
}

/** A fresh tab of a site, the caret in its field. */
async function freshTab({ browser }: Pick<Session, 'browser'>, origin: string): Promise<Sidebar> {
  const page = await browser.open(`${origin}/odd/views`);
  await page.main.click('textarea.body');
  return Sidebar.of(page);
}

async function enable({ browser }: Pick<Session, 'browser'>, origin: string): Promise<void> {
  const page = await browser.open(`${origin}/received`);
  await page.clickToolbarButton();
  await Sidebar.of(page);
  await page.close();
}

/** Takes all steps on one site. */
async function takeSteps(session: Pick<Session, 'browser'>, origin: string): Promise<void> {
  let sidebar = await freshTab(session, origin);
  await standsAt(sidebar, USUAL, 'at first');
  for (const [what, act, place] of STEPS) {
    await act(sidebar);
    await standsAt(sidebar, place, `(${what})`);
    await sidebar.page.close();
    sidebar = await freshTab(session, origin);
    await standsAt(sidebar, place, `(${what}) in a fresh tab`);
  }
  await sidebar.page.close();
}

forEachBrowser('The sidebar’s place is kept', (session) => {
  it('for the site that it was chosen on, in fresh tabs, and for no other', async () => {
    const { origin, otherOrigin } = session.oa;
    await enable(session, origin);
    await enable(session, otherOrigin);
    await takeSteps(session, origin);
    const other = await freshTab(session, otherOrigin);
    await standsAt(other, USUAL, 'on another site');
    // All of it comes out of the handle as it was.
    const again = await freshTab(session, origin);
    await again.expand();
    await standsAt(again, { ...LAST, width: MOST }, 'opened again');
  });

  const isFirefox = session.name === 'firefox';
  if (isFirefox)
    console.log('Skipped in Firefox: add-ons that tests put in, and what they kept, go with the browser.');
  it.skipIf(isFirefox)('over a restart of the browser', async () => {
    const profile = mkdtempSync(path.join(tmpdir(), 'gaobian-kept-'));
    const { origin } = session.oa;
    const start = () =>
      launch(session.name, {
        executable: browserProgram(session.name),
        extension: extensionFolder(session.name),
        granted: ['http://localhost/*'],
        profile,
      });
    const first = await start();
    await enable({ browser: first }, origin);
    await takeSteps({ browser: first }, origin);
    await first.close();
    const second = await start();
    const sidebar = await freshTab({ browser: second }, origin);
    await standsAt(sidebar, LAST, 'after a restart');
    await sidebar.expand();
    await standsAt(sidebar, { ...LAST, width: MOST }, 'opened after a restart');
    await second.close();
    rmSync(profile, { recursive: true, force: true });
  });
});
