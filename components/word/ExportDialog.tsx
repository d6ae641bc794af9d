import { type FormEvent, useEffect, useState } from 'react';
import type { Span } from '../../lib/draft/span.ts';
import { COMMON } from '../../lib/i18n/common.ts';
import { WORD_EXPORT } from '../../lib/i18n/word-export.ts';
import { Modal } from '../common/Modal.tsx';
import { saveFile } from '../common/save-file.ts';
import { wordFileName } from './file-name.ts';

export interface ExportDialogProps {
  readonly title: string;
  readonly text: string;
  /** Places that are still to be filled, blanks among them. Undefined: they are looked for here. */
  readonly gaps?: readonly Span[];
  readonly onClose: () => void;
  /** Told in words how it went. */
  readonly onDone: (words: string) => void;
}

/** Before a draft or report is saved as a Word file: its title, what is still open, how it will look. */
export function ExportDialog({ title, text, gaps: known, onClose, onDone }: ExportDialogProps) {
  const [wanted, setWanted] = useState(title);
  const [gaps, setGaps] = useState(known);
  const [working, setWorking] = useState(false);

  useEffect(() => {
    if (known !== undefined) return;
    let ended = false;
    void import('../../lib/check/index.ts').then(({ checkDraft, openGaps }) => {
      if (!ended) setGaps(openGaps(checkDraft(text)));
    });
    return () => {
      ended = true;
    };
  }, [known, text]);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (gaps === undefined) return;
    setWorking(true);
    const { writeWord } = await import('../../lib/report-file/word-export/write-word.ts');
    const name = wordFileName(wanted.trim());
    saveFile(name, await writeWord({ title: wanted.trim(), text, gaps }), 'docx');
    onDone(WORD_EXPORT.done(name));
    onClose();
  };

  return (
    <Modal title={WORD_EXPORT.title} onClose={onClose}>
      <form className="form" onSubmit={(event) => void submit(event)}>
        <label>
          <span className="field-label">{WORD_EXPORT.reportTitle}</span>
          <input
            className="input"
            maxLength={200}
            placeholder={WORD_EXPORT.reportTitleHint}
            value={wanted}
            onChange={(event) => setWanted(event.currentTarget.value)}
          />
        </label>
        <p className={gaps === undefined ? 'hint' : 'doubt'} role="status">
          {gaps === undefined ? WORD_EXPORT.counting : gaps.length > 0 ? WORD_EXPORT.gaps(gaps.length) : ''}
        </p>
        <p className="hint">{WORD_EXPORT.layout}</p>
        <p className="hint">{WORD_EXPORT.fonts}</p>
        <p className="hint">{WORD_EXPORT.local}</p>
        <div className="row-end">
          <button type="button" className="button" onClick={onClose}>
            {COMMON.cancel}
          </button>
          <button type="submit" className="button button-main" disabled={gaps === undefined || working}>
            {working ? WORD_EXPORT.working : WORD_EXPORT.export}
          </button>
        </div>
      </form>
    </Modal>
  );
}
