import { BlockReader, type Leaf, type Run, type WhiteSpace } from './dom-block.ts';

export interface DomPoint {
  readonly node: Node;
  readonly offset: number;
}

const TEXT = 3;
const PRECEDING = 2;
const CONTAINED_BY = 16;

/** An editable's DOM as plain text, with offsets mapped both ways. `dom-block.ts` says how it is read. */
export class DomText {
  private readonly reader: BlockReader;
  private leaves: readonly Leaf[] = [];
  private whole = '';

  /** `keeps`: what becomes of white space; asked of the root's style, which only an attached root has. */
  constructor(
    private readonly root: HTMLElement,
    keeps?: WhiteSpace,
  ) {
    this.reader = new BlockReader(root, keeps);
    this.assemble();
  }

  get text(): string {
    return this.whole;
  }

  get keeps(): WhiteSpace {
    return this.reader.root.space;
  }

  /** Brings the text up to date with what a MutationObserver has seen in the root; reads only what that touched. */
  update(records: readonly MutationRecord[]): void {
    if (records.length === 0) return;
    this.reader.update(records);
    this.assemble();
  }

  /**
   * The DOM place of an offset. At a seam between two nodes of one line, the end of the earlier one, so that typing
   * goes on in its format; `forward` takes the later one, where a range should begin.
   */
  pointAt(offset: number, forward = false): DomPoint {
    const leaf = this.leaves[lastWhere(this.leaves, ({ from }) => from <= offset)];
    if (leaf === undefined) return { node: this.root, offset: 0 };
    const { runs } = leaf;
    const inside = offset - leaf.from;
    const index = lastWhere(runs, ({ from }) => from <= inside);
    let run = runs[index]!;
    const before = runs[index - 1];
    // A run that ends exactly here and stands before.
    if (!forward && run.from === inside && before !== undefined && before.length > 0) {
      if (before.from + before.length === inside) run = before;
    }
    if (run.node.nodeType !== TEXT) return beforeNode(run.node);
    return { node: run.node, offset: run.start + Math.max(0, Math.min(run.length, inside - run.from)) };
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

  /** The stretches of text nodes that a span's characters stand in. */
  piecesOf(from: number, to: number): readonly { node: Node; start: number; length: number }[] {
    const pieces: { node: Node; start: number; length: number }[] = [];
    const first = Math.max(
      0,
      lastWhere(this.leaves, (leaf) => leaf.from <= from),
    );
    for (let index = first; index < this.leaves.length && this.leaves[index]!.from < to; index++) {
      const leaf = this.leaves[index]!;
      for (const run of leaf.runs) {
        const before = Math.max(0, from - leaf.from - run.from);
        const length = Math.min(run.length, to - leaf.from - run.from) - before;
        if (length > 0) pieces.push({ node: run.node, start: run.start + before, length });
      }
    }
    return pieces;
  }

  /** The offset of a DOM place in or around the text; places between lines count to the line that they close. */
  offsetOf(node: Node, offset: number): number {
    const { leaves } = this;
    const block = this.reader.around(node);
    if (block === undefined || leaves.length === 0) return 0;
    const child = node.nodeType === TEXT ? undefined : (node.childNodes[offset] ?? null);
    const inChild = child ? this.reader.blockAt(child) : undefined;
    if (inChild !== undefined && inChild.first < inChild.end) return leaves[inChild.first]!.from;

    const isBefore = ({ runs }: Leaf) => isRunBefore(runs[runs.length - 1]!, node, offset, child);
    const at = 1 + lastWhere(leaves, isBefore, block.first, block.end);
    let last = at === 0 ? 0 : endOf(leaves[at - 1]!);
    const leaf = at < block.end ? leaves[at] : undefined;
    for (const run of leaf?.runs ?? []) {
      const from = leaf!.from + run.from;
      if (!isRunBefore(run, node, offset, child)) {
        if (run.node === node && node.nodeType === TEXT) return from + Math.max(0, offset - run.start);
        if (child && (child === run.node || child.contains(run.node))) return from;
        // Between two runs: the end of the one before, unless the place already lies around the one behind.
        return node.contains(run.node) ? from : last;
      }
      last = from + run.length;
    }
    return last;
  }

  private assemble(): void {
    const leaves: Leaf[] = [];
    collect(this.reader.root, leaves);
    let from = 0;
    for (const leaf of leaves) {
      leaf.from = from;
      from += leaf.text.length + 1;
    }
    this.leaves = leaves;
    this.whole = leaves.map(({ text }) => text).join('\n');
  }
}

function collect(block: BlockReader['root'], leaves: Leaf[]): void {
  block.first = leaves.length;
  for (const part of block.parts) {
    if ('runs' in part) leaves.push(part);
    else collect(part, leaves);
  }
  block.end = leaves.length;
}

function endOf(leaf: Leaf): number {
  return leaf.from + leaf.text.length;
}

/** Whether a run ends before the place (node, offset); `child`: the node behind it, null at the end, undefined in text. */
function isRunBefore(run: Run, node: Node, offset: number, child: Node | null | undefined): boolean {
  if (child === undefined && run.node === node) return offset > run.start + run.length;
  if (child && (child === run.node || child.contains(run.node))) return false;
  const position = (child ?? node).compareDocumentPosition(run.node);
  return (
    (position & PRECEDING) !== 0 || (child === null && ((position & CONTAINED_BY) !== 0 || run.node === node))
  );
}

/** Index of the last item in [from, to) for which the test holds, which holds for none behind it; `from` - 1 if for none. */
function lastWhere<T>(
  items: readonly T[],
  test: (item: T) => boolean,
  from = 0,
  to: number = items.length,
): number {
  let low = from - 1;
  let high = to - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (test(items[middle]!)) low = middle;
    else high = middle - 1;
  }
  return low;
}

function beforeNode(node: Node): DomPoint {
  const parent = node.parentNode;
  if (parent === null) return { node, offset: 0 };
  return { node: parent, offset: Array.prototype.indexOf.call(parent.childNodes, node) };
}
