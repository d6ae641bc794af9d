import * as z from 'zod/mini';
import { SUBMIT_GUARDS } from '../../lib/message/protocol.ts';
import { NUMBERING_STYLES } from '../../lib/skeleton/numbering.ts';
import { type Cell, createCell } from './cell.ts';

export const VIEWS = ['compose', 'phrases', 'review', 'ledger'] as const;
export type View = (typeof VIEWS)[number];

const line = z.catch(z.string().check(z.maxLength(100)), '');

/** What the sidebar remembers of a site; each part falls back on its own. */
const MemorySchema = z.object({
  /** Entered for skeletons. The year is not remembered: last year's would slip into this year's report. */
  unit: line,
  writer: line,
  numbering: z.catch(z.enum(NUMBERING_STYLES), 'gbt9704'),
  /** Report type chosen last; empty: none yet. */
  reportType: line,
  /** The view that the writer chose last; empty: not chosen yet. */
  view: z.catch(z.enum([...VIEWS, '']), ''),
  /** What happens when the writer submits while errors are open. */
  submitGuard: z.catch(z.enum(SUBMIT_GUARDS), 'remind'),
  /** The writer was told that Ctrl+Z takes an insertion back. */
  toldUndo: z.catch(z.boolean(), false),
  /** The writer was told that the sidebar lies over a submit button, and what can be done about it. */
  toldCovered: z.catch(z.boolean(), false),
});
export type SiteMemory = Readonly<z.infer<typeof MemorySchema>>;

const EMPTY: SiteMemory = MemorySchema.parse({});

/** The part of `storage.local` that is used here; it works where a framed page is denied IndexedDB. */
export interface KeyStorage {
  readonly get: (key: string) => Promise<Record<string, unknown>>;
  readonly set: (items: Record<string, unknown>) => Promise<void>;
}

export interface Memory {
  /** Undefined until it was read. */
  readonly site: Cell<SiteMemory | undefined>;
  readonly remember: (change: Partial<SiteMemory>) => void;
}

const keyOf = (origin: string) => `sidebar:${origin}`;

/** Reads what is remembered of the site as soon as its origin is told. Nothing is kept before. */
export function openMemory(origin: Cell<string>, storage: KeyStorage): Memory {
  const site = createCell<SiteMemory | undefined>(undefined);

  const read = async () => {
    const key = keyOf(origin.get());
    const stored = (await storage.get(key))[key];
    const parsed = MemorySchema.safeParse(stored ?? {});
    site.set(parsed.success ? parsed.data : EMPTY);
  };
  origin.subscribe(() => void read());

  return {
    site,
    remember: (change) => {
      const known = site.get();
      if (!known) return;
      const next = { ...known, ...change };
      site.set(next);
      void storage.set({ [keyOf(origin.get())]: next });
    },
  };
}
