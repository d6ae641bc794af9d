/**
 * The outermost editable around an element, a designMode document's body, or a text control itself; undefined where
 * nothing can be written. Inside an editor's own uneditable parts (a widget with a caption) it is still the editor.
 */
export function editableOf(element: Element): HTMLElement | undefined {
  if (/^(?:TEXTAREA|INPUT)$/.test(element.tagName)) return element as HTMLElement;
  const { body, designMode } = element.ownerDocument;
  if (designMode === 'on') return body;
  let root: HTMLElement | undefined;
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    if ((at as HTMLElement).isContentEditable) root = at as HTMLElement;
  }
  return root;
}
