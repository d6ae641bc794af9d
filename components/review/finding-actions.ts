import { REVIEW } from '../../lib/i18n/review.ts';
import type { Item, Review } from '../session/review.ts';
import type { Services } from '../session/services.ts';
import { excerptOf } from './excerpt.ts';

/** Does what a finding's action says, in the text of this moment. */
export async function act(
  { review, writer, feedback }: Services,
  { id }: Item,
  index: number,
): Promise<void> {
  const now = review.fresh();
  const action = now?.review.items.find((item) => item.id === id)?.finding.actions?.[index];
  if (!now || !action) feedback.say(REVIEW.changed);
  else await writer.change(now.field, action.edits, REVIEW.applied);
}

/** Ignores one finding in this field. */
export async function ignoreItem(
  { session, library, feedback }: Services,
  { text }: Review,
  { key, finding }: Item,
): Promise<void> {
  const fieldKey = session.field.get()?.info.key;
  const { before, what, after } = excerptOf(text, finding);
  const label = before + what + after;
  const added = await library.use((store) =>
    store.ignores.add({ scope: 'finding', key, label, ...(fieldKey ? { fieldKey } : {}) }),
  );
  if (added)
    feedback.say(REVIEW.ignoredDone, () => void library.use((store) => store.ignores.remove(added.id)));
}

/** Ignores a rule everywhere. */
export async function ignoreRule({ library, feedback }: Services, { finding }: Item): Promise<void> {
  const { rule, message } = finding;
  const added = await library.use((store) => store.ignores.add({ scope: 'rule', key: rule, label: message }));
  if (added) {
    feedback.say(REVIEW.ruleIgnoredDone, () => void library.use((store) => store.ignores.remove(added.id)));
  }
}

/** Ignores words wherever they come again, in any report. */
export async function ignoreWords({ library, feedback }: Services, words: string): Promise<void> {
  const added = await library.use((store) => store.ignores.add({ scope: 'text', key: words, label: words }));
  if (added) {
    const done = REVIEW.wordsIgnoredDone(words);
    feedback.say(done, () => void library.use((store) => store.ignores.remove(added.id)));
  }
}
