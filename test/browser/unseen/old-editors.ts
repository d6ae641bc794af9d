/** Two habits of editors that have no model, but a document. Both run in the page: they see nothing but their argument. */

/**
 * In the frame's document, as layui's editor: the body itself is editable, and behind a paste the paragraph is made a
 * plain one and every style is taken out of the whole.
 */
export function installCleaner(html: string): void {
  document.designMode = 'off';
  const { body } = document;
  body.contentEditable = 'true';
  body.innerHTML = html;
  body.addEventListener('paste', () => {
    document.execCommand('formatBlock', false, '<p>');
    setTimeout(() => {
      for (const styled of body.querySelectorAll('[style]')) styled.removeAttribute('style');
    }, 100);
  });
}

/** What a page of `installSnapshots` tells of itself. */
export interface Snapshots {
  /** How many states of the body are kept. */
  scenes: number;
}

/**
 * In the place of the form's bare editable, as UMEditor: its undo goes through states of the whole body, kept 200 ms
 * behind the last key, or at once around a key that goes down over a selection; and it leads a paste into a bin in the
 * body, which it empties on the next turn.
 */
export function installSnapshots(html: string): void {
  const rich = document.querySelector<HTMLElement>('.rich')!;
  rich.classList.add('edui-body-container');
  rich.innerHTML = html;
  let kept: string[] = [html];
  let at = 0;
  let timer = 0;
  let overSelection = false;
  const told: Snapshots = { scenes: 1 };
  Object.assign(window, { snapshots: told });

  const save = () => {
    clearTimeout(timer);
    if (rich.innerHTML === kept[at]) return;
    kept = [...kept.slice(0, at + 1), rich.innerHTML];
    at = kept.length - 1;
    told.scenes = kept.length;
  };
  const show = (step: -1 | 1) => {
    if (kept[at + step] === undefined) return;
    at += step;
    rich.innerHTML = kept[at]!;
    document.getSelection()!.selectAllChildren(rich);
    document.getSelection()!.collapseToEnd();
  };

  rich.addEventListener('keydown', (event) => {
    if (event.ctrlKey) {
      if (event.key !== 'z' && event.key !== 'y') return;
      event.preventDefault();
      if (event.key === 'z') save();
      show(event.key === 'z' ? -1 : 1);
      return;
    }
    clearTimeout(timer);
    overSelection = !document.getSelection()!.isCollapsed;
    if (overSelection) save();
    else timer = window.setTimeout(save, 200);
  });
  rich.addEventListener('keyup', () => {
    if (overSelection) save();
    overSelection = false;
  });
  rich.addEventListener('paste', () => {
    const caret = document.getSelection()!.getRangeAt(0).cloneRange();
    const bin = document.createElement('div');
    bin.textContent = '\ufeff\ufeff';
    rich.append(bin);
    document.getSelection()!.selectAllChildren(bin);
    setTimeout(() => {
      bin.remove();
      document.getSelection()!.removeAllRanges();
      document.getSelection()!.addRange(caret);
    });
  });
}
