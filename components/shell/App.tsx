import { type ComponentType, lazy, Suspense, useEffect, useRef, useState } from 'react';
import { PAD } from '../../lib/i18n/pad.ts';
import { HANDLE_SIZE } from '../../lib/message/protocol.ts';
import { ToastArea } from '../common/ToastArea.tsx';
import { ViewBoundary } from '../common/ViewBoundary.tsx';
import type { View } from '../session/memory.ts';
import { useCell, useServices } from '../use-services.ts';
import { AroundNote } from './AroundNote.tsx';
import { applyAppearance, cacheAppearance } from './appearance.ts';
import { ExportDraft } from './ExportDraft.tsx';
import { FieldNote } from './FieldNote.tsx';
import { Handle } from './Handle.tsx';
import { Header } from './Header.tsx';
import { RescuePanel } from './RescuePanel.tsx';
import { Resizer } from './Resizer.tsx';
import { SubmitNote } from './SubmitNote.tsx';
import { panelId, Tabs, tabId } from './Tabs.tsx';
import { useCapture } from './use-capture.ts';
import { useFirstView } from './use-first-view.ts';
import { useKeys } from './use-keys.ts';
import { useWheel } from './use-wheel.ts';

const SettingsDialog = lazy(async () => ({
  default: (await import('./SettingsDialog.tsx')).SettingsDialog,
}));
const PadPanel = lazy(async () => ({ default: (await import('../pad/PadPanel.tsx')).PadPanel }));

/** A frame about as narrow as the handle is collapsed, whatever the background will say. */
const looksCollapsed = () => window.innerWidth <= 2 * HANDLE_SIZE.width;

/** Each view is read when it first comes forward: header and tabs are painted without waiting for any of them. */
const VIEW_OF: Readonly<Record<View, ComponentType>> = {
  compose: lazy(async () => ({ default: (await import('../compose/ComposeView.tsx')).ComposeView })),
  phrases: lazy(async () => ({ default: (await import('../phrases/PhrasesView.tsx')).PhrasesView })),
  review: lazy(async () => ({ default: (await import('../review/ReviewView.tsx')).ReviewView })),
  ledger: lazy(async () => ({ default: (await import('../ledger/LedgerView.tsx')).LedgerView })),
};

export function App() {
  const { session, library, stand, view, offers, engine } = useServices();
  const layout = useCell(session.layout);
  const settings = useCell(library.settings);
  const [opened, setOpened] = useState(false);
  useKeys();
  useCapture();
  useWheel();

  useEffect(() => {
    applyAppearance(settings);
    cacheAppearance(settings);
  }, [settings]);

  const isCollapsed = stand !== 'docked' ? false : layout ? layout.collapsed : looksCollapsed();
  const hasPhrases = useCell(view) === 'phrases';
  const offering = settings.caretOffers || (hasPhrases && !isCollapsed);
  useEffect(() => {
    if (offering) engine.start();
    offers.setShown(offering);
  }, [offering, offers, engine]);

  return isCollapsed ? <Handle onOpen={() => setOpened(true)} /> : <Sidebar takesFocus={opened} />;
}

/** `takesFocus`: it was opened from its handle, where the focus would otherwise be lost. */
function Sidebar({ takesFocus }: { readonly takesFocus: boolean }) {
  const { memory, view: viewCell, pad, stand, feedback } = useServices();
  const [settingsOpen, setSettingsOpen] = useState(false);
  const [exporting, setExporting] = useState(false);
  useFirstView();
  const view = useCell(viewCell) ?? 'compose';

  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) root.current?.querySelector<HTMLElement>('[aria-selected="true"]')?.focus();
  }, [takesFocus]);

  const choose = (next: View) => {
    viewCell.set(next);
    memory.remember({ view: next });
  };
  const Content = VIEW_OF[view];
  const hasPad = useCell(pad);
  return (
    <div className={hasPad ? 'sidebar has-pad' : 'sidebar'} ref={root}>
      <Header onExport={() => setExporting(true)} onSettings={() => setSettingsOpen(true)} />
      {hasPad ? (
        <ViewBoundary>
          <Suspense fallback={<p className="pad hint">{PAD.loading}</p>}>
            <PadPanel />
          </Suspense>
        </ViewBoundary>
      ) : null}
      <main className="main">
        <Tabs view={view} onChange={choose} />
        <div
          id={panelId(view)}
          role="tabpanel"
          aria-labelledby={tabId(view)}
          className="panel"
          data-view={view}
        >
          <FieldNote />
          <AroundNote />
          <ViewBoundary key={view}>
            <Suspense>
              <Content />
            </Suspense>
          </ViewBoundary>
        </div>
        <SubmitNote />
        <RescuePanel />
        <ToastArea feedback={feedback} />
        {stand === 'docked' ? <Resizer /> : null}
        {exporting ? <ExportDraft onClose={() => setExporting(false)} /> : null}
        {settingsOpen ? (
          <Suspense>
            <SettingsDialog onClose={() => setSettingsOpen(false)} />
          </Suspense>
        ) : null}
      </main>
    </div>
  );
}
