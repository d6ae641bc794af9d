import { useEffect, useState } from 'react';
import { LIBRARY } from '../../lib/i18n/library.ts';
import { Icon } from '../common/Icon.tsx';
import { useCell } from '../use-services.ts';
import { useDesk } from './desk.ts';

/** Long enough to read a sentence of forty characters twice, ms. */
const SHOWN_FOR = 6000;

/** The last message, said politely; it stays while it is pointed at or holds the focus. */
export function NoticeArea() {
  const { feedback } = useDesk();
  const toast = useCell(feedback.toast);
  const [held, setHeld] = useState(false);

  useEffect(() => {
    if (!toast || held) return;
    const timer = setTimeout(feedback.dismiss, SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [toast, held, feedback]);

  return (
    <div
      className="notice-area"
      role="status"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      {toast ? (
        <div className="notice" key={toast.id}>
          <span>{toast.text}</span>
          {toast.undo ? (
            <button
              type="button"
              className="button button-quiet"
              onClick={() => {
                toast.undo?.();
                feedback.dismiss();
              }}
            >
              {LIBRARY.undo}
            </button>
          ) : null}
          <button
            type="button"
            className="button button-icon button-small"
            aria-label={LIBRARY.close}
            onClick={feedback.dismiss}
          >
            <Icon name="close" />
          </button>
        </div>
      ) : null}
    </div>
  );
}
