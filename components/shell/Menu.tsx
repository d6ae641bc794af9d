import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { PAD } from '../../lib/i18n/pad.ts';
import { PHRASES } from '../../lib/i18n/phrases.ts';
import { MENU } from '../../lib/i18n/sidebar.ts';
import { WORD_EXPORT } from '../../lib/i18n/word-export.ts';
import { Icon } from '../common/Icon.tsx';
import { keepDraft } from '../phrases/keep-draft.ts';
import { useCell, useServices } from '../use-services.ts';

type Entry = readonly [label: string, action: () => void];

export interface MenuProps {
  readonly onExport: () => void;
  readonly onSettings: () => void;
}

/** The ⋯ menu. Own rather than `popover`, which kernels before 114 lack; nothing here lies over another frame. */
export function Menu({ onExport, onSettings }: MenuProps) {
  const services = useServices();
  const { session, stand, panel, pad } = services;
  const layout = useCell(session.layout);
  const hasPad = useCell(pad);
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (!open) return;
    menuItems(root.current)[0]?.focus();
    const close = (event: PointerEvent) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
    };
    // The frame loses the focus when the writer goes on in the page.
    const leave = () => setOpen(false);
    document.addEventListener('pointerdown', close);
    window.addEventListener('blur', leave);
    return () => {
      document.removeEventListener('pointerdown', close);
      window.removeEventListener('blur', leave);
    };
  }, [open]);

  const onKeyDown = (event: KeyboardEvent) => {
    const items = menuItems(root.current);
    const at = items.findIndex((item) => item.matches(':focus'));
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (event.key === 'Escape') {
      setOpen(false);
      opener.current?.focus();
    } else if (event.key === 'Tab') setOpen(false);
    else if (to !== undefined) items[(to + items.length) % items.length]?.focus();
    else return;
    if (event.key === 'Tab') return;
    event.preventDefault();
    event.stopPropagation();
  };

  const left = layout?.side === 'left';
  const docked = stand === 'docked';
  const places: Entry[] = [
    [left ? MENU.toRight : MENU.toLeft, () => session.setLayout({ side: left ? 'right' : 'left' })],
    [layout?.beside ? MENU.over : MENU.beside, () => session.setLayout({ beside: !layout?.beside })],
    [MENU.collapse, session.collapse],
  ];
  if (panel) places.push([MENU.panel, panel.open]);
  const rooms: readonly Entry[] = [
    [hasPad ? PAD.close : PAD.open, () => pad.set(!hasPad)],
    [MENU.library, () => session.openLibrary()],
  ];
  const entries: readonly Entry[] = [
    ...(docked ? places : []),
    ...(stand === 'panel' && panel ? [[MENU.dock, panel.close] as const] : []),
    ...(stand === 'pad' ? [] : rooms),
    [PHRASES.keep, () => void keepDraft(services)],
    [WORD_EXPORT.menu, onExport],
    [MENU.settings, onSettings],
  ];
  const switches: readonly Entry[] = [
    [MENU.offTab, () => session.switchOff('tab')],
    [MENU.offSite, () => session.switchOff('site')],
  ];
  const entry = ([label, action]: Entry) => (
    <button
      key={label}
      type="button"
      role="menuitem"
      tabIndex={-1}
      className="menu-item"
      onClick={() => {
        setOpen(false);
        action();
      }}
    >
      {label}
    </button>
  );

  return (
    <div className="menu" ref={root}>
      <button
        ref={opener}
        type="button"
        className="button button-icon"
        aria-label={MENU.label}
        title={MENU.label}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <Icon name="more" />
      </button>
      {open ? (
        <div className="menu-list" role="menu" aria-label={MENU.label} tabIndex={-1} onKeyDown={onKeyDown}>
          {entries.map(entry)}
          {stand === 'pad' ? null : (
            <>
              <hr />
              {switches.map(entry)}
              <p className="hint">{MENU.backHint}</p>
            </>
          )}
        </div>
      ) : null}
    </div>
  );
}

function menuItems(root: HTMLElement | null): HTMLElement[] {
  return [...(root?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
}
