import { expect } from 'vitest';
import { COMMON } from '../../lib/i18n/common.ts';
import { WRITING } from '../../lib/i18n/sidebar.ts';
import { waitFor } from './drivers/index.ts';
import type { OaForm } from './oa-form.ts';
import type { Sidebar } from './sidebar.ts';

/** The text that did not get in stands in the sidebar, with the reason, and on the clipboard. */
export async function isRescued({ frame }: Sidebar, form: OaForm, reason: string): Promise<string> {
  await frame.waitFor('.rescue');
  expect(await frame.texts('.rescue p')).toEqual([reason, WRITING.rescued]);
  const text = await frame.value('.rescue textarea');
  await form.frame.evaluate(() => {
    const markup = '<textarea id="elsewhere" data-gaobian="off" style="width:200px;height:50px"></textarea>';
    document.querySelector('form.search')!.insertAdjacentHTML('beforeend', markup);
  });
  await form.frame.click('#elsewhere');
  await form.page.press('Control+v');
  await waitFor('the pasted text', async () => (await form.frame.value('#elsewhere')) === text);
  await frame.click({ role: 'button', name: COMMON.close, exact: true });
  expect(await frame.count('.rescue')).toBe(0);
  return text;
}
