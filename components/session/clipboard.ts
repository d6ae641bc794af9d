/**
 * Puts a text on the clipboard; false where the browser refuses. A framed page often lacks the clipboard API's
 * permission (`clipboard-write` policy), so the older way is tried behind it: it only asks for a recent click.
 */
export async function copyText(text: string): Promise<boolean> {
  // Missing on plain http pages and in old kernels.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (clipboard) {
    try {
      await clipboard.writeText(text);
      return true;
    } catch (error) {
      if (!(error instanceof DOMException)) throw error;
    }
  }
  return copyFromBox(text);
}

/**
 * Puts a text on the clipboard with its layout beside it. By the older way alone: the clipboard API takes no HTML where
 * the page around ours is plain http.
 */
export function copyRich(html: string, text: string): boolean {
  const fill = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/html', html);
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
  };
  document.addEventListener('copy', fill);
  const copied = copyFromBox(text);
  document.removeEventListener('copy', fill);
  return copied;
}

function copyFromBox(text: string): boolean {
  const before = document.activeElement;
  const box = document.createElement('textarea');
  box.value = text;
  box.setAttribute('aria-hidden', 'true');
  box.className = 'aloud';
  document.body.append(box);
  box.select();
  const copied = document.execCommand('copy');
  box.remove();
  if (before instanceof HTMLElement) before.focus();
  return copied;
}
