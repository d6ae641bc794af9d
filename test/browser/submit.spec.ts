import { expect, it } from 'vitest';
import { MENU, SETTINGS } from '../../lib/i18n/sidebar.ts';
import { SUBMIT } from '../../lib/i18n/submit.ts';
import type { SubmitGuard } from '../../lib/message/protocol.ts';
import { SAMPLE_GAPS, SAMPLE_MISSING } from '../oa/index.ts';
import { waitFor } from './drivers/index.ts';
import { enable } from './enable.ts';
import { forEachBrowser, type Session } from './harness.ts';
import { openForm } from './oa-form.ts';
import type { Sidebar } from './sidebar.ts';

const OPEN = SAMPLE_GAPS.length + SAMPLE_MISSING.length;

async function setGuard(sidebar: Sidebar, guard: SubmitGuard): Promise<void> {
  await sidebar.menu(MENU.settings);
  // The dialog is a chunk of its own.
  await sidebar.frame.until(
    'the setting',
    (label) => [...document.querySelectorAll('label')].some((one) => one.textContent?.includes(label)),
    SUBMIT.setting,
  );
  await sidebar.frame.evaluate(
    ([label, value]) => {
      const field = [...document.querySelectorAll('label')].find((one) => one.textContent?.includes(label));
      const select = field!.querySelector('select')!;
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    },
    [SUBMIT.setting, guard] as const,
  );
  await sidebar.frame.click({ role: 'button', name: SETTINGS.done, exact: true });
}

async function openSample(session: Session) {
  const form = await openForm(session, 'textarea', { shell: 'frames', text: 'sample' });
  const sidebar = await enable(form);
  await sidebar.gaps(OPEN);
  return { form, sidebar };
}

const arrived = (session: Session) =>
  waitFor('a submission', async () => session.oa.submissions().length > 0);

forEachBrowser('Submitting with gaps open', (session) => {
  it('is reminded of afterwards, and goes through', async () => {
    const { form, sidebar } = await openSample(session);
    await setGuard(sidebar, 'remind');
    await form.submit();
    await arrived(session);
    expect(await sidebar.frame.text({ role: 'alert' })).toContain(SUBMIT.sent(OPEN));
    await sidebar.press(SUBMIT.dismiss);
    await waitFor('the note to go', async () => (await sidebar.frame.count({ role: 'alert' })) === 0);
  });

  it('is held once where the writer wants to be asked, and goes through at the second press', async () => {
    const { form, sidebar } = await openSample(session);
    await setGuard(sidebar, 'ask');
    await form.submit();
    expect(await sidebar.frame.text({ role: 'alert' })).toContain(SUBMIT.held(OPEN));
    expect(session.oa.submissions()).toEqual([]);
    await form.submit();
    await arrived(session);
  });

  it('never minds other buttons', async () => {
    const { form, sidebar } = await openSample(session);
    await setGuard(sidebar, 'ask');
    await form.frame.click({ role: 'button', name: '暂存', exact: true });
    await arrived(session);
    expect(session.oa.submissions()[0]!.fields.action).toBe('draft');
    expect(await sidebar.frame.count({ role: 'alert' })).toBe(0);
  });

  it('is nobody’s business where it is switched off', async () => {
    const { form, sidebar } = await openSample(session);
    await setGuard(sidebar, 'off');
    await form.submit();
    await arrived(session);
    expect(await sidebar.frame.count({ role: 'alert' })).toBe(0);
  });
});
