import { lazy, Suspense } from 'react';
import { ViewBoundary } from '../common/ViewBoundary.tsx';
import type { ExportDialogProps } from './ExportDialog.tsx';

const ExportDialog = lazy(async () => ({ default: (await import('./ExportDialog.tsx')).ExportDialog }));

/** The dialog, loaded when it is first opened. */
export function LazyExport(props: ExportDialogProps) {
  return (
    <ViewBoundary>
      <Suspense fallback={null}>
        <ExportDialog {...props} />
      </Suspense>
    </ViewBoundary>
  );
}
