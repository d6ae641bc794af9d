import { SNIPPETS } from '../../lib/i18n/phrases.ts';
import type { Services } from '../session/services.ts';

/** Saves a text as a snippet, says so, and offers the way back; false where the library refused. */
export async function saveSnippet(
  { library, feedback }: Services,
  text: string,
  more: { readonly title?: string; readonly tags?: readonly string[]; readonly folder?: string } = {},
): Promise<boolean> {
  const known = new Set((library.snippets.get() ?? []).map(({ id }) => id));
  const saved = await library.use((store) => store.snippets.save({ text, ...more }));
  if (!saved) return false;
  // A text that was there already is given back as it is: nothing to undo.
  if (known.has(saved.id)) feedback.say(SNIPPETS.known);
  else {
    feedback.say(SNIPPETS.saved, () => void library.use((store) => store.snippets.remove(saved.id)));
  }
  return true;
}
