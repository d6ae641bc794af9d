import * as z from 'zod/mini';
import type { Clock } from './clock.ts';
import type { StoreDatabase } from './database.ts';
import { guarded, StoreError } from './errors.ts';
import { newId } from './identity.ts';
import { type Live, live } from './live.ts';
import { softRemoval, type Undo } from './removal.ts';
import { type Snippet, SnippetSchema } from './schemas.ts';
import { createShelf, inFolder, inShelfOrder, type Shelf } from './shelf.ts';
import { defaultTitle, tidyTags } from './snippet-title.ts';

export interface NewSnippet {
  /** Defaults to the text's first clause. */
  readonly title?: string;
  readonly text: string;
  readonly tags?: readonly string[];
  /** Empty: in none. */
  readonly folder?: string;
}
export type SnippetPatch = Partial<NewSnippet>;

/** The user's own saved texts, in the order of their shelf. All calls reject with a `StoreError`. */
export interface SnippetRepository extends Shelf {
  list(): Promise<Snippet[]>;
  readonly live: Live<Snippet[]>;
  /** A text that is there already (but for the white space at its ends) is not saved twice: its snippet is given back. */
  save(snippet: NewSnippet): Promise<Snippet>;
  /** The same for many, all or none; `added` counts those that were not there. */
  saveAll(
    snippets: readonly NewSnippet[],
  ): Promise<{ readonly snippets: readonly Snippet[]; readonly added: number }>;
  /** An empty title becomes the default one again. Rejects with `missing` if there is no such snippet. */
  update(id: string, patch: SnippetPatch): Promise<Snippet>;
  /** Removes it softly: it can be had back while 30 days pass. */
  remove(id: string): Promise<Undo>;
  restore(id: string): Promise<void>;
  /** Counts a use; of one that has been removed since there is nothing to count. */
  used(id: string): Promise<void>;
}

export function createSnippets(database: StoreDatabase, now: Clock): SnippetRepository {
  const table = database.snippets;
  const removal = softRemoval(database, table, now);
  const list = async () => inShelfOrder(await removal.list());
  const saveAll = (given: readonly NewSnippet[]) =>
    guarded(() =>
      database.transaction('rw', table, async () => {
        const known = new Map((await list()).map((row) => [row.text.trim(), row]));
        const fresh: Snippet[] = [];
        const snippets = given.map(({ title, text, tags = [], folder = '' }) => {
          const same = known.get(text.trim());
          if (same !== undefined) return same;
          const time = now();
          const snippet = checked({
            id: newId(),
            title: title?.trim() || defaultTitle(text),
            text,
            tags: tidyTags(tags),
            ...inFolder(folder),
            createdAt: time,
            updatedAt: time,
            uses: 0,
          });
          known.set(text.trim(), snippet);
          fresh.push(snippet);
          return snippet;
        });
        await table.bulkAdd(fresh);
        return { snippets, added: fresh.length };
      }),
    );

  return {
    list: () => guarded(list),
    live: live(database, list),
    save: async (snippet) => (await saveAll([snippet])).snippets[0]!,
    saveAll,
    update: (id, patch) =>
      guarded(() =>
        database.transaction('rw', table, async () => {
          const { folder = '', ...row } = await removal.present(id);
          const text = patch.text ?? row.text;
          const snippet = checked({
            ...row,
            ...inFolder(patch.folder ?? folder),
            text,
            title: patch.title === undefined ? row.title : patch.title.trim() || defaultTitle(text),
            tags: patch.tags === undefined ? row.tags : tidyTags(patch.tags),
            updatedAt: now(),
          });
          await table.put(snippet);
          return snippet;
        }),
      ),
    ...createShelf(database, table, now),
    remove: removal.remove,
    restore: removal.restore,
    used: (id) =>
      guarded(() =>
        database.transaction('rw', table, async () => {
          const row = await removal.find(id);
          if (row !== undefined) await table.put({ ...row, uses: row.uses + 1, usedAt: now() });
        }),
      ),
  };
}

function checked(snippet: Snippet): Snippet {
  if (snippet.text.trim() === '') throw new StoreError('invalid');
  const result = z.safeParse(SnippetSchema, snippet);
  if (!result.success) throw new StoreError('invalid', { cause: result.error });
  return result.data;
}
