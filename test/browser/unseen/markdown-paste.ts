/**
 * On a page with ProseMirror, as AiEditor: pasted text is taken for markdown, in which one line break makes no paragraph.
 * Runs in the page: sees nothing but its argument.
 */
export function installMarkdownPaste(css: string): void {
  const editable = document.querySelector(css)!;
  const asMarkdown = (event: Event) => {
    const { clipboardData } = event as ClipboardEvent;
    const text = clipboardData!.getData('text/plain');
    if (clipboardData!.getData('text/html') !== '' || !text.includes('\n')) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const html = new DataTransfer();
    html.setData('text/html', `<p>${text.replaceAll('\n', '<br>')}</p>`);
    editable.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: html, bubbles: true, cancelable: true }),
    );
  };
  editable.addEventListener('paste', asMarkdown, true);
}
