import { PAD } from '../../lib/i18n/pad.ts';
import { STATES } from '../../lib/i18n/sidebar.ts';
import type { Refusal } from '../../lib/message/protocol.ts';
import { Icon } from '../common/Icon.tsx';
import { useCell, useServices } from '../use-services.ts';

const NOTES: Partial<Record<Refusal, string>> = {
  readonly: STATES.readonly,
  disabled: STATES.disabled,
  detached: STATES.detached,
};

/** One line above the view where the link or the field is not as it should be. */
export function FieldNote() {
  const { session, library, pad } = useServices();
  const link = useCell(session.link);
  const field = useCell(session.field);
  const hasPad = useCell(pad);
  // Then the way to the pad stands beside the reason for it.
  const { office } = useCell(session.around);
  const trouble = useCell(library.trouble);
  const note = field?.info.refusal ? NOTES[field.info.refusal] : undefined;
  const notes = [
    link === 'lost' || link === 'gone' ? `${STATES[link].title}。${STATES[link].text}` : undefined,
    note,
    field && !field.info.multiline ? STATES.titleField : undefined,
    trouble,
  ].filter((one) => one !== undefined);
  return (
    <div role="status">
      {notes.map((text) => (
        <p key={text} className="note">
          <Icon name="doubt" />
          <span>{text}</span>
        </p>
      ))}
      {link === 'open' && !field && !hasPad ? (
        <div className="note-unbound">
          <h2>{STATES.unbound.title}</h2>
          <p className="hint">{STATES.unbound.text}</p>
          {office ? null : (
            <>
              <p className="hint">{STATES.unbound.pad}</p>
              <button type="button" className="button button-small" onClick={() => pad.set(true)}>
                {PAD.open}
              </button>
            </>
          )}
        </div>
      ) : null}
    </div>
  );
}
