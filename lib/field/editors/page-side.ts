/**
 * The part of the bridge that runs in the page's own world, and all there is of it: it hears questions from our isolated
 * world, each for one deed on the editor in one of the page's frames, and answers whether that was done. It knows nothing
 * of the extension, and can do nothing that a script of the page can't do as well.
 *
 * Self-contained, because old kernels get it as text.
 */
export function answerInPage(): void {
  // Pages overwrite and extend what is built in; what is used later is taken now.
  const { parse, stringify } = JSON;

  const answer = (nonce: string, done: boolean) =>
    document.dispatchEvent(new CustomEvent('gaobian:answer', { detail: stringify({ nonce, done }) }));

  /** Has the KindEditor whose editable a window holds keep the body as it is. */
  const keepKindEditor = (view: Window): boolean => {
    const { KindEditor } = view.parent as unknown as {
      readonly KindEditor?: {
        readonly instances?: readonly {
          readonly edit?: { readonly doc?: Document };
          addBookmark(onlyIfMuchChanged: boolean): void;
        }[];
      };
    };
    for (const editor of KindEditor?.instances ?? []) {
      if (editor.edit?.doc !== view.document) continue;
      editor.addBookmark(false);
      return true;
    }
    return false;
  };

  document.addEventListener('gaobian:ask', (event) => {
    const { detail } = event as CustomEvent<unknown>;
    if (typeof detail !== 'string') return;
    const { nonce, deed, path } = parse(detail) as { nonce: unknown; deed: unknown; path: unknown };
    if (typeof nonce !== 'string' || deed !== 'keep-kindeditor') return;
    if (!Array.isArray(path) || !path.every(Number.isInteger)) return;
    let view: Window | undefined = window;
    for (let level = 0; level < path.length && view !== undefined; level++)
      view = view[path[level] as number];
    answer(nonce, view !== undefined && keepKindEditor(view));
  });
  answer('', true);
}
