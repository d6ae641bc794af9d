import { useEffect } from 'react';
import { keyName } from '../../lib/field/key-name.ts';
import { REVIEW } from '../../lib/i18n/review.ts';
import type { KeyCommand } from '../../lib/message/protocol.ts';
import { insertOffer } from '../phrases/insert-offer.ts';
import type { Services } from '../session/services.ts';
import { useServices } from '../use-services.ts';

function step({ review, feedback, view }: Services, direction: 1 | -1): void {
  const item = review.step(direction);
  const items = review.review.get()?.items ?? [];
  if (!item) feedback.say(REVIEW.nothingToStep);
  // The list itself shows, and says, where the writer is.
  else if (view.get() !== 'review') {
    feedback.say(REVIEW.stepped(items.indexOf(item) + 1, items.length, item.finding.message));
  }
}

/** What a key that was pressed in the field asks for. */
function obey(services: Services, command: KeyCommand, atCaret: boolean): void {
  const { offers, view, session } = services;
  const collapsed = session.layout.get()?.collapsed ?? false;
  switch (command) {
    case 'next':
      step(services, 1);
      return;
    case 'previous':
      step(services, -1);
      return;
    case 'silence':
      services.offers.silence();
      return;
    case 'accept':
    case 'choose':
    case 'chooseBack':
      // Text that nobody sees is not inserted: the first press shows what there is.
      if (!atCaret && collapsed) return;
      if (!atCaret && view.get() !== 'phrases') view.set('phrases');
      else if (command === 'accept') void insertOffer(services);
      else offers.choose(command === 'choose' ? 1 : -1);
  }
}

/** Keys of the field, as the guest tells them, and the sidebar's own: F8, Shift+F8, Escape back to the field. */
export function useKeys(): void {
  const services = useServices();
  useEffect(() => services.session.onKey((command, atCaret) => obey(services, command, atCaret)), [services]);
  useEffect(
    () =>
      services.session.onPick((text) => {
        const { list } = services.offers.offers.get();
        const index = list.findIndex((one) => one.text === text);
        // Gone by now: the one beside the caret is too, or about to be.
        if (index >= 0) void insertOffer(services, index);
      }),
    [services],
  );

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.isComposing || event.defaultPrevented) return;
      const { keys } = services.library.settings.get();
      const name = keyName(event);
      if (name === keys.next) step(services, 1);
      else if (name === keys.previous) step(services, -1);
      else if (name === 'Escape') services.session.focusField();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [services]);
}
