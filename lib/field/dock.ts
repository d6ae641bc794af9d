import { HANDLE_SIZE, type Layout, WAYS_OUT, type WayOut, WIDTH_LIMITS } from '../message/protocol.ts';
import { coveredButtons, fixedAround } from './cover.ts';
import { modalWithFocus } from './modal.ts';
import { keepQuiet } from './quiet.ts';
import { BorrowedStyles } from './styles.ts';

const ATTRIBUTE = 'data-gaobian';
/** Above anything a page can set; where the kernel has popovers, the top layer holds it besides. */
const HIGHEST = 2147483647;
const OPEN_RADIUS = 0;
const HANDLE_RADIUS = 8;

/** What a layout becomes to uncover a button. */
const AFTER: Readonly<Record<WayOut, (layout: Layout) => Layout>> = {
  beside: (layout) => ({ ...layout, beside: true }),
  side: (layout) => ({ ...layout, side: layout.side === 'left' ? 'right' : 'left' }),
  collapse: (layout) => ({ ...layout, collapsed: true }),
};

/** Newer than TypeScript's library: moves a node without loading its frames anew. */
type Movable = ParentNode & { readonly moveBefore?: (node: Node, before: Node | null) => void };

export interface DockOptions {
  /** Of the page in the frame. */
  readonly address: string;
  /** What screen readers call the frame. */
  readonly title: string;
  readonly layout: Layout;
  /** The page's documents, whose submit buttons are to stay free. */
  readonly documents: () => Iterable<Document>;
}

/**
 * The frame that holds the sidebar: an extension page in an iframe in a closed shadow tree on the root element, where
 * neither the page's scripts nor its style sheets reach it. On the root and not in the body, because a frameset page's
 * body is its FRAMESET and draws nothing else; in a modal dialog while the field is in one, for all else is inert then.
 */
export class Dock {
  private readonly host: HTMLElement;
  private readonly frame: HTMLIFrameElement;
  private readonly observer: MutationObserver;
  private readonly documents: DockOptions['documents'];
  private readonly borrowed = new BorrowedStyles();
  private layout: Layout;
  private modal: HTMLDialogElement | undefined;
  private speakUp = () => {};

  constructor(
    private readonly doc: Document,
    { address, title, layout, documents }: DockOptions,
  ) {
    this.layout = layout;
    this.documents = documents;
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
    this.borrowed.giveBack();
    if (layout.beside && !collapsed) this.makeRoom(side, width);
  }

  /** Something got the focus: goes where it can be used beside that, and makes room for what has come into view. */
  attend(): void {
    this.standIn(modalWithFocus(this.doc));
    if (this.layout.beside && this.covered().length > 0) this.place(this.layout);
  }

  /** What the first covered submit button says, and which changes of the layout would uncover all; undefined: none is. */
  obstacle(): { readonly label: string; readonly ways: readonly WayOut[] } | undefined {
    const [first] = this.covered();
    if (first === undefined) return undefined;
    const layout = this.layout;
    // Tried out between two frames: nothing of it is painted.
    const helps = (way: WayOut) => {
      this.place(AFTER[way](layout));
      return this.covered().length === 0;
    };
    const ways = WAYS_OUT.filter(helps);
    this.place(layout);
    return { label: (first.textContent || (first as HTMLInputElement).value || '').trim(), ways };
  }

  destroy(): void {
    this.observer.disconnect();
    this.speakUp();
    this.borrowed.giveBack();
    this.host.remove();
  }

  private standIn(modal: HTMLDialogElement | undefined): void {
    if (modal === this.modal) return;
    this.modal = modal;
    modal?.addEventListener('close', () => this.standIn(undefined), { once: true });
    this.attach();
  }

  private covered(): readonly HTMLElement[] {
    return coveredButtons(this.documents(), this.host.getBoundingClientRect());
  }

  /**
   * Shrinks the page so that nothing of it lies under the sidebar. What is fixed to the window doesn't shrink with it:
   * where that holds a submit button, it is moved aside too, if that helps.
   */
  private makeRoom(side: Layout['side'], width: number): void {
    this.borrowed.set(this.doc.documentElement, `margin-${side}`, `${width}px`);
    const tried = new Set<HTMLElement>();
    for (const button of this.covered()) {
      const bar = fixedAround(button, this.doc);
      if (bar === undefined || tried.has(bar)) continue;
      tried.add(bar);
      const edge = getComputedStyle(bar).getPropertyValue(side);
      this.borrowed.set(bar, side, `calc(${edge} + ${width}px)`);
      this.borrowed.set(bar, 'max-width', `calc(100% - ${width}px)`);
      if (this.covered().includes(button)) this.borrowed.giveBack(bar);
    }
  }

  /** Puts the host where it belongs, again if the page rewrote itself. The frame may reload then: browsers do that. */
  private attach(): void {
    const root = this.doc.documentElement;
    if (this.modal?.isConnected === false || this.modal?.open === false) this.modal = undefined;
    const home = this.modal ?? root;
    if (root === null || this.host.parentNode === home) return;
    const { moveBefore } = home as Movable;
    if (moveBefore !== undefined && this.host.isConnected) moveBefore.call(home, this.host, null);
    else home.append(this.host);
    // A page that wrote itself anew has another root and no listeners; a dialog may be taken away as a whole.
    this.observer.observe(root, { childList: true });
    if (home.parentNode !== null) this.observer.observe(home.parentNode, { childList: true });
    this.observer.observe(home, { childList: true });
    this.speakUp();
    this.speakUp = keepQuiet(this.host);
    this.place(this.layout);
    if ('popover' in this.host) {
      // Anew, so that it stands above a dialog that came later.
      if (this.host.matches(':popover-open')) this.host.hidePopover();
      this.host.popover = 'manual';
      this.host.showPopover();
    }
  }
}
