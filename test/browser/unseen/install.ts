/**
 * Editors that nobody has seen, of the kinds that frameworks make people write: a model of lines, and a DOM that only
 * shows it. Each is cut off from all ways in but one.
 */
export const UNSEEN = {
  reverts: 'takes keys and pastes; any other change of its DOM is put back on the next frame',
  announced: 'takes announced inputs and nothing else; what else changes its DOM it never hears of',
  pasted: 'takes pastes and no other input',
  late: 'takes a paste over and puts it in from a timer',
  binned:
    'has the browser paste into a box of its own and reads that from a timer; takes keys and no other input',
  litters: 'leaves an empty paragraph above what is pasted over the beginning of one; takes announced inputs',
  anew: 'renders itself anew at each input',
  mangles: 'makes one line of all lines of a paste; takes announced inputs',
  greedy: 'does so, too, and its undo takes the typing before along',
  clocked: 'makes one line of all lines of a paste, and its undo keeps a step only after a pause',
  swallows: 'takes everything over and makes nothing of it',
  keyed: 'knows keys alone: cancels every input and lets pastes come to nothing',
  stubborn: 'hears of nothing and puts its own text back when it likes',
} as const;

export type Unseen = keyof typeof UNSEEN;

/** Puts one in the place of the form's bare editable. Runs in the page: sees nothing but its argument. */
export function install({ kind, text }: { readonly kind: Unseen; readonly text: string }): void {
  const rich = document.querySelector<HTMLElement>('.rich')!;
  let model = text;
  const undone: string[] = [];
  const done: string[] = [];
  let observer: MutationObserver | undefined;
  /** What the next step of a history that goes by the clock leads back to. */
  let unkept: string | undefined;
  let pause = 0;
  const keepLater = () => {
    unkept ??= model;
    clearTimeout(pause);
    pause = window.setTimeout(() => {
      done.push(unkept!);
      unkept = undefined;
    }, 400);
  };

  const render = () => {
    const lines = model.split('\n').map((line) => {
      const paragraph = document.createElement('p');
      paragraph.append(line === '' ? document.createElement('br') : line);
      return paragraph;
    });
    rich.replaceChildren(...lines);
    observer?.takeRecords();
  };
  const offsetOf = (node: Node, offset: number): number => {
    const range = document.createRange();
    range.selectNodeContents(rich);
    range.setEnd(node, offset);
    const lines = [...range.cloneContents().children].map((line) => line.textContent.length);
    return lines.reduce((sum, length) => sum + length, 0) + Math.max(0, lines.length - 1);
  };
  const selected = (): readonly [number, number] => {
    const { anchorNode, anchorOffset, focusNode, focusOffset } = document.getSelection()!;
    const ends = [offsetOf(anchorNode!, anchorOffset), offsetOf(focusNode!, focusOffset)];
    return [Math.min(...ends), Math.max(...ends)];
  };
  const putCaret = (at: number) => {
    let rest = at;
    for (const line of rich.children) {
      const { length } = line.textContent;
      if (rest <= length) return document.getSelection()!.collapse(line.firstChild, rest);
      rest -= length + 1;
    }
  };
  const change = (insert: string, step = true) => {
    const [from, to] = selected();
    if (kind === 'clocked') keepLater();
    else if (step) done.push(model);
    undone.length = 0;
    model = model.slice(0, from) + insert + model.slice(to);
    render();
    putCaret(from + insert.length);
  };
  const back = (from: string[], to: string[]) => {
    const text = from.pop();
    if (text === undefined) return;
    to.push(model);
    model = text;
    render();
    putCaret(model.length);
  };

  const readFromBox = () => {
    const [from, to] = selected();
    const box = document.createElement('div');
    box.contentEditable = 'true';
    document.body.append(box);
    box.focus();
    setTimeout(() => {
      const lines = [...box.children].map((line) => line.textContent);
      const pasted = lines.length > 0 ? lines.join('\n') : box.textContent;
      box.remove();
      rich.focus();
      done.push(model);
      undone.length = 0;
      model = model.slice(0, from) + pasted + model.slice(to);
      render();
      putCaret(from + pasted.length);
    }, 0);
  };

  const keys = kind !== 'swallows' && kind !== 'stubborn';
  rich.addEventListener('keydown', (event) => {
    if (kind === 'swallows') event.preventDefault();
    if (!keys) return;
    if (event.ctrlKey && event.key === 'z') back(done, undone);
    else if (event.ctrlKey && event.key === 'y') back(undone, done);
    else if (kind === 'announced' || kind === 'anew' || event.key.length !== 1 || event.ctrlKey) return;
    // Where it swallows its own steps, typing opens none either.
    else change(event.key, kind !== 'greedy');
    event.preventDefault();
  });

  rich.addEventListener('paste', (event) => {
    const pasted = event.clipboardData!.getData('text/plain');
    if (kind === 'announced' || kind === 'anew' || kind === 'stubborn') return;
    if (kind === 'binned') {
      readFromBox();
      return;
    }
    event.preventDefault();
    if (kind === 'swallows' || kind === 'keyed') return;
    if (kind === 'late') setTimeout(() => change(pasted), 90);
    else if (kind === 'mangles' || kind === 'clocked') change(pasted.replaceAll('\n', ' '));
    else if (kind === 'greedy') change(pasted.replaceAll('\n', ' '), false);
    else if (kind === 'litters') {
      const [from] = selected();
      change(pasted);
      if (from === 0) rich.prepend(document.createElement('p'));
    } else change(pasted);
  });

  rich.addEventListener('beforeinput', (event) => {
    if (kind === 'anew' || kind === 'stubborn') return;
    event.preventDefault();
    if (!['announced', 'litters', 'mangles', 'greedy'].includes(kind)) return;
    if (event.inputType === 'insertText') change(event.data!, kind !== 'greedy');
    else if (event.inputType === 'insertParagraph') change('\n', kind !== 'greedy');
    else if (event.inputType === 'deleteContentBackward') change('', kind !== 'greedy');
  });

  if (kind === 'anew') {
    rich.addEventListener('input', () => {
      const [, caret] = selected();
      done.push(model);
      model = [...rich.children].map((line) => line.textContent).join('\n');
      render();
      putCaret(caret);
    });
  }
  if (
    kind === 'reverts' ||
    kind === 'stubborn' ||
    kind === 'pasted' ||
    kind === 'binned' ||
    kind === 'clocked' ||
    kind === 'swallows' ||
    kind === 'keyed'
  ) {
    observer = new MutationObserver(() => {
      if (kind === 'stubborn') setTimeout(render, 30);
      else requestAnimationFrame(render);
    });
    observer.observe(rich, { childList: true, characterData: true, subtree: true });
  }

  const html = () => {
    const holder = document.createElement('div');
    for (const line of model.split('\n'))
      holder.append(Object.assign(document.createElement('p'), { textContent: line }));
    return holder.innerHTML;
  };
  const form = document.querySelector<HTMLFormElement>('form.sheet')!;
  form.addEventListener('submit', () => {
    (form.elements.namedItem('content') as HTMLInputElement).value = html();
  });
  Object.assign(window, { modelHtml: html });
  render();
}
