import { type FormEvent, useState } from 'react';
import { LIBRARY, REPORT_VIEW } from '../../lib/i18n/library.ts';
import type { Report } from '../../lib/store/index.ts';
import { Modal } from '../common/Modal.tsx';
import { useDesk } from './desk.ts';
import { fileDay } from './files.ts';
import { reportTypes } from './report-types.ts';

interface ReportDialogProps {
  readonly report: Report;
  readonly onClose: () => void;
}

/** Mends what was not recognised right: title, type, date. */
export function ReportDialog({ report, onClose }: ReportDialogProps) {
  const { library, feedback } = useDesk();
  const [title, setTitle] = useState(report.title);
  const [type, setType] = useState(report.reportType ?? '');
  const [day, setDay] = useState(report.date === undefined ? '' : fileDay(new Date(report.date)));

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const facts = {
      title: title.trim() || report.title,
      reportType: type === '' ? undefined : type,
      // A date alone would be read as midnight in London.
      date: day === '' ? undefined : new Date(`${day}T00:00`).getTime(),
    };
    const saved = await library.use((store) => store.reports.update(report.id, facts));
    if (!saved) return;
    feedback.say(REPORT_VIEW.updated);
    onClose();
  };

  return (
    <Modal title={REPORT_VIEW.editTitle} onClose={onClose}>
      <form className="form" onSubmit={(event) => void submit(event)}>
        <label>
          <span className="field-label">{REPORT_VIEW.fieldTitle}</span>
          <input
            className="input"
            maxLength={200}
            value={title}
            onChange={(event) => setTitle(event.currentTarget.value)}
          />
        </label>
        <label>
          <span className="field-label">{REPORT_VIEW.fieldType}</span>
          <select className="input" value={type} onChange={(event) => setType(event.currentTarget.value)}>
            <option value="">{REPORT_VIEW.untyped}</option>
            {reportTypes().map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span className="field-label">{REPORT_VIEW.fieldDate}</span>
          <input
            type="date"
            className="input"
            max="9999-12-31"
            value={day}
            onChange={(event) => setDay(event.currentTarget.value)}
          />
        </label>
        <div className="row-end">
          <button type="button" className="button" onClick={onClose}>
            {LIBRARY.cancel}
          </button>
          <button type="submit" className="button button-main">
            {LIBRARY.save}
          </button>
        </div>
      </form>
    </Modal>
  );
}
