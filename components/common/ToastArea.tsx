import { useEffect, useState } from 'react';
import { COMMON } from '../../lib/i18n/common.ts';
import type { Feedback } from '../session/feedback.ts';
import { useCell } from '../use-services.ts';
import { IconButton } from './IconButton.tsx';

/** Long enough to read a sentence of forty characters twice, ms. */
const SHOWN_FOR = 6000;

/** The last message, said politely; it stays while it is pointed at or holds the focus. */
export function ToastArea({ feedback }: { readonly feedback: Feedback }) {
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
              {COMMON.undo}
            </button>
          ) : null}
          <IconButton icon="close" label={COMMON.close} onClick={feedback.dismiss} />
        </div>
      ) : null}
    </div>
  );
}
