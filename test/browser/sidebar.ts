import { COMPOSE } from '../../lib/i18n/compose.ts';
import { MENU, SETTINGS, SIDEBAR } from '../../lib/i18n/sidebar.ts';
import { HANDLE_SIZE, WIDTH_LIMITS } from '../../lib/message/protocol.ts';
import { type Frame, type Page, waitFor } from './drivers/index.ts';

export type View = '骨架' | '词句' | '检查' | '台账';

/** The sidebar as a person uses it. */
export class Sidebar {
  constructor(
    readonly page: Page,
    readonly frame: Frame,
  ) {}

  /** The sidebar that stands, or will stand, in a page. */
  static async of(page: Page): Promise<Sidebar> {
    return new Sidebar(page, await page.sidebar());
  }

  /** Waits until a field with this name is followed; with `SIDEBAR.unbound`, until none is. */
  async bound(label = '正文'): Promise<void> {
    await this.frame.until(
      `“${label}” in the header`,
      (name) => {
        const heading = document.querySelector('h1')?.textContent ?? '';
        return heading === name || heading.startsWith(`${name} · `);
      },
      label,
    );
  }

  async view(name: View): Promise<void> {
    await this.frame.click({ role: 'tab', name });
    await this.frame.waitFor({ role: 'tabpanel', name });
  }

  async press(name: string): Promise<void> {
    await this.frame.click({ role: 'button', name });
  }

  /** Waits until the header's count of open gaps is this; 0 is 数字已齐. */
  async gaps(count: number): Promise<void> {
    let header = '';
    const isSaid = async () => {
      header = await this.frame.evaluate(() => document.querySelector('header')?.textContent ?? '');
      return (await this.openGaps()) === count;
    };
    await waitFor(`${count} open gaps`, isSaid, () => `but read: ${header}`);
  }

  /** The header's count of open gaps now; undefined while nothing has been counted. */
  async openGaps(): Promise<number | undefined> {
    const text = await this.frame.evaluate(() => document.querySelector('header')?.textContent ?? '');
    const [, count] = /还有 ?(\d+) ?处未填/.exec(text) ?? [];
    if (count !== undefined) return Number(count);
    return text.includes('数字已齐') ? 0 : undefined;
  }

  /** Number of characters that the header names for the field. */
  async characters(): Promise<number> {
    const text = await this.frame.evaluate(() => document.querySelector('h1')?.textContent ?? '');
    return Number(/([\d,]+) 字/.exec(text)?.[1]?.replaceAll(',', ''));
  }

  /** Picks a report type by its whole name, whether one is in front already or not. */
  async chooseType(name: string): Promise<void> {
    await this.view('骨架');
    await this.frame.waitFor('.type-bar,.type-choice');
    if ((await this.frame.count('.type-bar')) > 0) await this.press(COMPOSE.change);
    await this.press(name);
    await this.frame.waitFor({ role: 'heading', name, exact: true });
  }

  /** Opens a section of the outline and inserts it. */
  async insertSection(id: string): Promise<void> {
    const section = `[data-section="${id}"]`;
    await this.frame.click(`${section} summary`);
    await this.frame.click(`${section} .button-main`);
  }

  /** Ticks or unticks the setting that indents inserted paragraphs. */
  async toggleIndent(): Promise<void> {
    await this.menu(MENU.settings);
    const ticked = () =>
      this.frame.evaluate(
        (words) =>
          [...document.querySelectorAll('label')]
            .find((label) => label.textContent.includes(words))
            ?.querySelector('input')?.checked,
        SETTINGS.indent,
      );
    const before = await ticked();
    await this.frame.click({ role: 'checkbox', name: SETTINGS.indent });
    // Ticked once the store has kept it: what is inserted now goes by it.
    await waitFor('the setting', async () => (await ticked()) !== before);
    await this.frame.click({ role: 'button', name: SETTINGS.done, exact: true });
  }

  /** Texts offered in one group of the view 词句, blanks in their notation. */
  offers(group: string): Promise<readonly { readonly text: string; readonly chosen: boolean }[]> {
    return this.frame.evaluate(
      (label) =>
        [...document.querySelectorAll(`section[aria-label="${label}"] .offer`)].map((offer) => {
          const report = offer.querySelector('.report:not(.offer-lead)')!.cloneNode(true) as HTMLElement;
          for (const blank of report.querySelectorAll('.gap')) {
            for (const aloud of blank.querySelectorAll('.aloud')) aloud.remove();
            blank.replaceWith(`【＿${blank.textContent}】`);
          }
          return { text: report.textContent, chosen: offer.getAttribute('aria-current') === 'true' };
        }),
      group,
    );
  }

  /** Waits until its last message has these words. */
  async said(words: string): Promise<void> {
    const heard = new Set<string>();
    const isSaid = async () => {
      const [message = ''] = await this.frame.texts('.toast');
      if (message !== '') heard.add(message);
      return message.includes(words);
    };
    await waitFor(`“${words}”`, isSaid, () => `but heard: ${[...heard].join(' / ')}`);
  }

  /** An entry of the ⋯ menu. */
  async menu(name: string): Promise<void> {
    await this.press(MENU.label);
    await this.frame.click({ role: 'menuitem', name, exact: true });
  }

  async collapse(): Promise<void> {
    await this.press(SIDEBAR.collapse);
    await this.isCollapsed(true);
  }

  /** Opens it again by its handle. */
  async expand(): Promise<void> {
    await this.press(SIDEBAR.handle.clear);
    await this.isCollapsed(false);
  }

  /** Waits until the sidebar shows its handle, or all of itself. */
  async isCollapsed(collapsed: boolean): Promise<void> {
    await this.frame.until(
      collapsed ? 'the handle' : 'the open sidebar',
      (handle) => (document.querySelector('.handle') !== null) === handle,
      collapsed,
    );
    await waitFor('its room in the window', async () => {
      const { width } = await this.box();
      return collapsed ? width === HANDLE_SIZE.width : width >= WIDTH_LIMITS.least;
    });
  }

  /** Where it stands in the window, CSS px. */
  box(): Promise<{ readonly left: number; readonly right: number; readonly width: number }> {
    return this.page.main.evaluate(() => {
      const { left, width } = document.querySelector('[data-gaobian=sidebar]')!.getBoundingClientRect();
      return { left, width, right: document.documentElement.clientWidth - left - width };
    });
  }
}
