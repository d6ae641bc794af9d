/** The demo OA in a window, Gaobian enabled there, for a person to try; stays until the window is closed. */

import { untilClosed } from '../browser/drivers/index.ts';
import { enable } from '../browser/enable.ts';
import { registered } from '../browser/extension.ts';
import { openForm } from '../browser/oa-form.ts';
import { Sidebar } from '../browser/sidebar.ts';
import { type Demo, explain, startDemo } from './demo.ts';

/** Always the same, so that what was kept for the site is found again. */
const PORT = 8520;
/** Kept, so that snippets and settings are there the next time. */
const PROFILE = '.gaobian/profile';
const FORM = { shell: 'frames', text: 'sample' } as const;

const WHAT_TO_TRY = `
The window shows a small OA with a half-finished report; Gaobian stands beside it. Things to try:
  1. Click into 正文. The sidebar follows the field and counts what is still unfilled.
  2. 检查: a click on a finding jumps to it, F8 and Shift+F8 step through, 逐项填写 fills the gaps in one go.
  3. 词句: go on writing in 正文, Alt+Enter takes the chosen suggestion; select a passage to save it as a snippet.
  4. 骨架: the report's outline with what is written already; the menu on the left has empty forms to start from.
  5. Ctrl+Z in 正文 takes back any insertion in one step.
  6. 提交 sends the form; 已收文 shows exactly what the OA received.
Close the window or press Ctrl+C to end. Snippets and settings are kept in ${PROFILE}.`;

/** Comes back when the person has had enough. Rejects if the sidebar doesn't come. */
async function show(demo: Demo): Promise<void> {
  const { browser } = demo;
  const blank = await browser.pages();
  const isEnabled = (await registered(demo)).scripts.length > 0;
  const form = await openForm(demo, 'textarea', FORM);
  for (const page of blank) await page.close();
  if (isEnabled) {
    await form.focus();
    const sidebar = await Sidebar.of(form.page);
    await sidebar.bound();
    if ((await sidebar.frame.count('.handle')) > 0) await sidebar.expand();
  } else {
    await enable(form);
  }
  console.log(WHAT_TO_TRY);
  await untilClosed(browser);
}

const interrupted = new Promise<void>((resolve) => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
});

try {
  const demo = await startDemo({ port: PORT, headed: true, profile: PROFILE });
  console.log(`\nThe demo OA is at ${demo.oa.origin}, for this machine only.`);
  try {
    await Promise.race([show(demo), interrupted]);
  } finally {
    await demo.close();
  }
  console.log('\nClosed.');
} catch (error) {
  console.error(`\n✖ ${explain(error)}`);
  process.exitCode = 1;
}
