import { PHRASES } from '../../lib/i18n/phrases.ts';
import type { Services } from '../session/services.ts';

/**
 * Inserts the offer at `index`, or the chosen one; as `filled` where the writer took a ledger's value for its blank.
 * Nothing where the caret has moved on to other words.
 */
export async function insertOffer(services: Services, index?: number, filled?: string): Promise<void> {
  const { offers, writer, feedback } = services;
  const taken = await offers.take(index);
  if (!taken) {
    feedback.say(PHRASES.moved);
    return;
  }
  const { suggestion } = taken;
  const text = filled ?? suggestion.text;
  const written =
    suggestion.kind === 'heading'
      ? await writer.insertParagraphs([text], PHRASES.inserted)
      : await writer.insertText(text, PHRASES.inserted);
  if (!written) return;
  offers.accepted(suggestion);
}
