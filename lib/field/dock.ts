import { HANDLE_SIZE, type Layout, WIDTH_LIMITS } from '../message/protocol.ts';

/** What keyboards, mice and focus traps of the page must not see of the sidebar. */
const KEPT_IN = [
  'keydown',
  'keyup',
  'keypress',
  'focusin',
  'focusout',
  'mousedown',
  'mouseup',
  'click',
  'dblclick',
  'pointerdown',
  'pointerup',
  'wheel',
  'contextmenu',
  'touchstart',
  'touchmove',
  'touchend',
] as const;
const ATTRIBUTE = 'data-gaobian';
/** Above anything a page can set; where the kernel has popovers, the top layer holds it besides. */
const HIGHEST = 2147483647;
const OPEN_RADIUS = 0;
const HANDLE_RADIUS = 8;

/**
 * The frame that holds the sidebar: an extension page in an iframe in a closed shadow tree on the root element, where
 * neither the page's scripts nor its style sheets reach it. On the root and not in the body, because a frameset page's
 * body is its FRAMESET and draws nothing else.
 */
export class Dock {
  private readonly host: HTMLElement;
  private readonly frame: HTMLIFrameElement;
  private readonly observer: MutationObserver;
  /** The root's own margin while ours stands in its place. */
  private pushed:
    | {
        readonly root: HTMLElement;
        readonly property: string;
        readonly value: string;
        readonly priority: string;
      }
    | undefined;

  constructor(
    private readonly doc: Document,
    address: string,
    /** What screen readers call the frame. */
    title: string,
    private layout: Layout,
  ) {
    for (const stale of doc.querySelectorAll(`[${ATTRIBUTE}=sidebar]`)) stale.remove();
    this.host = doc.createElement('div');
    this.host.setAttribute(ATTRIBUTE, 'sidebar');
    const shadow = this.host.attachShadow({ mode: 'closed' });
    const style = doc.createElement('style');
    style.textContent = '@media print{:host{display:none!important}}';
    this.frame = doc.createElement('iframe');
    this.frame.src = address;
    this.frame.title = title;
    this.frame.allow = 'clipboard-write';
    this.frame.style.cssText =
      'all:initial;display:block;width:100%;height:100%;border:0;color-scheme:normal';
    shadow.append(style, this.frame);
    for (const type of KEPT_IN) shadow.addEventListener(type, (event) => event.stopPropagation());
    this.observer = new MutationObserver(() => this.attach());
    this.observer.observe(doc, { childList: true });
    this.attach();
  }

  place(layout: Layout): void {
    this.layout = layout;
    const { side, collapsed } = layout;
    const width = collapsed
      ? HANDLE_SIZE.width
      : Math.min(WIDTH_LIMITS.most, Math.max(WIDTH_LIMITS.least, layout.width));
    const radius = collapsed ? HANDLE_RADIUS : OPEN_RADIUS;
    const css: Readonly<Record<string, string>> = {
      all: 'initial',
      display: 'block',
      position: 'fixed',
      top: collapsed ? `calc(50% - ${HANDLE_SIZE.height / 2}px)` : '0',
      bottom: 'auto',
      left: side === 'left' ? '0' : 'auto',
      right: side === 'right' ? '0' : 'auto',
      width: `${width}px`,
      height: collapsed ? `${HANDLE_SIZE.height}px` : '100%',
      'max-height': 'none',
      'max-width': 'none',
      margin: '0',
      padding: '0',
      border: '0',
      overflow: 'hidden',
      background: 'transparent',
      'border-radius': side === 'right' ? `${radius}px 0 0 ${radius}px` : `0 ${radius}px ${radius}px 0`,
      'box-shadow': '0 0 12px rgba(0,0,0,.18)',
      'z-index': String(HIGHEST),
    };
    this.host.style.cssText = Object.entries(css)
      .map(([name, value]) => `${name}:${value}!important`)
      .join(';');
    this.makeRoom(layout.beside && !collapsed ? { side, width } : undefined);
  }

  /**
   * Shrinks the page so that nothing of it lies under the sidebar, least of all its submit bar; without `room`, gives
   * it back what its root's margin was.
   */
  private makeRoom(room: { readonly side: Layout['side']; readonly width: number } | undefined): void {
    if (this.pushed !== undefined) {
      const { root, property, value, priority } = this.pushed;
      root.style.setProperty(property, value, priority);
      // Read first: Chromium writes the attribute when it is asked for, and until then has none to remove.
      if (root.getAttribute('style') === '') root.removeAttribute('style');
      this.pushed = undefined;
    }
    if (room === undefined) return;
    const root = this.doc.documentElement;
    const property = `margin-${room.side}`;
    this.pushed = {
      root,
      property,
      value: root.style.getPropertyValue(property),
      priority: root.style.getPropertyPriority(property),
    };
    root.style.setProperty(property, `${room.width}px`, 'important');
  }

  get current(): Layout {
    return this.layout;
  }

  /** Gives the keyboard to the sidebar. */
  focus(): void {
    this.frame.focus();
  }

  destroy(): void {
    this.observer.disconnect();
    this.makeRoom(undefined);
    this.host.remove();
  }

  /** Puts the host on the root element, again if the page rewrote itself. The frame reloads then: browsers do that. */
  private attach(): void {
    const root = this.doc.documentElement;
    if (root === null || this.host.parentNode === root) return;
    root.append(this.host);
    // A page that wrote itself anew has another root: it is to be watched, and to make room.
    this.observer.observe(root, { childList: true });
    this.place(this.layout);
    if ('popover' in this.host) {
      this.host.popover = 'manual';
      this.host.showPopover();
    }
  }
}
