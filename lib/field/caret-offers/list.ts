import { findBlanks } from '../../draft/blank.ts';
import type { CaretOfferList } from '../../message/protocol.ts';
import { POPUP_CSS } from './style.ts';

/**
 * The list beside the caret, in a closed shadow tree of its own. It is hidden from screen readers: the same list in the
 * sidebar is the one that is read out, and two would be said twice.
 */
export class OfferRows {
  readonly host: HTMLElement;
  private readonly shadow: ShadowRoot;
  private readonly rows: HTMLElement;
  private texts: readonly string[] = [];

  constructor(doc: Document) {
    this.host = doc.createElement('div');
    this.host.setAttribute('data-gaobian', 'offers');
    this.host.setAttribute('aria-hidden', 'true');
    // In a document with designMode on, all that isn't locked can be written in.
    this.host.setAttribute('contenteditable', 'false');
    this.host.lang = 'zh-CN';
    this.host.style.cssText = HOST_CSS;
    this.shadow = this.host.attachShadow({ mode: 'closed' });
    const style = doc.createElement('style');
    style.textContent = POPUP_CSS;
    this.rows = doc.createElement('div');
    this.shadow.append(style, this.rows);
  }

  fill({ texts, chosen, theme }: CaretOfferList, key: string): void {
    this.texts = texts;
    this.rows.className = `list ${theme}`;
    this.rows.textContent = '';
    texts.forEach((text, index) => {
      const row = this.element('div', index === chosen ? 'row chosen' : 'row', '');
      row.append(this.words(text));
      if (index === chosen) row.append(this.element('kbd', '', key));
      this.rows.append(row);
    });
  }

  moveTo(left: number, top: number): void {
    this.host.style.setProperty('left', `${left}px`, 'important');
    this.host.style.setProperty('top', `${top}px`, 'important');
  }

  /** The text of the row at a place in the window. */
  textAt(x: number, y: number): string | undefined {
    const row = this.shadow.elementFromPoint(x, y)?.closest('.row');
    return row ? this.texts[Array.prototype.indexOf.call(this.rows.children, row)] : undefined;
  }

  /** A text with its blanks told from the rest by more than colour. */
  private words(text: string): HTMLElement {
    const words = this.element('span', 'words', '');
    let at = 0;
    for (const { from, to, name } of findBlanks(text)) {
      words.append(text.slice(at, from), this.element('span', 'gap', name === '' ? '\u3000' : name));
      at = to;
    }
    words.append(text.slice(at));
    return words;
  }

  private element(tag: string, className: string, text: string): HTMLElement {
    const element = this.host.ownerDocument.createElement(tag);
    element.className = className;
    element.textContent = text;
    return element;
  }
}

const HOST_CSS =
  'all:initial!important;display:block!important;position:fixed!important;left:0!important;top:0!important;' +
  'z-index:2147483647!important';
