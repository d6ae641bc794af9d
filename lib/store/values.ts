import type { Clock } from './clock.ts';
import type { StoreDatabase } from './database.ts';
import { guarded } from './errors.ts';
import { type Live, live } from './live.ts';
import { DEFAULT_SETTINGS, type Settings, SettingsSchema } from './settings-schema.ts';

/** The user's settings, always whole. All calls reject with a `StoreError`. */
export interface SettingsRepository {
  get(): Promise<Settings>;
  /** Changes the fields given; a value that breaks its schema becomes the default. */
  set(patch: Partial<Settings>): Promise<Settings>;
  readonly live: Live<Settings>;
}

export function createSettings(database: StoreDatabase, now: Clock): SettingsRepository {
  const table = database.values;
  const stored = async () => (await table.get('settings'))?.value;
  const get = async () => readSettings(await stored());
  return {
    get: () => guarded(get),
    set: (patch) =>
      guarded(() =>
        database.transaction('rw', table, async () => {
          // Only what was chosen is stored, so that a later version may bring a better default for the rest.
          const before = await stored();
          const whole = readSettings({ ...(before instanceof Object ? before : {}), ...patch });
          const chosen = Object.keys(patch).map((key) => [key, whole[key as keyof Settings]]);
          const value = { ...(before instanceof Object ? before : {}), ...Object.fromEntries(chosen) };
          await table.put({ key: 'settings', value, updatedAt: now() });
          return whole;
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
  /** Also when another page forgets or a backup is imported. */
  readonly live: Live<unknown>;
}

export function createLearned(database: StoreDatabase, now: Clock): LearnedRepository {
  const table = database.values;
  const get = async () => (await table.get('learned'))?.value ?? undefined;
  return {
    get: () => guarded(get),
    live: live(database, get),
    put: (value) =>
      guarded(async () => {
        await table.put({ key: 'learned', value, updatedAt: now() });
      }),
    // Written rather than deleted: pages that have learned something and not kept it yet are to hear of it, too.
    forget: () =>
      guarded(async () => {
        await table.put({ key: 'learned', value: null, updatedAt: now() });
      }),
  };
}

/** Reads settings as any version may have written them. */
export function readSettings(value: unknown): Settings {
  return value instanceof Object ? SettingsSchema.parse(value) : DEFAULT_SETTINGS;
}
