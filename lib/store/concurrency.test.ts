import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Store } from './index.ts';
import { testBrowser } from './testing.ts';

/** What a page may do at any moment; the number says which of a few things it does it to. */
type Action = {
  readonly kind: 'save' | 'use' | 'add' | 'put' | 'set' | 'keep';
  readonly which: number;
  readonly page: number;
};

const PAGES = 3;
const THINGS = 3;
const PERIODS = ['2023', '2024', '2025'] as const;
const actions = fc.array(
  fc.record({
    kind: fc.constantFrom<Action['kind']>('save', 'use', 'add', 'put', 'set', 'keep'),
    which: fc.nat(THINGS - 1),
    page: fc.nat(PAGES - 1),
  }),
  { maxLength: 30 },
);

it('pages that write at the same time lose nothing and double nothing', async () => {
  await fc.assert(
    fc.asyncProperty(actions, async (given) => {
      const browser = testBrowser();
      const pages = Array.from({ length: PAGES }, () => browser.page());
      const used = await pages[0]!.snippets.save({ text: '人人要用的一句。' });
      const run = ({ kind, which, page }: Action, turn: number) =>
        act(pages[page]!, kind, which, turn, used.id);
      await Promise.all(given.map(run));

      const doneOf = (kind: Action['kind']) => given.filter((action) => action.kind === kind);
      const things = (kind: Action['kind']) => new Set(doneOf(kind).map(({ which }) => which)).size;
      const { snippets, reports, ledger, settings, drafts } = pages[1]!;
      expect((await snippets.list()).find(({ id }) => id === used.id)?.uses).toBe(doneOf('use').length);
      expect(await snippets.list()).toHaveLength(1 + things('save'));
      expect(await reports.list()).toHaveLength(things('add'));
      expect(await ledger.list()).toHaveLength(things('put'));
      expect(await drafts.list()).toHaveLength(things('keep'));
      const { indent, learn, keepDrafts } = await settings.get();
      const set = (which: number) => doneOf('set').some((action) => action.which === which);
      expect([indent, learn, keepDrafts]).toEqual([set(0), !set(1), !set(2)]);
      browser.close();
    }),
    { numRuns: 50 },
  );
});

async function act(
  store: Store,
  kind: Action['kind'],
  which: number,
  turn: number,
  used: string,
): Promise<unknown> {
  switch (kind) {
    case 'save':
      return store.snippets.save({ text: `第${which}句。` });
    case 'use':
      return store.snippets.used(used);
    case 'add':
      return store.reports.add({ title: '总结', text: `第${which}篇`, source: 'paste' });
    case 'put':
      return store.ledger.put({
        indicator: '走访',
        unit: '户',
        period: PERIODS[which]!,
        value: String(turn),
      });
    case 'set':
      return store.settings.set([{ indent: true }, { learn: false }, { keepDrafts: false }][which]!);
    case 'keep':
      return store.drafts.keep(`field ${which}`, { text: `写到这里`, title: '', url: 'https://oa.test/' });
  }
}
