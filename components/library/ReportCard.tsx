import { useState } from 'react';
import { LIBRARY, REPORT_VIEW } from '../../lib/i18n/library.ts';
import { MAKE } from '../../lib/i18n/own-skeletons.ts';
import { WORD_EXPORT } from '../../lib/i18n/word-export.ts';
import type { Report } from '../../lib/store/index.ts';
import { Icon } from '../common/Icon.tsx';
import { IconButton } from '../common/IconButton.tsx';
import { LazyExport } from '../word/LazyExport.tsx';
import { useDesk } from './desk.ts';
import { ReportDialog } from './ReportDialog.tsx';
import { reportTypeName } from './report-types.ts';

interface ReportCardProps {
  readonly report: Report;
  readonly unfolded: boolean;
}

/** An earlier report: its facts; the text unfolds. */
export function ReportCard({ report, unfolded }: ReportCardProps) {
  const { library, feedback, making } = useDesk();
  const [open, setOpen] = useState(unfolded);
  const [editing, setEditing] = useState(false);
  const [exporting, setExporting] = useState(false);
  const { id, title, text, date, reportType } = report;

  const remove = async () => {
    const undo = await library.use((store) => store.reports.remove(id));
    if (undo) feedback.say(REPORT_VIEW.removed(title), () => void library.use(undo));
  };

  return (
    <article className="card" aria-label={title}>
      <div className="card-head">
        <h3>
          <button
            type="button"
            className="fold"
            aria-expanded={open}
            aria-label={REPORT_VIEW.read(title)}
            onClick={() => setOpen(!open)}
          >
            <Icon name={open ? 'down' : 'right'} />
            {title}
          </button>
        </h3>
        <span className="grow" />
        <span className="hint">
          {[
            reportTypeName(reportType) ?? REPORT_VIEW.untyped,
            date === undefined ? REPORT_VIEW.undated : LIBRARY.day(date),
            LIBRARY.characters(text.length),
          ].join(' · ')}
        </span>
        <button
          type="button"
          className="button button-quiet button-small"
          aria-label={WORD_EXPORT.action(title)}
          onClick={() => setExporting(true)}
        >
          {WORD_EXPORT.menu}
        </button>
        <button
          type="button"
          className="button button-quiet button-small"
          aria-label={MAKE.of(title)}
          onClick={() => {
            making.set({ title, text });
            location.hash = 'skeletons';
          }}
        >
          {MAKE.title}
        </button>
        <IconButton
          icon="edit"
          label={REPORT_VIEW.edit(title)}
          title={LIBRARY.edit}
          onClick={() => setEditing(true)}
        />
        <IconButton
          icon="trash"
          label={REPORT_VIEW.remove(title)}
          title={LIBRARY.remove}
          onClick={() => void remove()}
        />
      </div>
      {open ? <div className="report report-page">{text}</div> : null}
      {exporting ? (
        <LazyExport title={title} text={text} onClose={() => setExporting(false)} onDone={feedback.say} />
      ) : null}
      {editing ? <ReportDialog report={report} onClose={() => setEditing(false)} /> : null}
    </article>
  );
}
