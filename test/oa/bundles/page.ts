/**
 * What the bundled editors share: the body cell's host element, and the hidden field that carries the text, one
 * paragraph a line, into the editor and what the editor's own model holds, as HTML, back out of it.
 */
import { escapeHtml } from '../html.ts';

export interface Running {
  /** What the editor's own model holds, whatever its DOM shows. */
  readonly html: () => string;
  /** Whether its history has taken in all that was done; always, if left out. */
  readonly atRest?: () => boolean;
}

/** Leaves the page a function that starts the editor once its form is there. */
export function run(start: (host: HTMLElement, lines: readonly string[]) => Running): void {
  Object.assign(window, { startEditor: () => startIn(start) });
}

function startIn(start: Parameters<typeof run>[0]): void {
  const form = document.querySelector<HTMLFormElement>('form.sheet')!;
  const field = form.elements.namedItem('content') as HTMLInputElement;
  const { html, atRest } = start(form.querySelector<HTMLElement>('.editor-host')!, field.value.split('\n'));
  form.addEventListener('submit', () => {
    field.value = html();
  });
  // Tests compare the model with what is on the screen.
  Object.assign(window, { modelHtml: html, modelAtRest: atRest });
}

/** Lines of a model as the paragraphs that an OA would store; "\n" within one is a soft break. */
export function paragraphs(lines: readonly string[]): string {
  return lines.map((line) => `<p>${escapeHtml(line).replaceAll('\n', '<br>')}</p>`).join('');
}

export function addStyle(css: string): void {
  document.head.append(Object.assign(document.createElement('style'), { textContent: css }));
}
