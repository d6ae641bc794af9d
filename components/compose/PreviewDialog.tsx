import { findBlanks } from '../../lib/draft/blank.ts';
import { COMMON } from '../../lib/i18n/common.ts';
import { COMPOSE } from '../../lib/i18n/compose.ts';
import { standsFlush } from '../../lib/skeleton/line.ts';
import { Modal } from '../common/Modal.tsx';
import { ReportText } from '../common/ReportText.tsx';

interface PreviewDialogProps {
  readonly paragraphs: readonly string[];
  readonly onInsert: () => void;
  readonly onClose: () => void;
}

/** The whole report as it would be inserted. */
export function PreviewDialog({ paragraphs, onInsert, onClose }: PreviewDialogProps) {
  const text = paragraphs.join('');
  const blanks = findBlanks(text);
  const written = text.length - blanks.reduce((sum, { from, to }) => sum + to - from, 0);
  return (
    <Modal title={COMPOSE.preview} onClose={onClose}>
      <p className="hint">
        {paragraphs.length === 0
          ? COMPOSE.nothingChosen
          : COMPOSE.previewSize(written.toLocaleString('zh-CN'), blanks.length)}
      </p>
      <div className="preview-page">
        {paragraphs.map((paragraph, index) => (
          // Paragraphs have no identity but their place.
          <p key={`${index} ${paragraph}`} className={standsFlush(paragraph) ? 'flush' : undefined}>
            <ReportText text={paragraph} />
          </p>
        ))}
      </div>
      <div className="row-end preview-foot">
        <button type="button" className="button" onClick={onClose}>
          {COMMON.close}
        </button>
        <button
          type="button"
          className="button button-main"
          disabled={paragraphs.length === 0}
          onClick={onInsert}
        >
          {COMPOSE.insertAll}
        </button>
      </div>
    </Modal>
  );
}
