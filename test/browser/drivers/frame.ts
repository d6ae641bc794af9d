import { coverOf, describeTarget, findAll, type Target, wanted } from './find.ts';

/** What can travel between a test and a page. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/** How long a page may take before what a test waits for counts as missing, ms; generous for a busy machine. */
export const PATIENCE = 15_000;
/** Between two looks, ms. */
const LOOK_AGAIN = 40;

/** CSS px. */
export interface Move {
  readonly x: number;
  readonly y: number;
}

/**
 * One document of a page, or the sidebar, in whichever browser. A driver supplies `run`, `clickOn` and `child`; all
 * else is built on them and so the same in both.
 */
export abstract class Frame {
  /** The document's address. */
  abstract url(): Promise<string>;

  /** Evaluates an expression in the document's own world, awaits it, and brings its value here as JSON. */
  protected abstract run(expression: string): Promise<unknown>;

  /** Presses and releases a mouse button, for real, in the middle of the element that an expression yields. */
  protected abstract clickOn(expression: string, count: number): Promise<void>;

  /** Holds the mouse button down in the middle of the element, moves by CSS px, and lets go there. */
  protected abstract dragOn(expression: string, by: Move): Promise<void>;

  /** Turns the mouse wheel over the middle of the element, by CSS px. */
  protected abstract wheelOn(expression: string, down: number): Promise<void>;

  /** The frame of the `<iframe>` or `<frame>` that a selector finds; waits for the element. */
  abstract child(selector: string): Promise<Frame>;

  /**
   * Runs a self-contained function in the document: it sees `argument` and the page, nothing of the test. Rejects with
   * the page's error.
   */
  async evaluate<Result>(work: () => Result | Promise<Result>): Promise<Result>;
  async evaluate<Result, Argument extends Json>(
    work: (argument: Argument) => Result | Promise<Result>,
    argument: Argument,
  ): Promise<Result>;
  async evaluate(work: (argument: Json) => unknown, argument: Json = null): Promise<unknown> {
    return this.run(call(work, argument));
  }

  /** Waits until a function, run in the document, yields something truthy, and returns that. */
  async until<Result, Argument extends Json>(
    what: string,
    work: (argument: Argument) => Result,
    argument: Argument,
  ): Promise<NonNullable<Result>> {
    return waitFor(`${what} in ${await this.url()}`, () => this.evaluate(work, argument));
  }

  /** Waits for the first visible element of a target; rejects when there is none within `PATIENCE`. */
  async waitFor(target: Target): Promise<void> {
    await waitFor(
      `${describeTarget(target)} in ${await this.url()}`,
      async () => (await this.count(target)) > 0,
    );
  }

  /** How many visible elements a target has now. */
  async count(target: Target): Promise<number> {
    return Number(await this.run(`${call(findAll, { ...wanted(target) })}.length`));
  }

  /** The rendered text of every visible element of a target, now. */
  async texts(target: Target): Promise<readonly string[]> {
    const found = call(findAll, { ...wanted(target) });
    return (await this.run(
      `${found}.map((element) => element.innerText ?? element.textContent)`,
    )) as string[];
  }

  /** The rendered text of the first element of a target; waits for it. */
  async text(target: Target): Promise<string> {
    await this.waitFor(target);
    return (await this.texts(target))[0] ?? '';
  }

  /** The value of the first control of a target; waits for it. */
  async value(target: Target): Promise<string> {
    await this.waitFor(target);
    return String(await this.run(`${this.first(target)}.value`));
  }

  /** An attribute of the first element of a target; waits for it. */
  async attribute(target: Target, name: string): Promise<string | null> {
    await this.waitFor(target);
    return (await this.run(`${this.first(target)}.getAttribute(${JSON.stringify(name)})`)) as string | null;
  }

  /**
   * A real click on the `nth` (from 0) element of a target. Waits for the element, scrolls it into view, and waits until
   * nothing lies over it, as a person would.
   */
  async click(target: Target, { nth = 0, count = 1 } = {}): Promise<void> {
    await this.clickOn(await this.reach(target, nth), count);
  }

  /**
   * A real drag of the first element of a target, reached as for a click. The way may not lead out of this frame:
   * WebDriver moves no pointer across frames.
   */
  async drag(target: Target, by: Move): Promise<void> {
    await this.dragOn(await this.reach(target, 0), by);
  }

  /** Turns the mouse wheel over the first element of a target, reached as for a click. */
  async wheel(target: Target, down: number): Promise<void> {
    await this.wheelOn(await this.reach(target, 0), down);
  }

  /** Waits until an element can be clicked on; the expression that yields it. */
  private async reach(target: Target, nth: number): Promise<string> {
    const what = `${describeTarget(target)} number ${nth + 1} in ${await this.url()}`;
    await waitFor(what, async () => (await this.count(target)) > nth);
    const element = `((element) => (element.scrollIntoView({ block: 'nearest', inline: 'nearest' }), element))(${this.first(target, nth)})`;
    let cover = '';
    const isClear = async () => {
      cover = String(await this.run(`(${coverOf.toString()})(${element})`));
      return cover === '';
    };
    await waitFor(`a clear way to ${what}`, isClear, () => `covered by ${cover}`);
    return element;
  }

  private first(target: Target, nth = 0): string {
    return `${call(findAll, { ...wanted(target) })}[${nth}]`;
  }
}

/**
 * The expression that calls a function, by its source, in a page. `__name` is what some TypeScript runners wrap inner
 * functions in; the page has none.
 */
function call(work: (argument: never) => unknown, argument: object | Json): string {
  return `((__name) => (${work.toString()})(${JSON.stringify(argument)}))((work) => work)`;
}

/**
 * Asks again until the answer is truthy. Errors of a document that is just being replaced count as “not yet”; the last
 * one is the failure's cause, `why` its explanation.
 */
export async function waitFor<Result>(
  what: string,
  ask: () => Promise<Result>,
  why = () => '',
): Promise<NonNullable<Result>> {
  const end = Date.now() + PATIENCE;
  let last: unknown;
  for (;;) {
    try {
      const answer = await ask();
      if (answer) return answer;
      last = undefined;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) {
      throw new Error(`Waited ${PATIENCE / 1000} s in vain for ${what} ${why()}`.trimEnd(), { cause: last });
    }
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN));
  }
}
