import { useState } from 'react';
import { BACKUP_VIEW } from '../../lib/i18n/library.ts';
import { BackupError, exportBackup, importBackup } from '../../lib/store/index.ts';
import { saveFile } from '../common/save-file.ts';
import { useCell } from '../use-services.ts';
import { useDesk } from './desk.ts';
import { FilePicker } from './FilePicker.tsx';
import { fileDay } from './files.ts';
import { useLive } from './use-live.ts';

export function BackupView() {
  const { store, library, feedback } = useDesk();
  const counts = {
    snippets: useCell(library.snippets)?.length,
    skeletons: useCell(library.skeletons)?.length,
    reports: useCell(library.reports)?.length,
    ledger: useCell(library.ledger)?.length,
    drafts: useLive(store.drafts.live)?.length,
  };
  const parts = Object.keys(counts) as (keyof typeof counts)[];
  /** What the last import did, or why it did nothing; stays in sight, for it matters. */
  const [outcome, setOutcome] = useState<string>();
  const [importing, setImporting] = useState(false);

  const save = () =>
    library.use(async () => {
      const now = new Date();
      saveFile(BACKUP_VIEW.fileName(fileDay(now)), await exportBackup(store, now.getTime()), 'json');
      feedback.say(BACKUP_VIEW.exported);
    });
  const load = ([file]: readonly File[]) =>
    library.use(async () => {
      setImporting(true);
      setOutcome(undefined);
      try {
        const { added, updated, skipped } = await importBackup(store, await file!.text());
        setOutcome(BACKUP_VIEW.imported(added, updated, skipped));
      } catch (error) {
        if (!(error instanceof BackupError)) throw error;
        setOutcome(error.message);
      } finally {
        setImporting(false);
      }
    });

  return (
    <>
      <p className="about">{BACKUP_VIEW.about}</p>
      <section className="card" aria-labelledby="backup-export">
        <h3 id="backup-export">{BACKUP_VIEW.exportTitle}</h3>
        <p>{BACKUP_VIEW.exportHint}</p>
        <p className="hint">
          {BACKUP_VIEW.contents}：
          {parts.map((part) => BACKUP_VIEW.counts[part](counts[part] ?? 0)).join('，')}
        </p>
        <div>
          <button type="button" className="button button-main" onClick={() => void save()}>
            {BACKUP_VIEW.export}
          </button>
        </div>
      </section>
      <section className="card" aria-labelledby="backup-import">
        <h3 id="backup-import">{BACKUP_VIEW.importTitle}</h3>
        <p>{BACKUP_VIEW.importHint}</p>
        <div>
          <FilePicker
            accept=".json,application/json"
            disabled={importing}
            onPick={(files) => void load(files)}
          >
            {importing ? BACKUP_VIEW.importing : BACKUP_VIEW.import}
          </FilePicker>
        </div>
        <p role="status">{outcome}</p>
      </section>
    </>
  );
}
