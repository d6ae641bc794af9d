/**
 * Reads an editable's DOM as plain text and maps offsets both ways.
 *
 * A block element or a <br> ends a line; a <br> that only holds an empty block open (or a lone &nbsp;, as CKEditor and
 * UEditor leave) makes an empty line, not two. White space is collapsed as the browser shows it, unless the editable
 * keeps it (`white-space: pre*`). U+00A0 reads as a space; U+200B and U+FEFF, which editors leave as caret holders,
 * are not part of the text.
 */
interface Run {
  /** Offset in the text. */
  readonly from: number;
  readonly length: number;
  /** A text node with the offset of the run in it, or a line holder (<br>, lone &nbsp;) of length 0. */
  readonly node: Node;
  readonly start: number;
}

export interface DomPoint {
  readonly node: Node;
  readonly offset: number;
}

const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 ' +
    'HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'
  ).split(' '),
);
const SKIPPED = new Set([
  'SCRIPT',
  'STYLE',
  'TEMPLATE',
  'NOSCRIPT',
  'SELECT',
  'TEXTAREA',
  'OBJECT',
  'IFRAME',
  'AUDIO',
  'VIDEO',
  'SVG',
]);
const CARET_HOLDERS = /[\u200b\ufeff]/;
const COLLAPSIBLE = /[ \t\r\n\f]/;

export class DomText {
  readonly text: string;
  private readonly runs: readonly Run[];

  /** `keeps`: whether white space is kept as written; asked of the root's style, which only an attached root has. */
  constructor(
    private readonly root: HTMLElement,
    readonly keeps = keepsWhiteSpace(root),
  ) {
    const reader = new Reader(keeps);
    reader.children(root);
    this.text = reader.text();
    this.runs = reader.runs;
  }

  /**
   * The DOM place of an offset. At a seam between two nodes of one line, the end of the earlier one, so that typing
   * goes on in its format; `forward` takes the later one, where a range should begin.
   */
  pointAt(offset: number, forward = false): DomPoint {
    const runs = this.runs;
    // The last run that begins at or before the offset.
    let low = 0;
    let high = runs.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (runs[middle]!.from <= offset) low = middle;
      else high = middle - 1;
    }
    let run = runs[low];
    if (run === undefined) return { node: this.root, offset: 0 };
    if (!forward) {
      // Runs that end exactly here and stand before: prefer their end.
      const before = runs[low - 1];
      if (
        before !== undefined &&
        run.from === offset &&
        before.from + before.length === offset &&
        before.length > 0
      )
        run = before;
    }
    if (run.length === 0 && run.node.nodeType !== TEXT) return beforeNode(run.node);
    return { node: run.node, offset: run.start + Math.max(0, Math.min(run.length, offset - run.from)) };
  }

  /** A live range over the span. */
  rangeOf(from: number, to: number): Range {
    const range = this.root.ownerDocument.createRange();
    const start = this.pointAt(from, from < to);
    const end = from === to ? start : this.pointAt(to);
    range.setStart(start.node, start.offset);
    range.setEnd(end.node, end.offset);
    return range;
  }

  /** The offset of a DOM place in or around the text; places between lines count to the line that they close. */
  offsetOf(node: Node, offset: number): number {
    const runs = this.runs;
    if (runs.length === 0) return 0;
    const child = node.nodeType === TEXT ? undefined : (node.childNodes[offset] ?? null);
    let last = 0;
    for (const run of runs) {
      if (run.node === node && node.nodeType === TEXT) {
        if (offset < run.start) return run.from;
        if (offset <= run.start + run.length) return run.from + (offset - run.start);
        last = run.from + run.length;
        continue;
      }
      if (child !== undefined && child !== null && (child === run.node || child.contains(run.node)))
        return run.from;
      const reference = child ?? node;
      const position = reference.compareDocumentPosition(run.node);
      const before =
        (position & PRECEDING) !== 0 ||
        (child === null && ((position & CONTAINED_BY) !== 0 || run.node === node));
      if (!before) return nearer(last, run.from, node, run.node);
      last = run.from + run.length;
    }
    return last;
  }
}

const TEXT = 3;
const PRECEDING = 2;
const CONTAINED_BY = 16;

/** Between two runs: the end of the one before, unless the place already lies in the block of the one behind. */
function nearer(last: number, next: number, place: Node, behind: Node): number {
  return place.contains(behind) || last === next ? next : last;
}

function beforeNode(node: Node): DomPoint {
  const parent = node.parentNode;
  if (parent === null) return { node, offset: 0 };
  return { node: parent, offset: Array.prototype.indexOf.call(parent.childNodes, node) };
}

function keepsWhiteSpace(root: HTMLElement): boolean {
  const space = root.ownerDocument.defaultView?.getComputedStyle(root).whiteSpace ?? '';
  return space.startsWith('pre') || space === 'break-spaces';
}

/** One walk over the editable. */
class Reader {
  readonly runs: Run[] = [];
  private readonly parts: string[] = [];
  private length = 0;
  /** The line at hand has text or a holder. */
  private lineOpen = false;
  /** What comes next begins a new line. */
  private breakDue = false;
  /** The last character of the line at hand is a collapsible space. */
  private spaceEnds = false;
  /** Where that space stands, to take it back at the line's end. */
  private readonly keeps: boolean;

  constructor(keeps: boolean) {
    this.keeps = keeps;
  }

  text(): string {
    this.trimLine();
    return this.parts.join('');
  }

  children(parent: Node): void {
    for (let node = parent.firstChild; node !== null; node = node.nextSibling) this.node(node);
  }

  private node(node: Node): void {
    if (node.nodeType === TEXT) {
      this.textNode(node as Text);
      return;
    }
    if (node.nodeType !== 1) return;
    const element = node as HTMLElement;
    const name = element.tagName.toUpperCase();
    if (name === 'BR') {
      this.holder(node);
      this.breakDue = true;
      return;
    }
    if (SKIPPED.has(name) || element.hidden || element.style?.display === 'none') return;
    const block = BLOCKS.has(name);
    if (block) this.boundary();
    this.children(element);
    if (block) this.boundary();
  }

  private boundary(): void {
    if (this.lineOpen) this.breakDue = true;
  }

  private openLine(): void {
    if (this.breakDue) {
      this.trimLine();
      this.push('\n');
      this.breakDue = false;
      this.spaceEnds = false;
    }
    this.lineOpen = true;
  }

  private holder(node: Node): void {
    this.openLine();
    this.runs.push({ from: this.length, length: 0, node, start: 0 });
  }

  private push(text: string): void {
    this.parts.push(text);
    this.length += text.length;
  }

  private textNode(node: Text): void {
    const data = node.data;
    if (data === '\u00a0' && isOnlyContent(node)) {
      this.holder(node);
      return;
    }
    let start = 0;
    const atLineStart = () => this.breakDue || !this.lineOpen;
    const flush = (end: number) => {
      if (end > start) {
        this.openLine();
        this.runs.push({ from: this.length, length: end - start, node, start });
        this.push(
          data
            .slice(start, end)
            .replace(/[\u00a0\t\n]/g, (c) =>
              c === '\n' ? (this.keeps ? '\n' : ' ') : c === '\t' && this.keeps ? c : ' ',
            ),
        );
      }
    };
    for (let at = 0; at < data.length; at++) {
      const char = data[at]!;
      if (CARET_HOLDERS.test(char)) {
        flush(at);
        start = at + 1;
      } else if (!this.keeps && COLLAPSIBLE.test(char)) {
        const first = at === start ? atLineStart() || this.spaceEnds : false;
        if (first) {
          start = at + 1;
          continue;
        }
        flush(at + 1);
        start = at + 1;
        this.spaceEnds = true;
      } else {
        this.spaceEnds = false;
      }
    }
    flush(data.length);
  }

  /** Takes back a collapsible space at the line's end: the browser doesn't show it. */
  private trimLine(): void {
    if (!this.spaceEnds) return;
    this.spaceEnds = false;
    const last = this.parts[this.parts.length - 1];
    const run = this.runs[this.runs.length - 1];
    if (last === undefined || run === undefined || !last.endsWith(' ') || run.length === 0) return;
    this.parts[this.parts.length - 1] = last.slice(0, -1);
    this.length -= 1;
    this.runs[this.runs.length - 1] = { ...run, length: run.length - 1 };
  }
}

/** Whether nothing but this text stands in its block: an editor's filler for an empty paragraph. */
function isOnlyContent(node: Text): boolean {
  let at: Node = node;
  while (at.previousSibling === null && at.nextSibling === null && at.parentNode !== null) {
    at = at.parentNode;
    if (at.nodeType === 1 && BLOCKS.has((at as Element).tagName.toUpperCase())) return true;
  }
  return false;
}
