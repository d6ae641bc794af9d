import type { CDPSession, Browser as PlaywrightBrowser } from 'playwright-core';
import { Frame, waitFor } from './frame.ts';

/**
 * The extension's page in Chromium's side panel, which Playwright takes for no page: spoken to by the browser's own
 * session, wrapped, because Playwright passes on no other.
 */
export class ChromiumPanel extends Frame {
  private serial = 0;
  private readonly waiting = new Map<number, (answer: { readonly result?: unknown }) => void>();

  private constructor(
    private readonly cdp: CDPSession,
    private readonly session: string,
  ) {
    super();
    cdp.on('Target.receivedMessageFromTarget', ({ sessionId, message }) => {
      if (sessionId !== session) return;
      const answer = JSON.parse(message) as { readonly id?: number; readonly result?: unknown };
      if (answer.id !== undefined) this.waiting.get(answer.id)?.(answer);
    });
  }

  /** Waits for the panel to open. */
  static async of(browser: PlaywrightBrowser): Promise<ChromiumPanel> {
    const cdp = await browser.newBrowserCDPSession();
    const target = await waitFor('the side panel', async () => {
      const { targetInfos } = await cdp.send('Target.getTargets');
      return targetInfos.find(
        ({ type, url }) => type === 'page' && /^chrome-extension:.*\/sidebar\.html$/.test(url),
      );
    });
    const { targetId } = target;
    const { sessionId } = await cdp.send('Target.attachToTarget', { targetId, flatten: false });
    return new ChromiumPanel(cdp, sessionId);
  }

  async url(): Promise<string> {
    return String(await this.run('location.href'));
  }

  child(): Promise<Frame> {
    throw new Error('The side panel has no frames');
  }

  protected async run(expression: string): Promise<unknown> {
    const { result, exceptionDetails } = (await this.send('Runtime.evaluate', {
      expression: `Promise.resolve(${expression})`,
      awaitPromise: true,
      returnByValue: true,
    })) as {
      readonly result: { readonly value?: unknown };
      readonly exceptionDetails?: { readonly text: string };
    };
    if (exceptionDetails !== undefined) throw new Error(exceptionDetails.text);
    return result.value ?? null;
  }

  protected async clickOn(expression: string, count: number): Promise<void> {
    const box = `(({ left, top, width, height }) => [left + width / 2, top + height / 2])((${expression}).getBoundingClientRect())`;
    const [x, y] = (await this.run(box)) as readonly [number, number];
    for (const type of ['mousePressed', 'mouseReleased'])
      await this.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: count });
  }

  protected dragOn(): Promise<void> {
    throw new Error('Nothing is dragged in the side panel');
  }

  protected wheelOn(): Promise<void> {
    throw new Error('No wheel is turned in the side panel');
  }

  private async send(method: string, params: object): Promise<unknown> {
    this.serial += 1;
    const id = this.serial;
    const answer = new Promise<{ readonly result?: unknown }>((resolve) => this.waiting.set(id, resolve));
    await this.cdp.send('Target.sendMessageToTarget', {
      sessionId: this.session,
      message: JSON.stringify({ id, method, params }),
    });
    return (await answer).result;
  }
}
