import { blank, findBlanks } from '../../lib/draft/blank.ts';
import { CHIP } from '../../lib/i18n/chip.ts';
import { COMMON } from '../../lib/i18n/common.ts';

/** Marks a chip, and holds its blank's name. */
const NAME = 'blank';
/** What browsers put in place of a space beside an element. */
const HARD_SPACE = /\u00a0/gu;

/** A chip of the editor: one thing for caret and keys; Enter on it changes its name. */
export function makeChip(name: string): HTMLElement {
  const chip = document.createElement('span');
  chip.className = 'gap';
  chip.contentEditable = 'false';
  chip.tabIndex = 0;
  chip.setAttribute('role', 'button');
  nameChip(chip, name);
  return chip;
}

export function nameChip(chip: HTMLElement, name: string): void {
  chip.dataset[NAME] = name;
  chip.textContent = name || COMMON.namelessGap;
  chip.setAttribute('aria-label', CHIP.chip(name || COMMON.namelessGap));
}

export function chipName(chip: HTMLElement): string {
  return chip.dataset[NAME] ?? '';
}

/** The chip that an event happened on. */
export function chipAt(target: EventTarget | null): HTMLElement | undefined {
  if (!(target instanceof HTMLElement)) return undefined;
  return target.closest<HTMLElement>(`[data-${NAME}]`) ?? undefined;
}

/** A text as the editor shows it: line breaks as elements, blanks as chips. */
export function nodesOf(text: string): Node[] {
  const nodes: Node[] = [];
  const addWords = (words: string) => {
    words.split('\n').forEach((line, index) => {
      if (index > 0) nodes.push(document.createElement('br'));
      if (line !== '') nodes.push(document.createTextNode(line));
    });
  };
  let done = 0;
  for (const { from, to, name } of findBlanks(text)) {
    addWords(text.slice(done, from));
    nodes.push(makeChip(name));
    done = to;
  }
  addWords(text.slice(done));
  return nodes;
}

/** Fills the editor. Behind a chip or a line break at the very end the caret needs a line to stand on. */
export function fill(root: HTMLElement, text: string): void {
  const nodes = nodesOf(text);
  const last = nodes[nodes.length - 1];
  if (!(last instanceof Text)) nodes.push(document.createElement('br'));
  root.replaceChildren(...nodes);
}

/** The editor's text, chips in their notation. */
export function textOf(root: HTMLElement): string {
  return read(root).replace(/\n$/u, '').replace(HARD_SPACE, ' ');
}

function read(parent: Node): string {
  let text = '';
  for (const node of parent.childNodes) {
    if (node instanceof Text) text += node.data;
    else if (node instanceof HTMLBRElement) text += '\n';
    else if (node instanceof HTMLElement) {
      if (node.dataset[NAME] !== undefined) text += blank(chipName(node));
      // A browser that wraps lines in blocks of its own.
      else text += /^(?:DIV|P)$/u.test(node.tagName) && text !== '' ? `\n${read(node)}` : read(node);
    }
  }
  return text;
}

/** Puts nodes in place of what is selected, without the browser's history. */
export function putAtSelection(nodes: Iterable<Node>): void {
  const range = getSelection()?.getRangeAt(0);
  const fragment = document.createDocumentFragment();
  fragment.append(...nodes);
  range?.deleteContents();
  range?.insertNode(fragment);
  range?.collapse(false);
}

/** Puts a caret that stands in a chip behind it: a browser may leave it there when it has put the chip in. */
export function leaveChip(root: HTMLElement): void {
  const selection = getSelection();
  const { anchorNode = null, anchorOffset = 0 } = selection ?? {};
  const around = anchorNode instanceof Text ? anchorNode.parentElement : anchorNode;
  const before = anchorNode === root ? (root.childNodes[anchorOffset - 1] ?? null) : null;
  const chip = chipAt(around) ?? chipAt(before);
  if (!selection || !chip || !root.contains(chip)) return;
  if (!chip.nextSibling) root.append(document.createElement('br'));
  const behind = document.createRange();
  behind.setStartAfter(chip);
  behind.collapse(true);
  selection.removeAllRanges();
  selection.addRange(behind);
}

/** The first blank in words that were typed, not yet a chip. */
export function typedBlank(root: HTMLElement): Range | undefined {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text) || chipAt(node.parentElement)) continue;
    const [found] = findBlanks(node.data);
    if (!found) continue;
    const range = document.createRange();
    range.setStart(node, found.from);
    range.setEnd(node, found.to);
    return range;
  }
  return undefined;
}
