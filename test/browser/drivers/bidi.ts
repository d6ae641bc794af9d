/**
 * WebDriver BiDi, as far as the Firefox driver speaks it. Puppeteer starts the browser and installs the extension; the
 * protocol itself is spoken here, because it reaches what Puppeteer's pages don't: frames of extensions, and Firefox's
 * own window (`moz:scope: chrome`).
 */
import type * as puppeteer from 'puppeteer-core';

export interface Context {
  readonly context: string;
  readonly url: string;
  readonly children: readonly Context[] | null;
}

/** A value as BiDi serialises it; nodes and windows carry what names them. */
export interface RemoteValue {
  readonly type: string;
  readonly value?: unknown;
  readonly sharedId?: string;
}

type EvaluateResult =
  | { readonly type: 'success'; readonly result: RemoteValue }
  | { readonly type: 'exception'; readonly exceptionDetails: { readonly text: string } };

/** Puppeteer's connection, which its public types leave out. */
interface Connection {
  send(method: string, params: object): Promise<{ readonly result: unknown }>;
}

export class Bidi {
  readonly #connection: Connection;

  constructor(browser: puppeteer.Browser) {
    this.#connection = (browser as unknown as { readonly connection: Connection }).connection;
  }

  async send<Result>(method: string, params: object): Promise<Result> {
    return (await this.#connection.send(method, params)).result as Result;
  }

  async tree(params: object = {}): Promise<readonly Context[]> {
    return (await this.send<{ contexts: readonly Context[] }>('browsingContext.getTree', params)).contexts;
  }

  /** Rejects with what the page threw. */
  async evaluate(context: string, expression: string): Promise<RemoteValue> {
    const answer = await this.send<EvaluateResult>('script.evaluate', {
      expression,
      target: { context },
      awaitPromise: true,
      userActivation: false,
    });
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    return answer.result;
  }

  /** The expression's value as JSON. */
  async evaluateJson(context: string, expression: string): Promise<unknown> {
    const { value } = await this.evaluate(
      context,
      `(async () => JSON.stringify((await (${expression})) ?? null))()`,
    );
    return JSON.parse(String(value));
  }

  async act(context: string, source: object): Promise<void> {
    await this.send('input.performActions', { context, actions: [source] });
  }
}
