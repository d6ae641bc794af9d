import { type FormEvent, useState } from 'react';
import { LIBRARY } from '../../lib/i18n/library.ts';
import { MAKE } from '../../lib/i18n/own-skeletons.ts';
import { Modal } from '../common/Modal.tsx';

interface PasteSourceProps {
  readonly onText: (text: string) => void;
  readonly onClose: () => void;
}

/** Takes the text that a skeleton is to be made of; it is kept nowhere. */
export function PasteSource({ onText, onClose }: PasteSourceProps) {
  const [text, setText] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onText(text);
  };
  return (
    <Modal title={MAKE.pasteTitle} onClose={onClose}>
      <form className="form" onSubmit={submit}>
        <label>
          <span className="field-label">{MAKE.pasteText}</span>
          <textarea
            className="input report"
            rows={14}
            required
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
        </label>
        <div className="row-end">
          <button type="button" className="button" onClick={onClose}>
            {LIBRARY.cancel}
          </button>
          <button type="submit" className="button button-main" disabled={text.trim() === ''}>
            {MAKE.pasteGo}
          </button>
        </div>
      </form>
    </Modal>
  );
}
