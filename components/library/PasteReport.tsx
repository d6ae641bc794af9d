import { type FormEvent, useState } from 'react';
import { LIBRARY, REPORT_VIEW } from '../../lib/i18n/library.ts';
import { detectReportType } from '../../lib/skeleton/index.ts';
import { Modal } from '../common/Modal.tsx';
import { useDesk } from './desk.ts';
import { asReport } from './report-import.ts';

/** Takes one report from the clipboard. */
export function PasteReport({ onClose }: { readonly onClose: () => void }) {
  const { library, feedback } = useDesk();
  const [title, setTitle] = useState('');
  const [text, setText] = useState('');

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const found = asReport(text, REPORT_VIEW.pastedName, 'paste', (one) => detectReportType(one)?.id);
    const report = title.trim() === '' ? found : { ...found, title: title.trim() };
    const added = await library.use((store) => store.reports.add(report));
    if (!added) return;
    feedback.say(added.duplicate ? REPORT_VIEW.duplicate(added.report.title) : REPORT_VIEW.pasted);
    onClose();
  };

  return (
    <Modal title={REPORT_VIEW.pasteTitle} onClose={onClose}>
      <form className="form" onSubmit={(event) => void submit(event)}>
        <label>
          <span className="field-label">{REPORT_VIEW.pasteText}</span>
          <textarea
            className="input report"
            rows={14}
            required
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
        </label>
        <label>
          <span className="field-label">{REPORT_VIEW.pasteFieldTitle}</span>
          <input
            className="input"
            maxLength={200}
            placeholder={REPORT_VIEW.pasteTitleHint}
            value={title}
            onChange={(event) => setTitle(event.currentTarget.value)}
          />
        </label>
        <div className="row-end">
          <button type="button" className="button" onClick={onClose}>
            {LIBRARY.cancel}
          </button>
          <button type="submit" className="button button-main" disabled={text.trim() === ''}>
            {REPORT_VIEW.pasteAdd}
          </button>
        </div>
      </form>
    </Modal>
  );
}
