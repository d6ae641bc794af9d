import type { Clock } from './clock.ts';
import type { StoreDatabase } from './database.ts';
import { guarded } from './errors.ts';
import { type Live, live } from './live.ts';
import { DEFAULT_SETTINGS, type Settings, SettingsSchema } from './settings-schema.ts';

export const SETTINGS_KEY = 'settings';
export const LEARNED_KEY = 'learned';

/** The user's settings, always whole. All calls reject with a `StoreError`. */
export interface SettingsRepository {
  get(): Promise<Settings>;
  /** Changes the fields given; a value that breaks its schema becomes the default. */
  set(patch: Partial<Settings>): Promise<Settings>;
  readonly live: Live<Settings>;
}

export function createSettings(database: StoreDatabase, now: Clock): SettingsRepository {
  const table = database.values;
  const get = async () => readSettings((await table.get(SETTINGS_KEY))?.value);
  return {
    get: () => guarded(get),
    set: (patch) =>
      guarded(() =>
        database.transaction('rw', table, async () => {
          const value = SettingsSchema.parse({ ...(await get()), ...patch });
          await table.put({ key: SETTINGS_KEY, value, updatedAt: now() });
          return value;
        }),
      ),
    live: live(database, get),
  };
}

/** What suggestions learned from the user's choices; a plain JSON value whose shape lib/suggest knows. */
export interface LearnedRepository {
  /** Undefined before the first `put` and after `forget`. */
  get(): Promise<unknown>;
  put(value: unknown): Promise<void>;
  forget(): Promise<void>;
}

export function createLearned(database: StoreDatabase, now: Clock): LearnedRepository {
  const table = database.values;
  return {
    get: () => guarded(async () => (await table.get(LEARNED_KEY))?.value),
    put: (value) =>
      guarded(async () => {
        await table.put({ key: LEARNED_KEY, value, updatedAt: now() });
      }),
    forget: () => guarded(() => table.delete(LEARNED_KEY)),
  };
}

/** Reads settings as any version may have written them. */
export function readSettings(value: unknown): Settings {
  return value instanceof Object ? SettingsSchema.parse(value) : DEFAULT_SETTINGS;
}
