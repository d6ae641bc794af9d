import type { Frame } from './drivers/index.ts';
import type { OaForm } from './oa-form.ts';
import { Sidebar } from './sidebar.ts';

/** Presses the toolbar button, goes into the body and waits until the sidebar has taken it up. */
export async function enable(form: OaForm): Promise<Sidebar> {
  await form.page.clickToolbarButton();
  const frame: Frame = await form.page.sidebar();
  await form.focus();
  const sidebar = new Sidebar(form.page, frame);
  await sidebar.bound();
  return sidebar;
}
