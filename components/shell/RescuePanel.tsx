import { useEffect, useRef, useState } from 'react';
import { COMMON } from '../../lib/i18n/common.ts';
import { WRITING } from '../../lib/i18n/sidebar.ts';
import { copyText } from '../session/clipboard.ts';
import { useCell, useServices } from '../use-services.ts';

/** A text that did not get into the field: what happened, and the text itself to take along. */
export function RescuePanel() {
  const { feedback } = useServices();
  const rescue = useCell(feedback.rescue);
  const box = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState<string | undefined>(undefined);

  useEffect(() => {
    setSaid(undefined);
    // Whoever types in the page goes on typing there.
    if (!rescue || !document.hasFocus()) return;
    box.current?.focus();
    box.current?.select();
  }, [rescue]);

  if (!rescue) return null;
  const copy = async () => {
    const copied = await copyText(rescue.text);
    box.current?.focus();
    box.current?.select();
    setSaid(copied ? WRITING.copied : WRITING.copyByHand);
  };
  return (
    <section className="rescue" role="alert" aria-label={WRITING.rescueLabel}>
      <p>{rescue.reason}</p>
      <p className="hint">{said ?? (rescue.copied ? WRITING.rescued : WRITING.notCopied)}</p>
      <textarea
        ref={box}
        className="input report"
        readOnly
        rows={4}
        aria-label={WRITING.rescueLabel}
        value={rescue.text}
      />
      <div className="row-end">
        <button type="button" className="button" onClick={() => void copy()}>
          {WRITING.copy}
        </button>
        <button type="button" className="button button-main" onClick={feedback.closeRescue}>
          {COMMON.close}
        </button>
      </div>
    </section>
  );
}
