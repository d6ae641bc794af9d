import { type Frame, type Page, waitFor } from './drivers/index.ts';

export type View = '骨架' | '词句' | '检查' | '台账';

/** The sidebar as a person uses it. */
export class Sidebar {
  constructor(
    readonly page: Page,
    readonly frame: Frame,
  ) {}

  /** Waits until a field is followed. */
  async bound(label = '正文'): Promise<void> {
    await this.frame.until(
      'the bound field',
      (name) => document.querySelector('h1')?.textContent?.includes(name),
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
    await waitFor(`${count} open gaps`, async () => (await this.openGaps()) === count);
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
}
