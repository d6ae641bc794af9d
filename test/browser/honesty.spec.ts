import { beforeAll, expect, it } from 'vitest';
import { MENU } from '../../lib/i18n/sidebar.ts';
import { COMMON_EDITORS, type EditorName, type Oa, SAMPLE_GAPS, SAMPLE_MISSING } from '../oa/index.ts';
import { type Page, type SeenRequest, waitFor } from './drivers/index.ts';
import { forEachBrowser, launchBrowser, type Session, strayRequests } from './harness.ts';
import { type OaForm, openForm } from './oa-form.ts';
import { Sidebar } from './sidebar.ts';

const NAMES = COMMON_EDITORS;
const GAPS = SAMPLE_GAPS.length + SAMPLE_MISSING.length;

/** Firefox puts one into the paragraph that was clicked on, which a page made narrower moves. */
const CARET_HOLDER = '<br type="_moz">';

/** What a clerk’s day leaves behind at the OA. */
interface Trace {
  /** The very bytes that arrived, by editor. */
  readonly submitted: Readonly<Partial<Record<EditorName, string>>>;
  /** What stood in the editable before, as the page has it: marks must leave no trace there. */
  readonly drafts: Readonly<Partial<Record<EditorName, string>>>;
  /** Every address that the browser asked the OA for; how often is for the browser’s cache to say. */
  readonly asked: readonly string[];
}

interface Day {
  readonly extension: boolean;
  /** In a page without a form, before the work. */
  readonly morning?: (page: Page) => Promise<void>;
  /** With the caret in a draft that has gaps, before it is typed on and submitted. */
  readonly meanwhile?: (form: OaForm) => Promise<void>;
}

/** The same work in a fresh browser: a draft with gaps in each editor, two letters typed, submitted. */
async function spend({ name, oa }: Session, { extension, morning, meanwhile }: Day): Promise<Trace> {
  const browser = await launchBrowser(name, { extension });
  const session = { name, oa, browser };
  const start = await browser.open(`${oa.origin}/received`);
  await morning?.(start);
  await start.close();
  const submitted: Partial<Record<EditorName, string>> = {};
  const drafts: Partial<Record<EditorName, string>> = {};
  for (const editor of NAMES) {
    oa.clear();
    const form = await openForm(session, editor, { shell: 'frames', text: 'sample' });
    await form.focus();
    await meanwhile?.(form);
    await form.focus();
    await form.page.type('ab');
    drafts[editor] = await waitFor('what was typed', async () => {
      const content = await form.content();
      return content.includes('ab') ? content.replaceAll(CARET_HOLDER, '') : undefined;
    });
    await form.submit();
    const submission = await waitFor('a submission', async () => oa.submissions()[0]);
    submitted[editor] = submission.raw;
    await form.frame.waitFor({ role: 'heading', name: '已收文' });
    await form.page.close();
  }
  return { submitted, drafts, asked: addresses(await browser.close(), oa) };
}

/** Pictures and an editor’s own files apart: browsers ask for those when they come to need them. */
function addresses(seen: readonly SeenRequest[], { origin }: Oa): readonly string[] {
  const asked = seen
    .filter(({ url }) => url.startsWith(origin))
    .map(({ url }) => url.slice(origin.length))
    .filter((address) => !/^\/(?:vendor\/|favicon\.ico$)/.test(address));
  return [...new Set(asked)].sort();
}

/** Waits until the sidebar has marked the gaps. */
async function marksShown(form: OaForm): Promise<void> {
  await (await Sidebar.of(form.page)).gaps(GAPS);
  await form.body.until(
    'marks',
    () =>
      [...CSS.highlights.keys()].some((name) => name.startsWith('gaobian-')) ||
      document.querySelector('[data-gaobian=marks]') !== null,
    null,
  );
}

forEachBrowser('Honesty', (session) => {
  let absent: Trace;

  beforeAll(async () => {
    absent = await spend(session, { extension: false });
  });

  it('the OA receives a draft from each editor', () => {
    for (const editor of NAMES) expect(absent.submitted[editor]).toContain('ab');
    expect(absent.asked).toContain('/submit?form=textarea&text=sample');
  });

  it('installed and never enabled, it changes no byte and asks the OA for none', async () => {
    expect(await spend(session, { extension: true })).toEqual(absent);
  });

  it('switched off for the site, it changes no byte and asks the OA for none', async () => {
    const morning = async (page: Page) => {
      await page.clickToolbarButton();
      await (await Sidebar.of(page)).menu(MENU.offSite);
      await waitFor('the sidebar to go', async () => !(await page.hasSidebar()));
    };
    expect(await spend(session, { extension: true, morning })).toEqual(absent);
  });

  it('beside the draft with its marks, but unused, it changes no byte and asks the OA for none', async () => {
    const morning = async (page: Page) => {
      await page.clickToolbarButton();
      await page.sidebar();
    };
    expect(await spend(session, { extension: true, morning, meanwhile: marksShown })).toEqual(absent);
  });

  it('a request to the network would be seen, whoever made it', async () => {
    const browser = await launchBrowser(session.name);
    const { origin } = session.oa;
    const { main: library } = await browser.openExtensionPage('library.html');
    const { main: page } = await browser.open(`${origin}/received`);
    const requests = [
      [library, 'http://from-library.invalid/'],
      [library, `${origin}/forms`],
      [page, 'http://from-page.invalid/'],
    ] as const;
    for (const [frame, address] of requests) {
      await frame.evaluate(
        (url) =>
          fetch(url, { mode: 'no-cors' }).then(
            () => undefined,
            () => undefined,
          ),
        address,
      );
    }
    const seen = await browser.close();
    const stray = strayRequests(seen, origin, browser.extensionOrigin);
    const hosts = new Set(stray.map(({ url }) => new URL(url).hostname));
    expect(hosts).toEqual(new Set(['from-library.invalid', 'from-page.invalid']));
    // One to the OA itself can look like a page’s own; the days above are compared for that.
    expect(seen.filter(({ url }) => url.includes('/forms'))).toHaveLength(1);
  });
});
