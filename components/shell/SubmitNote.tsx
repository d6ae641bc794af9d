import { SUBMIT } from '../../lib/i18n/submit.ts';
import { useCell, useServices } from '../use-services.ts';

/** Said when the draft was submitted, or was about to be, with errors open. */
export function SubmitNote() {
  const { submit, view } = useServices();
  const submitting = useCell(submit.submitting);
  if (!submitting) return null;
  const { open, held } = submitting;
  return (
    <section className="rescue" role="alert" aria-label={SUBMIT.label}>
      <p>{held ? SUBMIT.held(open) : SUBMIT.sent(open)}</p>
      <p className="hint">{held ? SUBMIT.heldHint : SUBMIT.sentHint}</p>
      <div className="row-end">
        <button type="button" className="button" onClick={submit.dismiss}>
          {SUBMIT.dismiss}
        </button>
        <button
          type="button"
          className="button button-main"
          onClick={() => {
            submit.dismiss();
            view.set('review');
          }}
        >
          {SUBMIT.review}
        </button>
      </div>
    </section>
  );
}
