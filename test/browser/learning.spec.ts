import { expect, it } from 'vitest';
import { INTAKE } from '../../lib/i18n/intake.ts';
import { SETTINGS_VIEW } from '../../lib/i18n/library-settings.ts';
import { PHRASES } from '../../lib/i18n/phrases.ts';
import { DEFAULT_KEYS } from '../../lib/message/protocol.ts';
import { waitFor } from './drivers/index.ts';
import { enable } from './enable.ts';
import { forEachBrowser, type Session } from './harness.ts';
import { give, names, openLibrary, says } from './library-page.ts';
import { type OaForm, openForm } from './oa-form.ts';
import type { Sidebar } from './sidebar.ts';

/** The beginning of a clause that the built-in phrases know in several ways. */
const CLAUSE = '认真落实全面从严';
/** What nobody would go on with. */
const OTHER = '石';
/** More often than any offer is held out to a writer who passes it over. */
const PATIENCE = 12;

/** A report of the writer's own, in words that no built-in phrase has. */
const REPORT = '青山镇2023年工作总结\n一年来，石榴合作社带动果农户均采摘石榴增收。';
const OWN_CLAUSE = '一年来，石榴合作社';
const OWN_GOES_ON = '带动果农';

interface Started {
  readonly form: OaForm;
  readonly sidebar: Sidebar;
}

async function start(session: Session): Promise<Started> {
  const form = await openForm(session, 'textarea');
  const sidebar = await enable(form);
  await sidebar.view('词句');
  await form.focus();
  return { form, sidebar };
}

async function offered({ sidebar }: Started): Promise<readonly string[]> {
  return (await sidebar.offers(PHRASES.groups.continuation)).map(({ text }) => text);
}

/** What goes on from a clause, once the sidebar shows that it goes on from there. */
function goingOn(started: Started, clause: string): Promise<readonly string[]> {
  return waitFor(`offers behind ${clause}`, async () => {
    const leads = await started.sidebar.frame.texts('.offer-lead');
    const isThere = leads.length > 0 && leads.every((lead) => clause.endsWith(lead.replace('…', '')));
    return isThere ? offered(started) : undefined;
  });
}

forEachBrowser('What the writer’s choices teach', (session) => {
  it('lets sink what is passed over again and again, until all is forgotten', async () => {
    const started = await start(session);
    const { form, sidebar } = started;
    await form.page.type(CLAUSE);
    const [passedOver, ...others] = await goingOn(started, CLAUSE);
    expect(others.length).toBeGreaterThan(0);
    let before = passedOver;
    for (let times = 0; before === passedOver; times++) {
      expect(times).toBeLessThan(PATIENCE);
      await form.page.type(OTHER);
      await waitFor('the other word', async () => (await sidebar.characters()) === CLAUSE.length + 1);
      await waitFor('no offer for the clause', async () => {
        const leads = await sidebar.frame.texts('.offer-lead');
        return leads.every((lead) => lead.endsWith(OTHER));
      });
      await form.page.press('Backspace');
      await waitFor('the clause alone', async () => (await sidebar.characters()) === CLAUSE.length);
      [before] = await goingOn(started, CLAUSE);
    }

    const settings = await session.browser.openExtensionPage('library.html#settings');
    await settings.main.click({ role: 'button', name: SETTINGS_VIEW.suggestions.forget });
    await says(settings.main, SETTINGS_VIEW.suggestions.forgot);
    await settings.close();
    await waitFor('what stood first at the beginning', async () => {
      // Looked at anew wherever the caret goes.
      await form.focus();
      await form.page.press('ArrowLeft');
      await form.page.press('ArrowRight');
      return (await goingOn(started, CLAUSE))[0] === passedOver;
    });
  });

  it('is silent after Escape until the next sentence', async () => {
    const started = await start(session);
    const { form, sidebar } = started;
    await form.page.type(CLAUSE);
    await goingOn(started, CLAUSE);
    await form.page.press(DEFAULT_KEYS.silence);
    const isSilent = () =>
      sidebar.frame.until(
        'no offers',
        (words) => {
          const body = document.querySelector('.view-body');
          return body?.querySelector('.offer') === null && body.textContent.includes(words);
        },
        PHRASES.nothing,
      );
    await isSilent();
    await form.page.type('治党，认真落实全面从严');
    const silent = `${CLAUSE}治党，${CLAUSE}`;
    await waitFor('the words', async () => (await sidebar.characters()) === silent.length);
    await isSilent();
    await form.page.type(`治党。${CLAUSE}`);
    expect((await goingOn(started, CLAUSE)).length).toBeGreaterThan(0);
    await form.reads(`${silent}治党。${CLAUSE}`);
  });

  it('puts the ledger’s value into an offer’s blank at one press, and never by itself', async () => {
    const library = await openLibrary(session, 'ledger');
    await give(library.main, 'pick', { name: '台账.csv', content: '指标,单位,2026年\n行政村,个,12' });
    await library.main.click({ role: 'button', name: INTAKE.save(1) });
    await says(library.main, INTAKE.saved(1));
    await library.close();
    const started = await start(session);
    const { form, sidebar } = started;
    const draft = '2026年工作总结\n镇域面积325平方公里，辖';
    await form.page.type(draft);
    await waitFor('an offer with the blank', async () =>
      (await offered(started)).some((text) => text.startsWith('【＿行政村】个行政村')),
    );
    await sidebar.press(PHRASES.fill('2026年', '行政村', '12个'));
    await sidebar.said(PHRASES.inserted);
    await waitFor('the value in the draft', async () => (await form.text()).startsWith(`${draft}12个行政村`));
    await form.page.press('Control+z');
    await form.reads(draft);
  });

  it('goes on as an earlier report does, for as long as that is in the library', async () => {
    const library = await openLibrary(session, 'reports');
    await give(library.main, 'pick', { name: '总结.txt', content: REPORT });
    await says(library.main, '青山镇2023年工作总结');
    const started = await start(session);
    const { form, sidebar } = started;
    await form.page.type(OWN_CLAUSE);
    await waitFor('the words of the report', async () =>
      (await offered(started)).some((text) => text.startsWith(OWN_GOES_ON)),
    );
    await library.main.click({ role: 'button', name: '删除：青山镇2023年工作总结' });
    await waitFor('an empty library', async () => (await names(library.main)).length === 0);
    await library.close();
    await waitFor('no word of the report', async () =>
      (await offered(started)).every((text) => !text.startsWith(OWN_GOES_ON)),
    );
    await sidebar.frame.click({ role: 'searchbox', name: PHRASES.search });
    await form.page.type('石榴合作社');
    await sidebar.frame.until('no hit', (words) => document.body.textContent.includes(words), PHRASES.noHits);
  });
});
