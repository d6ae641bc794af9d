import { expect, it } from 'vitest';
import { PHRASES } from '../../lib/i18n/phrases.ts';
import { SIDEBAR } from '../../lib/i18n/sidebar.ts';
import { waitFor } from './drivers/index.ts';
import { enable } from './enable.ts';
import { forEachBrowser } from './harness.ts';
import { openForm } from './oa-form.ts';
import { Sidebar } from './sidebar.ts';

const SEARCH = { role: 'searchbox', name: PHRASES.search } as const;

/** The page hears, on the way down and on the way up, of everything that is done with mouse and keyboard. */
function listen(): void {
  const heard: string[] = [];
  const types =
    'keydown keyup keypress beforeinput input focus blur focusin focusout mousedown mouseup mouseover mousemove click dblclick contextmenu pointerdown pointerup pointermove wheel dragenter dragover drop';
  for (const type of types.split(' ')) {
    for (const capture of [true, false]) {
      document.addEventListener(
        type,
        (event) => {
          const target = event.target as Element;
          const isOurs = target.getAttribute?.('data-gaobian') === 'sidebar';
          if (isOurs || /^(?:key|before|input|wheel)/.test(type)) heard.push(`${type} on ${target.nodeName}`);
        },
        capture,
      );
    }
  }
  Object.assign(window, { heard });
}

forEachBrowser('Peace between sidebar and page', (session) => {
  it('what is typed and pressed in the sidebar closes no dialog of the page and reaches none of its listeners', async () => {
    const form = await openForm(session, 'textarea', { shell: 'dialog', text: 'sample' });
    const sidebar = await enable(form);
    await form.page.main.evaluate(listen);
    await sidebar.view('词句');
    await sidebar.frame.click(SEARCH);
    await form.page.type('abc');
    await form.page.press('Backspace');
    await waitFor(
      'the search without its last letter',
      async () => (await sidebar.frame.value(SEARCH)) === 'ab',
    );
    await form.page.press('F2');
    await form.page.press('Alt+s');
    await sidebar.frame.wheel('.panel', 400);
    await form.page.press('Escape');
    await sidebar.frame.click('h1');
    // Nothing there takes it: the focus goes back to the field.
    await form.page.press('Escape');
    await waitFor('the focus in the field', () => form.frame.evaluate(() => document.hasFocus()));
    expect(await form.page.main.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
    expect(await form.page.main.evaluate(() => document.title)).toBe('待办事项');
    expect(await form.frame.count('textarea.body')).toBe(1);
    // In the field itself the page's own keys work as before.
    await form.focus();
    await form.page.type('ab');
    await form.page.press('Backspace');
    await form.reads(`${(await form.text()).replace(/b?$/, '')}`);
  });

  it('a dialog that pulls the focus back does not lock it out', async () => {
    const page = await session.browser.open(`${session.oa.origin}/odd/trap`);
    await page.main.click('textarea.body');
    const sidebar = await Sidebar.of(page);
    await sidebar.gaps(1);
    await sidebar.view('词句');
    await sidebar.frame.click(SEARCH);
    await page.type('落实');
    await waitFor('the search', async () => (await sidebar.frame.value(SEARCH)) === '落实');
    expect(await page.main.evaluate(() => (window as unknown as { pulled?: number }).pulled ?? 0)).toBe(0);
    // The trap is one: a click beside the dialog is pulled back.
    await page.main.evaluate(() => {
      document.querySelector('h1')!.tabIndex = 0;
      document.querySelector('h1')!.focus();
    });
    expect(await page.main.evaluate(() => (window as unknown as { pulled?: number }).pulled)).toBeGreaterThan(
      0,
    );
  });

  it('the wheel over the sidebar leaves the page where it is', async () => {
    const page = await session.browser.open(`${session.oa.origin}/odd/tall`);
    await page.main.click('textarea.body');
    const sidebar = await Sidebar.of(page);
    await sidebar.gaps(1);
    const scrolled = () => page.main.evaluate(() => Math.round(scrollY));
    await sidebar.view('骨架');
    // At the end of a list, over what doesn't scroll, and over the list itself.
    await sidebar.frame.wheel('h1', 600);
    await sidebar.frame.wheel({ role: 'tab', name: SIDEBAR.views.ledger }, 600);
    for (let times = 0; times < 4; times++) await sidebar.frame.wheel('.panel', 3000);
    await page.main.wheel('h1', 200);
    await waitFor('the page to scroll under its own wheel', async () => (await scrolled()) > 0);
    await page.main.evaluate(() => scrollTo(0, 0));
    for (let times = 0; times < 4; times++) await sidebar.frame.wheel('.panel', 3000);
    await sidebar.frame.wheel('h1', 600);
    expect(await scrolled()).toBe(0);
  });
});
