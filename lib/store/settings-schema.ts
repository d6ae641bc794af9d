import './no-eval.ts';
import * as z from 'zod/mini';
import { DEFAULT_KEYS } from '../message/protocol.ts';

export const THEMES = ['system', 'light', 'dark'] as const;
/** Base text size of our pages, CSS px. */
export const FONT_SIZES = [13, 14, 16, 18] as const;

const key = (fallback: string) => z.catch(z.string().check(z.minLength(1), z.maxLength(40)), fallback);

/**
 * The user's settings. Each field falls back to its default on its own, so that a row written by another version, or
 * half of one, is always read.
 */
export const SettingsSchema = z.object({
  /** Begin inserted paragraphs with two full-width spaces. */
  indent: z.catch(z.boolean(), false),
  /** Key combinations that the guest listens for in the field (`Keys` of lib/message). */
  keys: z.catch(
    z.object({
      accept: key(DEFAULT_KEYS.accept),
      choose: key(DEFAULT_KEYS.choose),
      chooseBack: key(DEFAULT_KEYS.chooseBack),
      silence: key(DEFAULT_KEYS.silence),
      next: key(DEFAULT_KEYS.next),
      previous: key(DEFAULT_KEYS.previous),
    }),
    DEFAULT_KEYS,
  ),
  theme: z.catch(z.enum(THEMES), 'system'),
  fontSize: z.catch(z.literal(FONT_SIZES), 14),
  /** Least probability at which a continuation is shown, 0 to 1; the default is `DISPLAY_THRESHOLD` of lib/suggest. */
  threshold: z.catch(z.number().check(z.gte(0), z.lte(1)), 0.24),
  /** Show the offers beside the caret, too. */
  caretOffers: z.catch(z.boolean(), false),
  /** Keep safety copies of the field's text. */
  keepDrafts: z.catch(z.boolean(), true),
  /** Adjust the ranking to what was taken and what was not. */
  learn: z.catch(z.boolean(), true),
  /** Rules of lib/check that are switched off everywhere, and of those that are off by themselves the ones switched on. */
  rulesOff: z.catch(z.array(z.string()), []),
  rulesOn: z.catch(z.array(z.string()), []),
});
export type Settings = z.infer<typeof SettingsSchema>;

export const DEFAULT_SETTINGS: Settings = SettingsSchema.parse({ keys: {} });
