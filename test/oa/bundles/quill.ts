import { addStyle, paragraphs, run } from './page.ts';

/** What both versions of Quill have in common, as far as the form needs it. */
interface QuillEditor {
  /** Of the model; it always ends with one line break. */
  getText(): string;
  setText(text: string, source: 'silent'): unknown;
  readonly history: { clear(): void };
}
type QuillClass = new (
  host: HTMLElement,
  options: { readonly theme: string; readonly modules: { readonly toolbar: readonly unknown[] } },
) => unknown;

const TOOLBAR = [['bold', 'italic', 'underline'], [{ list: 'ordered' }, { list: 'bullet' }], ['clean']];

export function startQuill(Quill: QuillClass, css: string): void {
  addStyle(css);
  run((host, lines) => {
    const quill = new Quill(host, { theme: 'snow', modules: { toolbar: TOOLBAR } }) as QuillEditor;
    quill.setText(`${lines.join('\n')}\n`, 'silent');
    quill.history.clear();
    return { html: () => paragraphs(quill.getText().replace(/\n$/, '').split('\n')) };
  });
}
