import { useEffect, useRef, useState } from 'react';
import { PAD } from '../../lib/i18n/pad.ts';
import { IconButton } from '../common/IconButton.tsx';
import { copyRich } from '../session/clipboard.ts';
import { useServices } from '../use-services.ts';
import { openPadField } from './pad-field.ts';
import { createPadKeeper } from './pad-keeper.ts';

/** The writing pad: a field like a page's, in our own page, with the views at work on it. */
export function PadPanel() {
  const services = useServices();
  const { session, board, library, feedback, review, view, pad, stand, official } = services;
  const box = useRef<HTMLTextAreaElement>(null);
  const [keeper] = useState(() => createPadKeeper(library));
  const [ready, setReady] = useState(false);

  useEffect(() => {
    const element = box.current;
    if (!element) return;
    let close: (() => void) | undefined;
    let gone = false;
    void keeper.last().then((text) => {
      if (gone) return;
      element.value = text;
      const field = openPadField(element, board.tell);
      const unplug = board.plugIn(field);
      close = () => {
        unplug();
        field.close();
        session.refresh();
      };
      session.refresh();
      setReady(true);
      // Whoever types in the page goes on typing there.
      if (document.hasFocus()) element.focus();
    });
    // A tab that is closed or left gives no other notice.
    const leave = () => keeper.close();
    document.addEventListener('visibilitychange', leave);
    window.addEventListener('pagehide', leave);
    return () => {
      gone = true;
      keeper.close();
      document.removeEventListener('visibilitychange', leave);
      window.removeEventListener('pagehide', leave);
      close?.();
    };
  }, [keeper, board, session]);

  const copy = async () => {
    const text = box.current?.value ?? '';
    if (text.trim() === '') {
      feedback.say(PAD.nothing);
      return;
    }
    const { officialHtml } = await official.load();
    const copied = copyRich(officialHtml(text), text);
    const open = review.review.get()?.open ?? 0;
    if (copied) feedback.say(open > 0 ? PAD.copiedOpen(open) : PAD.copied);
    else {
      box.current?.select();
      feedback.say(PAD.notCopied);
    }
  };

  const put = (text: string) => {
    const element = box.current;
    if (!element) return;
    element.value = text;
    element.setSelectionRange(text.length, text.length);
    // What follows the field hears of it as of any change.
    element.dispatchEvent(new Event('input', { bubbles: true }));
  };

  const clear = async () => {
    const text = box.current?.value ?? '';
    const restore = await keeper.clear();
    put('');
    feedback.say(PAD.cleared, () => {
      void restore?.();
      put(text);
    });
  };

  return (
    <section className="pad-panel" aria-label={PAD.name}>
      <div className="pad-head">
        <h2>{PAD.name}</h2>
        <button
          type="button"
          className="button button-small button-main"
          title={PAD.copyHint}
          onPointerEnter={() => void official.load()}
          onFocus={() => void official.load()}
          onClick={() => void copy()}
        >
          {PAD.copy}
        </button>
        <button type="button" className="button button-small" onClick={() => void clear()}>
          {PAD.clear}
        </button>
        {stand === 'pad' ? null : (
          <IconButton icon="close" label={PAD.close} title={PAD.close} onClick={() => pad.set(false)} />
        )}
      </div>
      <textarea
        ref={box}
        className="input report pad-text"
        aria-label={PAD.name}
        placeholder={PAD.placeholder}
        readOnly={!ready}
        spellCheck={false}
        onChange={(event) => keeper.changed(event.currentTarget.value)}
        onPaste={() => view.set('review')}
      />
      <p className="hint">{PAD.kept}</p>
    </section>
  );
}
