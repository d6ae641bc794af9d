import '../../lib/kernel/fill-in.ts';
import '../../lib/store/no-eval.ts';
import '../../assets/styles/theme.css';
import '../../assets/styles/library.css';
import { createRoot } from 'react-dom/client';
import { DeskContext, openDesk } from '../../components/library/desk.ts';
import { LibraryApp } from '../../components/library/LibraryApp.tsx';
import { createFileReader } from '../../components/library/read-file.ts';
import { createReportImport } from '../../components/library/report-import.ts';
import { applyCachedAppearance } from '../../components/shell/appearance.ts';
import { detectReportType } from '../../lib/skeleton/index.ts';
import { openStore } from '../../lib/store/index.ts';

applyCachedAppearance();

const store = openStore();
const imports = createReportImport({
  save: store.reports.add,
  detectType: (text) => detectReportType(text)?.id,
  read: createFileReader(
    () => new Worker(new URL('../../components/library/read-worker.ts', import.meta.url), { type: 'module' }),
  ),
});

createRoot(document.getElementById('root')!).render(
  <DeskContext value={openDesk(store, imports)}>
    <LibraryApp />
  </DeskContext>,
);
