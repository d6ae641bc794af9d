import { REPORT_VIEW } from '../../lib/i18n/library.ts';
import { useDesk } from './desk.ts';
import { FilePicker } from './FilePicker.tsx';
import { useFileDrop } from './use-file-drop.ts';

/** For the file dialog. Other files can be chosen in spite of it and are told apart by their bytes. */
const READABLE =
  '.docx,.txt,text/plain,application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The ways in for earlier reports: drop, pick, paste. */
export function ReportDrop({ onPaste }: { readonly onPaste: () => void }) {
  const { imports } = useDesk();
  const over = useFileDrop(imports.add);

  return (
    <div className={over ? 'drop drop-over' : 'drop'}>
      <div>
        <p className="drop-title">{over ? REPORT_VIEW.dropNow : REPORT_VIEW.drop}</p>
        <p className="hint">{REPORT_VIEW.dropHint}</p>
      </div>
      <span className="grow" />
      <FilePicker main multiple accept={READABLE} onPick={(files) => void imports.add(files)}>
        {REPORT_VIEW.pick}
      </FilePicker>
      <button type="button" className="button" onClick={onPaste}>
        {REPORT_VIEW.paste}
      </button>
    </div>
  );
}
