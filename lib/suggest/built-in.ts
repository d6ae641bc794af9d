import type { PhrasePack } from './pack.ts';

/** The packs that come with the extension; that each is valid is a test's business, not the clerk's start-up's. */
export function loadBuiltInPhrases(): readonly PhrasePack[] {
  return [];
}
