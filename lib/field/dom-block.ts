/**
 * Reads an editable's DOM block by block. A block (paragraph, list item, table cell) reads the same whatever stands
 * around it, so what was read is kept, and after a change only the blocks that it touched are read again.
 *
 * A block or a <br> ends a line; a <br> that only holds an empty block open (or a lone &nbsp;, as CKEditor and UEditor
 * leave) makes an empty line, not two. White space is collapsed as the browser shows it. U+00A0 reads as a space and
 * U+2028 as a line's end; U+200B and U+FEFF, which editors leave as caret holders, are not part of the text.
 */
export interface Run {
  /** Offset in its leaf's text. */
  readonly from: number;
  readonly length: number;
  /** A text node with the offset of the run in it, or a line holder (<br>, lone &nbsp;, kept line feed) of length 0. */
  readonly node: Node;
  readonly start: number;
}

/** The text between two block boundaries: a line, or several where <br>s divide it. */
export interface Leaf {
  readonly text: string;
  readonly runs: readonly Run[];
  /** Offset in the whole text; set whenever that is put together. */
  from: number;
}

export interface Block {
  readonly element: Element;
  space: WhiteSpace;
  parts: readonly (Leaf | Block)[];
  /** Something in it changed since it was read. */
  stale: boolean;
  /** Its leaves among those of the whole text, `end` excluded; set whenever that is put together. */
  first: number;
  end: number;
}

/** What becomes of white space: shown as one space, the same but with line feeds kept, all kept. */
export type WhiteSpace = 'collapsed' | 'lines' | 'kept';

const TEXT = 3;
const ELEMENT = 1;

/** By name, for editables that stand in no window and so have no style. */
const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 ' +
    'HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'
  ).split(' '),
);
const SKIPPED = new Set(
  'SCRIPT STYLE TEMPLATE NOSCRIPT SELECT TEXTAREA OBJECT IFRAME AUDIO VIDEO SVG'.split(' '),
);
/** Helpers that editors put among the writer's text and take out of what they submit. */
const EDITORS_OWN =
  '[data-mce-bogus=all],[data-cke-hidden-sel],[data-cke-magic-line],.cke_widget_drag_handler_container,' +
  '.ck-fake-selection-container,.ck-widget__type-around,[data-slate-placeholder],.ql-ui';

export class BlockReader {
  private readonly known = new WeakMap<Node, Block>();
  readonly root: Block;

  /** `space`: what the root does with white space; asked of its style, which only an attached root has. */
  constructor(root: Element, space = spaceOf(styleOf(root)?.whiteSpace)) {
    this.root = this.blockOf(root, space);
  }

  /** Reads anew what the changes touched. */
  update(records: readonly MutationRecord[]): void {
    const touched = new Set<Block>();
    for (const { type, target, addedNodes } of records) {
      let node: Node | null = target;
      if (type === 'attributes') {
        // It may make a block of what was none, or hide it: that is its parent's to find out.
        if (target !== this.root.element) {
          this.forget(target);
          node = target.parentNode;
        } else {
          this.restyle();
        }
      }
      for (const added of addedNodes) this.forget(added);
      const block = this.around(node);
      if (block === undefined) continue;
      block.stale = true;
      touched.add(block);
    }
    for (const block of touched) {
      // What has left the editable has no style any more: should it come back, it is read then.
      if (!this.root.element.contains(block.element)) this.known.delete(block.element);
      else if (block.stale) this.read(block);
    }
  }

  /** The innermost block that holds a node; undefined outside the editable. */
  around(node: Node | null): Block | undefined {
    for (let at = node; at !== null; at = at.parentNode) {
      const block = this.known.get(at);
      if (block !== undefined) return block;
    }
    return undefined;
  }

  /** What was read of an element, if that is a block. */
  blockAt(element: Node): Block | undefined {
    return this.known.get(element);
  }

  /** What came from elsewhere, or looks otherwise now, is read as if never seen. */
  private forget(node: Node): void {
    if (node.nodeType !== ELEMENT) return;
    this.known.delete(node);
    for (const element of (node as Element).querySelectorAll('*')) this.known.delete(element);
  }

  private restyle(): void {
    const { root } = this;
    const space = spaceOf(styleOf(root.element)?.whiteSpace);
    if (space === root.space) return;
    root.space = space;
    for (const element of root.element.querySelectorAll('*')) this.known.delete(element);
  }

  private blockOf(element: Element, space: WhiteSpace): Block {
    const before = this.known.get(element);
    if (before !== undefined && before.space === space) {
      if (before.stale) this.read(before);
      return before;
    }
    const block: Block = { element, space, parts: [], stale: false, first: 0, end: 0 };
    this.known.set(element, block);
    this.read(block);
    return block;
  }

  private read(block: Block): void {
    block.stale = false;
    const parts: (Leaf | Block)[] = [];
    const lines = new Lines(block.element, (leaf) => parts.push(leaf));
    this.children(block.element, block.space, lines, parts);
    lines.close();
    block.parts = parts;
  }

  private children(parent: Node, space: WhiteSpace, lines: Lines, parts: (Leaf | Block)[]): void {
    for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
      if (node.nodeType === TEXT) lines.text(node as Text, space);
      else if (node.nodeType === ELEMENT) this.element(node as HTMLElement, space, lines, parts);
    }
  }

  private element(element: HTMLElement, space: WhiteSpace, lines: Lines, parts: (Leaf | Block)[]): void {
    const before = this.known.get(element);
    if (before !== undefined && !before.stale) {
      lines.close();
      parts.push(before);
      return;
    }
    const name = element.tagName.toUpperCase();
    if (name === 'BR') {
      lines.lineBreak(element);
      return;
    }
    if (SKIPPED.has(name) || element.matches(EDITORS_OWN)) return;
    const style = styleOf(element);
    const display = style?.display ?? (element.hidden ? 'none' : element.style?.display || undefined);
    if (display === 'none' || (style !== undefined && isOrnament(element, style))) return;
    const inside = style === undefined && name === 'PRE' ? 'kept' : spaceOf(style?.whiteSpace, space);
    const inline =
      display === undefined ? !BLOCKS.has(name) : /^(?:inline|contents|ruby|run-in)/.test(display);
    if (inline) {
      this.known.delete(element);
      this.children(element, inside, lines, parts);
      return;
    }
    lines.close();
    parts.push(this.blockOf(element, inside));
  }
}

/** Undefined where nothing is laid out, so that names have to do. */
function styleOf(element: Element): CSSStyleDeclaration | undefined {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  return style === undefined || style === null || style.display === '' ? undefined : style;
}

function spaceOf(style: string | undefined, inherited: WhiteSpace = 'collapsed'): WhiteSpace {
  if (style === undefined || style === '') return inherited;
  if (style === 'pre-line' || style.includes('preserve-breaks')) return 'lines';
  return /^(?:pre|break-spaces)/.test(style) ? 'kept' : 'collapsed';
}

/** A part that can be neither written nor selected: a hint or a handle that an editor shows there. */
function isOrnament(element: Element, style: CSSStyleDeclaration): boolean {
  return element.getAttribute('contenteditable') === 'false' && style.userSelect === 'none';
}

const NO_BREAK_SPACE = '\u00a0';
const LINE_FEED = 0x0a;
/** Characters that aren't read as they stand. */
const SPECIAL = /[\s\u200b\ufeff]/;
const READ_AS: Readonly<Record<string, string>> = { '\u2028': '\n', '\u2029': '\n' };

/** Gathers the text between two block boundaries. */
class Lines {
  private parts: string[] = [];
  private runs: Run[] = [];
  private length = 0;
  /** The line at hand has text or a holder. */
  private open = false;
  /** What comes next begins a new line. */
  private breakDue = false;
  /** The last character of the line at hand is a collapsible space. */
  private spaceEnds = false;

  constructor(
    private readonly block: Element,
    private readonly emit: (leaf: Leaf) => void,
  ) {}

  /** A block begins or ends here. */
  close(): void {
    if (!this.open) return;
    this.trim();
    this.emit({ text: this.parts.join(''), runs: this.runs, from: 0 });
    this.parts = [];
    this.runs = [];
    this.length = 0;
    this.open = false;
    this.breakDue = false;
  }

  lineBreak(node: Node, start = 0): void {
    this.trim();
    this.openLine();
    this.runs.push({ from: this.length, length: 0, node, start });
    this.breakDue = true;
  }

  text(node: Text, space: WhiteSpace): void {
    const { data } = node;
    if (!SPECIAL.test(data)) {
      if (data !== '') this.spaceEnds = false;
      this.run(node, 0, data.length, false);
      return;
    }
    if (data === NO_BREAK_SPACE && isOnlyContent(node, this.block)) {
      this.openLine();
      this.runs.push({ from: this.length, length: 0, node, start: 0 });
      return;
    }
    let start = 0;
    for (let at = 0; at < data.length; at++) {
      const code = data.charCodeAt(at);
      if (code === 0x200b || code === 0xfeff) {
        this.run(node, start, at, true);
        start = at + 1;
      } else if (code === LINE_FEED && space !== 'collapsed') {
        this.run(node, start, at, true);
        this.lineBreak(node, at);
        start = at + 1;
      } else if (space !== 'kept' && isCollapsible(code)) {
        const atLineStart = start === at && (!this.open || this.breakDue);
        if (this.spaceEnds || atLineStart) {
          this.run(node, start, at, true);
          start = at + 1;
        } else {
          this.spaceEnds = true;
        }
      } else {
        this.spaceEnds = false;
      }
    }
    this.run(node, start, data.length, true, space === 'kept');
  }

  private run(node: Text, start: number, end: number, special: boolean, tabs = false): void {
    if (end === start) return;
    this.openLine();
    const data = start === 0 && end === node.length ? node.data : node.data.slice(start, end);
    this.runs.push({ from: this.length, length: end - start, node, start });
    this.parts.push(
      special
        ? data.replace(/[\u00a0\u2028\u2029\t\r\n\f]/g, (c) => READ_AS[c] ?? (c === '\t' && tabs ? c : ' '))
        : data,
    );
    this.length += end - start;
  }

  private openLine(): void {
    if (this.breakDue) {
      this.parts.push('\n');
      this.length += 1;
      this.breakDue = false;
    }
    this.open = true;
  }

  /** Takes back a collapsible space at the line's end: the browser doesn't show it. */
  private trim(): void {
    if (!this.spaceEnds) return;
    this.spaceEnds = false;
    const run = this.runs[this.runs.length - 1];
    if (run === undefined || run.length === 0) return;
    this.parts[this.parts.length - 1] = this.parts[this.parts.length - 1]!.slice(0, -1);
    this.length -= 1;
    this.runs[this.runs.length - 1] = { ...run, length: run.length - 1 };
  }
}

function isCollapsible(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d && code !== 0x0b);
}

/** Whether nothing but this text stands in its block: an editor's filler for an empty paragraph. */
function isOnlyContent(node: Text, block: Element): boolean {
  let at: Node = node;
  while (at.previousSibling === null && at.nextSibling === null && at.parentNode !== null) {
    at = at.parentNode;
    if (at === block) return true;
  }
  return false;
}
