import { type KeyboardEvent, useRef } from 'react';
import { SIDEBAR } from '../../lib/i18n/sidebar.ts';
import { VIEWS, type View } from '../session/memory.ts';

interface TabsProps {
  readonly view: View;
  readonly onChange: (view: View) => void;
}

export const tabId = (view: View) => `tab-${view}`;
export const panelId = (view: View) => `panel-${view}`;

/** The four views; arrow keys go from one to the next. */
export function Tabs({ view, onChange }: TabsProps) {
  const list = useRef<HTMLDivElement>(null);

  const onKeyDown = (event: KeyboardEvent) => {
    const at = VIEWS.indexOf(view);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: VIEWS.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = VIEWS[(to + VIEWS.length) % VIEWS.length];
    if (!next) return;
    onChange(next);
    list.current?.querySelector<HTMLElement>(`#${tabId(next)}`)?.focus();
  };

  return (
    <div ref={list} className="tabs" role="tablist" aria-label={SIDEBAR.viewsLabel} onKeyDown={onKeyDown}>
      {VIEWS.map((one) => (
        <button
          key={one}
          type="button"
          role="tab"
          id={tabId(one)}
          className="tab"
          data-view={one}
          aria-selected={one === view}
          aria-controls={panelId(one)}
          tabIndex={one === view ? 0 : -1}
          onClick={() => onChange(one)}
        >
          {SIDEBAR.views[one]}
        </button>
      ))}
    </div>
  );
}
