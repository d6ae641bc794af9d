import { useEffect, useState } from 'react';
import { SIDEBAR } from '../../lib/i18n/sidebar.ts';
import { Icon } from '../common/Icon.tsx';
import { useCell, useServices } from '../use-services.ts';

/** Long enough to read a sentence of forty characters twice, ms. */
const SHOWN_FOR = 6000;

/** The last message, said politely; it stays while it is pointed at or holds the focus. */
export function ToastArea() {
  const { feedback } = useServices();
  const toast = useCell(feedback.toast);
  const [held, setHeld] = useState(false);

  useEffect(() => {
    if (!toast || held) return;
    const timer = setTimeout(feedback.dismiss, SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [toast, held, feedback]);

  return (
    <div
      className="toast-area"
      role="status"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      {toast ? (
        <div className="toast" key={toast.id}>
          <span>{toast.text}</span>
          {toast.undo ? (
            <button
              type="button"
              className="button button-quiet button-small"
              onClick={() => {
                toast.undo?.();
                feedback.dismiss();
              }}
            >
              {SIDEBAR.undo}
            </button>
          ) : null}
          <button
            type="button"
            className="button button-icon button-small"
            aria-label={SIDEBAR.close}
            onClick={feedback.dismiss}
          >
            <Icon name="close" />
          </button>
        </div>
      ) : null}
    </div>
  );
}
