import { PAD_KEY } from '../../lib/message/protocol.ts';
import type { Settings } from '../../lib/store/settings-schema.ts';
import type { Cell } from './cell.ts';
import type { BoundField } from './mirror.ts';
import type { OfferDesk } from './offers.ts';
import type { Session } from './session.ts';

/** As many of the offers as stand beside the caret: more would cover what is being written. */
const MOST = 5;

/** Shows the offers beside the caret, too, where the writer wants that, and takes them away when they are no longer true. */
export function offerAtCaret(
  session: Pick<Session, 'field' | 'offer'>,
  { offers }: Pick<OfferDesk, 'offers'>,
  settings: Cell<Pick<Settings, 'caretOffers' | 'theme'>>,
): void {
  /** What is shown, and for which state of the field; empty while nothing is. */
  let told = '';

  const textsFor = (field: BoundField): readonly string[] => {
    const { list, chosen, before } = offers.get();
    // The pad stands in the sidebar, right beside the list itself.
    if (!settings.get().caretOffers || field.composing || field.info.key === PAD_KEY) return [];
    if (field.text.slice(0, field.selection.to) !== before) return [];
    // The chosen one is always among them.
    const from = Math.max(0, chosen - MOST + 1);
    return list.slice(from, from + MOST).map(({ text }) => text);
  };

  const tell = () => {
    const field = session.field.get();
    if (!field) {
      told = '';
      return;
    }
    const texts = textsFor(field);
    const { theme } = settings.get();
    if (texts.length === 0) {
      if (told !== '') session.offer(field, { texts, chosen: 0, theme });
      told = '';
      return;
    }
    const chosen = Math.min(offers.get().chosen, MOST - 1);
    const telling = JSON.stringify([field.info.id, field.version, field.selection.to, chosen, texts, theme]);
    if (telling === told) return;
    told = telling;
    session.offer(field, { texts, chosen, theme });
  };

  offers.subscribe(tell);
  session.field.subscribe(tell);
  settings.subscribe(tell);
}
