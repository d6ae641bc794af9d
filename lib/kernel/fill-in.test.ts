import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { transformSync } from 'esbuild';
import { describe, expect, it } from 'vitest';

/** Expressions whose value is the same with the runtime's own methods and, those taken away, with ours. */
const CALLS: Readonly<Record<string, string>> = {
  at: `[[1, 2, 3].at(-1), [1].at(4), '甲乙'.at(-2), '甲'.at()]`,
  findLastIndex: `[[1, 2, 3].findLastIndex((x) => x < 3), [].findLastIndex(() => true)]`,
  fromEntries: `Object.fromEntries(new Map([['甲', 1]]))`,
  matchAll: String.raw`[...'a1b22'.matchAll(/\d*/g)].map((match) => [match[0], match.index])`,
  replaceAll: String.raw`['a.b.c'.replaceAll('.', '-'), '1-2'.replaceAll(/\d/g, '<$&>'), '[x]$'.replaceAll('[x]$', '$&$&')]`,
  allSettled: `Promise.allSettled([1, Promise.reject('no')])`,
  queueMicrotask: `new Promise((resolve) => queueMicrotask(() => resolve(7)))`,
};

/** A world of its own, whose built-in objects are nobody else's. */
function world(): (code: string) => unknown {
  const context = createContext({ queueMicrotask });
  runInContext('var self = globalThis; class Blob {}', context);
  return (code) => runInContext(code, context);
}

describe('What old kernels lack', () => {
  const modern = world();
  const old = world();
  for (const owner of ['Array.prototype', 'String.prototype', 'Object', 'Promise', 'globalThis'])
    for (const name of Object.keys(CALLS)) old(`delete ${owner}.${name}`);
  const source = readFileSync(new URL('./fill-in.ts', import.meta.url), 'utf8');
  const lacks = old(`'at' in [] || 'matchAll' in String.prototype || typeof queueMicrotask`);
  old(transformSync(source, { loader: 'ts' }).code);

  it('is really missing there', () => {
    expect(lacks).toBe('undefined');
  });

  it.each(Object.entries(CALLS))('%s does as the real one', async (_, call) => {
    const [wanted, found] = await Promise.all([modern(call), old(call)]);
    expect(JSON.stringify(found)).toBe(JSON.stringify(wanted));
  });

  it('queueMicrotask does so while a package has a promise of its own in the place of the real one', async () => {
    const ran = old(`(() => {
      const { Promise } = globalThis;
      const { then } = Promise.prototype;
      globalThis.Promise = { resolve: () => ({ then() {} }) };
      Promise.prototype.then = () => undefined;
      let isDone = false;
      queueMicrotask(() => { isDone = true; });
      globalThis.Promise = Promise;
      Promise.prototype.then = then;
      return Promise.resolve().then(() => isDone);
    })()`);
    expect(await ran).toBe(true);
  });
});
