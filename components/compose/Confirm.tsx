import { SIDEBAR } from '../../lib/i18n/sidebar.ts';
import { Modal } from '../common/Modal.tsx';

interface ConfirmProps {
  readonly title: string;
  readonly text: string;
  /** The last one is the main one. */
  readonly actions: readonly { readonly label: string; readonly act: () => void }[];
  readonly onClose: () => void;
}

/** Asks before something is inserted that the draft has already. */
export function Confirm({ title, text, actions, onClose }: ConfirmProps) {
  return (
    <Modal title={title} onClose={onClose}>
      <p>{text}</p>
      <div className="row-end row-wrap">
        <button type="button" className="button" onClick={onClose}>
          {SIDEBAR.cancel}
        </button>
        {actions.map(({ label, act }, index) => (
          <button
            key={label}
            type="button"
            className={index === actions.length - 1 ? 'button button-main' : 'button'}
            onClick={act}
          >
            {label}
          </button>
        ))}
      </div>
    </Modal>
  );
}
