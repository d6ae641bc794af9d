/**
 * What our scripts and their packages call and the oldest kernels lack. Loaded before all else by each page, worker and
 * background, and by the editors' script, whose world is not the page's; only the guest, which every frame loads, does
 * without.
 */
type Owner = object & Readonly<Record<string, unknown>>;

function fill(owner: object, name: string, make: (...values: never[]) => unknown): void {
  if (typeof (owner as Owner)[name] === 'function') return;
  Object.defineProperty(owner, name, { value: make, configurable: true, writable: true });
}

function at(this: ArrayLike<unknown>, index = 0): unknown {
  const whole = Math.trunc(index) || 0;
  return this[whole < 0 ? this.length + whole : whole];
}
fill(Array.prototype, 'at', at);
fill(String.prototype, 'at', at);

fill(
  Array.prototype,
  'findLastIndex',
  function (
    this: readonly unknown[],
    test: (item: unknown, index: number, all: readonly unknown[]) => unknown,
  ) {
    for (let index = this.length - 1; index >= 0; index--) if (test(this[index], index, this)) return index;
    return -1;
  },
);

fill(Object, 'fromEntries', (entries: Iterable<readonly [PropertyKey, unknown]>) => {
  const result: Record<PropertyKey, unknown> = {};
  for (const [key, value] of entries) result[key] = value;
  return result;
});

fill(String.prototype, 'matchAll', function* (this: string, pattern: RegExp) {
  const copy = new RegExp(pattern.source, pattern.flags);
  copy.lastIndex = pattern.lastIndex;
  for (let match = copy.exec(this); match !== null; match = copy.exec(this)) {
    yield match;
    // An empty match would be found for ever.
    if (match[0] === '') copy.lastIndex++;
  }
});

fill(String.prototype, 'replaceAll', function (this: string, wanted: string | RegExp, by: string) {
  // `replace` with a pattern reads $ and functions as `replaceAll` does.
  const pattern =
    typeof wanted === 'string' ? new RegExp(wanted.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'), 'g') : wanted;
  return this.replace(pattern, by);
});

fill(Promise, 'allSettled', (promises: Iterable<unknown>) =>
  Promise.all(
    [...promises].map((promise) =>
      Promise.resolve(promise).then(
        (value) => ({ status: 'fulfilled', value }),
        (reason: unknown) => ({ status: 'rejected', reason }),
      ),
    ),
  ),
);

fill(Blob.prototype, 'arrayBuffer', function (this: Blob) {
  return new Response(this).arrayBuffer();
});

// The browser's own promise, kept: Dexie puts another one in its place at times, whose turns wait for this very function.
const settled = Promise.resolve();
const { then } = Promise.prototype;
fill(self, 'queueMicrotask', (work: () => void) => {
  void then.call(settled, work);
});

// Workers have no elements.
if (typeof Element === 'function') {
  fill(Element.prototype, 'replaceChildren', function (this: Element, ...nodes: (Node | string)[]) {
    this.textContent = '';
    this.append(...nodes);
  });
}
