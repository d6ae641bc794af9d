import { escapeHtml } from '../html.ts';

/** An editor that a form of the demo OA can have as its body. */
export interface BodyEditor {
  /** Stands in addresses: `/form/textarea`; letters and digits. */
  readonly name: string;
  /** As the menu calls it. */
  readonly title: string;
  /** Which OA systems have this kind of body; shown in the list of forms. */
  readonly seenIn: string;
  /** npm packages whose folders are served under `/vendor/<package>/`, if the editor needs files. */
  readonly vendors?: readonly string[];
  /** Addresses of scripts and style sheets that the page loads before `start`. */
  readonly scripts?: readonly string[];
  readonly styles?: readonly string[];
  /** Markup of the body cell; `text` has one paragraph a line. The submitted field is called `content`. */
  readonly markup: (text: string) => string;
  /** Classic inline script that stands behind the form. */
  readonly start: string;
  /** CSS of the frames from the form's document down to the editable's; none where it stands in the form itself. */
  readonly frames?: readonly string[];
  /** CSS of the editable in its own document. */
  readonly editable: string;
  /** The keys for “redo” where they aren't Ctrl+Y. */
  readonly redo?: string;
  /** So long after the last key the editor's own undo takes the typing for a step, ms; earlier, it is lost in the next. */
  readonly undoPause?: number;
  /** What the form submits is the text as it is, not HTML. */
  readonly plain?: true;
}

/** Paragraph elements as rich-text editors keep them; an empty editor gets none. */
export function paragraphs(text: string): string {
  if (text === '') return '';
  return text
    .split('\n')
    .map((line) => `<p>${escapeHtml(line)}</p>`)
    .join('');
}

/** A textarea with HTML in it, which an editor puts itself in the place of. */
export function htmlTextarea(text: string): string {
  return `<textarea name="content" id="content" class="body">${escapeHtml(paragraphs(text))}</textarea>`;
}

/** An editable in the form itself, whose HTML a hidden field takes to the OA. */
export function editableDiv(text: string, id: string): string {
  return `<div class="body rich" id="${id}">${paragraphs(text)}</div>\n<input type="hidden" name="content">`;
}

/** Script that fills the hidden field of `editableDiv` when the form is submitted; `html` is an expression. */
export function submitted(html: string): string {
  return `
document.querySelector('form.sheet').addEventListener('submit', function () {
  this.elements.content.value = ${html};
});`;
}
