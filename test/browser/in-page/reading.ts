/** Reads editables in a real DOM; each function returns what is wrong, nothing if all is well. */
import fc from 'fast-check';
import { DomText } from '../../../lib/field/dom-text.ts';

/** Few letters and many odd characters, so that every seam is met often. */
const letters = fc.string({ unit: fc.constantFrom('甲', 'b', '3', ' ', '\u3000'), maxLength: 5 });
const odd = fc.string({
  unit: fc.constantFrom('乙', ' ', '\n', '\u00a0', '\u200b', '\ufeff', '\u2028'),
  maxLength: 6,
});

interface Sprout {
  readonly tag: string;
  readonly text: string;
  readonly children: readonly Sprout[];
}

const TAGS = ['div', 'p', 'ul', 'li', 'h2', 'pre', 'td', 'blockquote', 'span', 'b', 'font', 'br'] as const;
const ODD_TAGS = ['#island', '#hidden', '#ornament', '#comment', '#block-span', '#line', 'script'] as const;

function sprout(tags: readonly string[], text: fc.Arbitrary<string>): fc.Arbitrary<Sprout> {
  return fc.letrec<{ node: Sprout }>((tie) => ({
    node: fc.record({
      tag: fc.constantFrom('#text', '#text', ...tags),
      text,
      children: fc.oneof({ depthSize: 'small' }, fc.constant([]), fc.array(tie('node'), { maxLength: 4 })),
    }),
  })).node;
}

const anyNode = sprout([...TAGS, ...ODD_TAGS], fc.oneof(letters, odd));
const anyNodes = fc.array(anyNode, { maxLength: 6 });

function grow({ tag, text, children }: Sprout): Node {
  if (tag === '#text') return document.createTextNode(text);
  if (tag === '#comment') return document.createComment(text);
  const element = document.createElement(
    tag === '#island' || tag === '#ornament' || tag === '#line' ? 'div' : tag.startsWith('#') ? 'span' : tag,
  );
  if (tag === '#island' || tag === '#ornament') element.setAttribute('contenteditable', 'false');
  if (tag === '#ornament') element.style.userSelect = 'none';
  if (tag === '#hidden') element.style.display = 'none';
  if (tag === '#block-span') element.style.display = 'block';
  if (tag === '#line') element.style.whiteSpace = 'pre-line';
  if (tag !== 'br') element.append(...children.map(grow));
  return element;
}

function plant(nodes: readonly Sprout[], whiteSpace: string): HTMLElement {
  const root = document.createElement('div');
  root.contentEditable = 'true';
  root.style.whiteSpace = whiteSpace;
  root.append(...nodes.map(grow));
  document.body.append(root);
  return root;
}

const spaces = fc.constantFrom('normal', 'pre-wrap', 'pre-line');

/** [what it is, HTML, text]; with `|` in the text for line ends. */
export function readsAs(cases: readonly (readonly [string, string, string])[]): readonly string[] {
  return cases.flatMap(([what, html, wanted]) => {
    const root = plant([], 'normal');
    root.innerHTML = html;
    const map = new DomText(root);
    const found = map.text.replace(/\n/g, '|');
    const broken = brokenOffsets(map);
    root.remove();
    return found === wanted && broken === '' ? [] : [`${what}: “${found}” ${broken}`];
  });
}

/** Every offset leads to a DOM place and back, and every range holds the characters of its span. */
export function roundTrips(seed: number): string {
  return failure(
    fc.property(anyNodes, spaces, (nodes, space) => {
      const root = plant(nodes, space);
      const map = new DomText(root);
      const broken = brokenOffsets(map);
      root.remove();
      if (broken !== '') throw new Error(`${root.outerHTML}: ${broken}`);
    }),
    seed,
  );
}

function brokenOffsets(map: DomText): string {
  const { text } = map;
  for (let offset = 0; offset <= text.length; offset++) {
    for (const forward of [false, true]) {
      const { node, offset: place } = map.pointAt(offset, forward);
      const back = map.offsetOf(node, place);
      if (back !== offset) return `offset ${offset}${forward ? ' forward' : ''} comes back as ${back}`;
    }
    const held = shown(map.rangeOf(offset, Math.min(text.length, offset + 1)).toString());
    const character = text[offset] === '\n' ? '' : (text[offset] ?? '');
    if (!held.includes(character)) return `the range at ${offset} holds “${held}”, not “${character}”`;
  }
  return '';
}

function shown(text: string): string {
  return text.replace(/[\u200b\ufeff]/g, '').replace(/[\u00a0\n]/g, ' ');
}

type Change = readonly [
  kind: 'type' | 'insert' | 'remove' | 'move' | 'wrap' | 'style',
  where: number,
  what: Sprout,
];
const changes: fc.Arbitrary<Change> = fc.tuple(
  fc.constantFrom('type', 'insert', 'remove', 'move', 'wrap', 'style'),
  fc.nat(99),
  anyNode,
);

/** After any changes an editable reads as if it were read for the first time. */
export function followsChanges(seed: number): string {
  return failure(
    fc.property(anyNodes, spaces, fc.array(changes, { maxLength: 8 }), (nodes, space, steps) => {
      const root = plant(nodes, space);
      const observer = new MutationObserver(() => undefined);
      observer.observe(root, {
        childList: true,
        characterData: true,
        subtree: true,
        attributes: true,
      });
      const map = new DomText(root);
      for (const [index, change] of steps.entries()) {
        apply(root, change);
        // Sometimes several changes come at once.
        if (index % 3 === 1) continue;
        map.update(observer.takeRecords());
        const anew = new DomText(root);
        const places = Array.from({ length: anew.text.length + 1 }, (_, offset) => offset);
        const strayed = places.find((offset) => {
          const { node, offset: place } = map.pointAt(offset);
          return anew.offsetOf(node, place) !== offset;
        });
        if (map.text !== anew.text || strayed !== undefined) {
          throw new Error(
            `${change[0]}: ${root.outerHTML} “${map.text}” not “${anew.text}”, offset ${strayed}`,
          );
        }
      }
      observer.disconnect();
      root.remove();
    }),
    seed,
  );
}

function apply(root: HTMLElement, [kind, where, what]: Change): void {
  const all = [...descendants(root)];
  const node = all[where % Math.max(1, all.length)];
  if (kind === 'insert' || node === undefined) {
    const parent = node?.nodeType === 1 ? (node as Element) : root;
    parent.insertBefore(grow(what), parent.childNodes[where % (parent.childNodes.length + 1)] ?? null);
  } else if (kind === 'type') {
    if (node.nodeType === 3) (node as Text).insertData(where % ((node as Text).length + 1), what.text);
  } else if (kind === 'remove') node.parentNode!.removeChild(node);
  else if (kind === 'move') root.prepend(node);
  else if (kind === 'wrap') {
    const around = document.createElement(where % 2 === 0 ? 'span' : 'pre');
    node.parentNode!.replaceChild(around, node);
    around.append(node);
  } else if (node.nodeType === 1) {
    const { style } = node as HTMLElement;
    style.display = ['none', 'block', 'inline', ''][where % 4]!;
    style.whiteSpace = ['pre', 'normal', ''][where % 3]!;
  }
}

function* descendants(node: Node): Iterable<Node> {
  for (const child of node.childNodes) {
    yield child;
    yield* descendants(child);
  }
}

const seen = sprout(['div', 'div', 'span', 'b'], letters);

/** For plain blocks the browser's own reading is the judge (not for breaks: it counts one that ends a block). */
export function readsAsShown(seed: number): string {
  return failure(
    fc.property(fc.array(seen, { maxLength: 6 }), (nodes) => {
      const root = plant(nodes, 'normal');
      const { text } = new DomText(root);
      const shown = root.innerText;
      root.remove();
      if (text !== shown.replace(/\n$/, ''))
        throw new Error(`${root.outerHTML}: “${text}”, shown as “${shown}”`);
    }),
    seed,
  );
}

/** How many text nodes are read when one key is typed in a text of so many paragraphs. */
export function nodesReadPerKey(paragraphs: number): number {
  const root = plant([], 'normal');
  root.innerHTML = `<p>共开展主题党日<b>活动</b>。</p>`.repeat(paragraphs);
  const observer = new MutationObserver(() => undefined);
  observer.observe(root, { childList: true, characterData: true, subtree: true });
  const map = new DomText(root);
  const own = Object.getOwnPropertyDescriptor(CharacterData.prototype, 'data')!;
  const looked = new Set<unknown>();
  (root.children[paragraphs >> 1]!.firstChild as Text).insertData(1, '3');
  Object.defineProperty(CharacterData.prototype, 'data', {
    ...own,
    get() {
      looked.add(this);
      return own.get!.call(this);
    },
  });
  map.update(observer.takeRecords());
  Object.defineProperty(CharacterData.prototype, 'data', own);
  const { text } = new DomText(root);
  root.remove();
  return map.text === text && text.includes('共3开展') ? looked.size : -1;
}

function failure(property: fc.IPropertyWithHooks<unknown> | fc.IProperty<unknown>, seed: number): string {
  const details = fc.check(property as fc.IProperty<unknown>, { seed, numRuns: 400 });
  return details.failed ? String(details.errorInstance ?? details.counterexample) : '';
}
