import type { CaretOfferList } from '../../message/protocol.ts';
import { type Field, windowOf } from '../field.ts';
import { Listening } from '../listening.ts';
import { type Box, visibleBox } from '../mark-layer.ts';
import { modalWithFocus } from '../modal.ts';
import { keepQuiet } from '../quiet.ts';
import { frameOf, isShown } from '../reach.ts';
import type { OfferPopup } from '../world.ts';
import { OfferRows } from './list.ts';
import { isInSight, placeBeside, throughFrame } from './place.ts';

/** With these the offers are no longer those for the caret; new ones are on their way where there are any. */
const OVER = ['input', 'compositionstart', 'blur'];

/**
 * The offers beside the caret. They stand in the guest's own document, the outermost one, so that no frame cuts them off;
 * they never take the focus, and what the mouse does on them stays unknown to the page.
 */
export class CaretOffers implements OfferPopup {
  private rows: OfferRows | undefined;
  private field: Field | undefined;
  private ends: (() => void)[] = [];

  constructor(private readonly picked: (text: string) => void) {}

  get shown(): boolean {
    return this.rows !== undefined;
  }

  show(field: Field, list: CaretOfferList, key: string): void {
    if (!hasFocus(field.element)) {
      this.hide();
      return;
    }
    if (field !== this.field) this.hide();
    this.rows ??= this.open(field);
    this.rows.fill(list, key);
    this.place();
  }

  readonly hide = (): void => {
    this.rows?.host.remove();
    this.rows = undefined;
    this.field = undefined;
    for (const end of this.ends) end();
    this.ends = [];
  };

  private open(field: Field): OfferRows {
    this.field = field;
    const rows = new OfferRows(document);
    const { host } = rows;
    // All beside a modal dialog is dead to the mouse.
    (modalWithFocus(document) ?? document.documentElement).append(host);
    if ('popover' in host) {
      host.popover = 'manual';
      host.showPopover();
    }
    const own = field.element.ownerDocument;
    this.listen(own, own, OVER, this.hide);
    this.listen(own, windowOf(own), ['blur'], this.hide);
    this.listen(own, own, ['keydown'], this.keyDown);
    this.listen(own, own, ['selectionchange'], this.follow);
    for (let doc: Document | undefined = own; doc !== undefined; doc = frameOf(doc)?.ownerDocument) {
      this.listen(doc, doc, ['scroll'], this.follow);
      this.listen(doc, windowOf(doc), ['resize'], this.follow);
    }
    // At the window and before `keepQuiet`, which lets none of them go further.
    this.listen(document, window, ['mousedown', 'click'], this.mouse);
    this.ends.push(keepQuiet(host));
    return rows;
  }

  private listen(
    node: Document,
    target: EventTarget,
    types: readonly string[],
    listener: (event: never) => void,
  ): void {
    const listening = new Listening(node);
    listening.on(target, types, listener);
    this.ends.push(() => listening.stop());
  }

  private readonly keyDown = (event: KeyboardEvent): void => {
    if (event.isTrusted && event.key === 'Escape') this.hide();
  };

  private readonly mouse = (event: MouseEvent): void => {
    const { rows } = this;
    if (rows === undefined || event.target !== rows.host) return;
    // The focus stays in the field.
    event.preventDefault();
    if (event.type !== 'click' || !event.isTrusted || event.button !== 0) return;
    const text = rows.textAt(event.clientX, event.clientY);
    if (text !== undefined) this.picked(text);
  };

  private readonly follow = (): void => {
    this.place();
  };

  /** Beside the caret, or away where that is out of sight. */
  private place(): void {
    const { rows, field } = this;
    if (rows === undefined || field === undefined) return;
    const caret = isShown(field.element) ? caretInGuest(field) : undefined;
    if (caret === undefined) {
      this.hide();
      return;
    }
    const { width, height } = rows.host.getBoundingClientRect();
    const { clientWidth } = document.documentElement;
    const { left, top } = placeBeside(
      caret,
      { width, height },
      { width: clientWidth, height: window.innerHeight },
    );
    rows.moveTo(left, top);
  }
}

/** Where the caret stands in the guest's own window; undefined where it isn't in sight. */
function caretInGuest(field: Field): Box | undefined {
  const { element } = field;
  let box = field.caret();
  if (box === undefined) return undefined;
  const isPage = element.tagName === 'BODY';
  if (!isPage && !isInSight(box, visibleBox(element, element.getBoundingClientRect()))) return undefined;
  let doc = element.ownerDocument;
  for (let frame = frameOf(doc); frame !== undefined; frame = frameOf(doc)) {
    const { innerWidth, innerHeight } = windowOf(doc);
    const { left, top } = frame.getBoundingClientRect();
    const { paddingLeft, paddingTop } = windowOf(frame).getComputedStyle(frame);
    box = throughFrame(
      box,
      { width: innerWidth, height: innerHeight },
      {
        left: left + frame.clientLeft + Number.parseFloat(paddingLeft),
        top: top + frame.clientTop + Number.parseFloat(paddingTop),
      },
    );
    if (box === undefined) return undefined;
    doc = frame.ownerDocument;
  }
  return throughFrame(box, { width: innerWidth, height: innerHeight }, { left: 0, top: 0 });
}

/** Whether what is typed goes into the element now. */
function hasFocus(element: HTMLElement): boolean {
  const { activeElement } = element.getRootNode() as Document | ShadowRoot;
  return element.ownerDocument.hasFocus() && activeElement !== null && element.contains(activeElement);
}
