import { type JSX, useEffect, useRef } from 'react';
import { LIBRARY } from '../../lib/i18n/library.ts';
import { ToastArea } from '../common/ToastArea.tsx';
import { applyAppearance, cacheAppearance } from '../shell/appearance.ts';
import { useCell } from '../use-services.ts';
import { BackupView } from './BackupView.tsx';
import { DraftsView } from './DraftsView.tsx';
import { useDesk } from './desk.ts';
import { LedgerView } from './LedgerView.tsx';
import { PadView } from './PadView.tsx';
import { ReportsView } from './ReportsView.tsx';
import { SettingsView } from './SettingsView.tsx';
import { SitesView } from './SitesView.tsx';
import { SkeletonsView } from './SkeletonsView.tsx';
import { SnippetsView } from './SnippetsView.tsx';
import { ScrollerContext } from './scroller.ts';
import { LIBRARY_VIEWS, type LibraryView, useLibraryView } from './views.ts';

const VIEWS: Readonly<Record<LibraryView, () => JSX.Element>> = {
  snippets: SnippetsView,
  skeletons: SkeletonsView,
  reports: ReportsView,
  ledger: LedgerView,
  drafts: DraftsView,
  pad: PadView,
  sites: SitesView,
  settings: SettingsView,
  backup: BackupView,
};

/** The library page: the views at the left, the one in front at the right. */
export function LibraryApp() {
  const { library, feedback } = useDesk();
  const view = useLibraryView();
  const trouble = useCell(library.trouble);
  const { theme, fontSize } = useCell(library.settings);
  const heading = useRef<HTMLHeadingElement>(null);
  const scroller = useRef<HTMLElement>(null);
  const View = VIEWS[view];

  useEffect(() => {
    applyAppearance({ theme, fontSize });
    cacheAppearance({ theme, fontSize });
  }, [theme, fontSize]);

  useEffect(() => {
    document.title = `${LIBRARY.views[view]} · ${LIBRARY.title}`;
    // So that a screen reader hears of the new view, and the keyboard scrolls it.
    heading.current?.focus({ preventScroll: true });
    scroller.current?.scrollTo(0, 0);
  }, [view]);

  return (
    <div className="library">
      <header className="rail">
        <h1 className="brand">
          {LIBRARY.name}
          <span>{LIBRARY.subtitle}</span>
        </h1>
        <nav aria-label={LIBRARY.viewsLabel}>
          <ul>
            {LIBRARY_VIEWS.map((one) => (
              <li key={one}>
                <a href={`#${one}`} data-view={one} aria-current={one === view ? 'page' : undefined}>
                  {LIBRARY.views[one]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <p className="hint">{LIBRARY.promise}</p>
      </header>
      <main ref={scroller} className="view">
        <div className="column">
          {trouble ? (
            <p className="trouble" role="alert">
              {trouble}
            </p>
          ) : null}
          <h2 ref={heading} tabIndex={-1} className="view-title">
            {LIBRARY.views[view]}
          </h2>
          <ScrollerContext value={scroller}>
            <View key={view} />
          </ScrollerContext>
        </div>
      </main>
      <ToastArea feedback={feedback} />
    </div>
  );
}
