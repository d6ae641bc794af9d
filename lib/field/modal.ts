import { parentOf } from './reach.ts';

/**
 * The modal dialog of a document that the focus, or the frame that has it, is in. Everything outside such a dialog is
 * inert, the browser's top layer included: what is to be used beside it must stand in it too.
 */
export function modalWithFocus(doc: Document): HTMLDialogElement | undefined {
  // Kernels before 105 can't tell a modal dialog from another.
  if (!CSS.supports('selector(:modal)')) return undefined;
  let deepest = doc.activeElement;
  while (deepest?.shadowRoot?.activeElement) deepest = deepest.shadowRoot.activeElement;
  for (let at: Node | null = deepest; at; at = parentOf(at)) {
    if (at.nodeName === 'DIALOG' && (at as Element).matches(':modal')) return at as HTMLDialogElement;
  }
  return undefined;
}
