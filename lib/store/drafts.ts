import { type Clock, KEPT_FOR } from './clock.ts';
import type { StoreDatabase } from './database.ts';
import { guarded } from './errors.ts';
import { newId } from './identity.ts';
import { type Live, live } from './live.ts';
import { removeRows, type Undo } from './removal.ts';
import type { DraftCopy } from './schemas.ts';

export interface DraftContent {
  readonly text: string;
  readonly title: string;
  /** The page's address; its query and hash are not kept. */
  readonly url: string;
}

/** Safety copies of fields' text. All calls reject with a `StoreError`. */
export interface DraftRepository {
  /**
   * Keeps a copy, up to 10 versions for each field, for 30 days. Copies within five minutes are one version, unless
   * much text went missing in between. Blank text is not kept.
   */
  keep(fieldKey: string, content: DraftContent): Promise<DraftCopy | undefined>;
  latest(fieldKey: string): Promise<DraftCopy | undefined>;
  /** The newest first; of one field or of all. */
  list(fieldKey?: string): Promise<DraftCopy[]>;
  /** Those of all fields. */
  readonly live: Live<DraftCopy[]>;
  /** Unknown ids are passed over. */
  remove(...ids: readonly string[]): Promise<Undo>;
}

const VERSIONS_KEPT = 10;
/** How long a version takes later copies in, ms: ten of them then reach back over most of an hour of writing. */
const VERSION_SPAN = 5 * 60 * 1000;
/** A copy that is shorter than this share of the one before is a version of its own: text was lost or cut. */
const LOSS = 0.8;

export function createDrafts(database: StoreDatabase, now: Clock): DraftRepository {
  const table = database.drafts;
  const list = async (fieldKey?: string) => {
    const rows = await (fieldKey === undefined ? table : table.where('fieldKey').equals(fieldKey)).toArray();
    return rows
      .filter((row) => row.savedAt > now() - KEPT_FOR)
      .sort((a, b) => b.savedAt - a.savedAt || b.createdAt - a.createdAt);
  };

  return {
    keep: (fieldKey, { text, title, url }) =>
      guarded(() =>
        database.transaction('rw', table, async () => {
          const versions = await list(fieldKey);
          const last = versions[0];
          if (text.trim() === '') return last;
          // Later than the version before, also within one tick of the clock or after it was set back.
          const time = Math.max(now(), last === undefined ? 0 : last.savedAt + 1);
          const content = { fieldKey, text, title, url: url.split(/[?#]/u)[0]!, savedAt: time };
          if (last !== undefined && (last.text === text || continues(last, text, time))) {
            const copy = { ...last, ...content };
            await table.put(copy);
            return copy;
          }
          const copy = { ...content, id: newId(), createdAt: time };
          await table.add(copy);
          await table.bulkDelete(versions.slice(VERSIONS_KEPT - 1).map((row) => row.id));
          return copy;
        }),
      ),
    latest: (fieldKey) => guarded(async () => (await list(fieldKey))[0]),
    list: (fieldKey) => guarded(() => list(fieldKey)),
    live: live(database, () => list()),
    remove: (...ids) => removeRows(database, table, ids),
  };
}

function continues(last: DraftCopy, text: string, time: number): boolean {
  return time - last.createdAt < VERSION_SPAN && text.length >= last.text.length * LOSS;
}
