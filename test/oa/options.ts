/** The options that travel in the addresses of the demo OA's pages. */
import { type EditorName, isEditorName } from './editors/index.ts';
import { START_TEXTS, type StartText } from './sample.ts';

/** Read from a page's address and passed on in its links, so that a whole shell keeps the variant it was opened in. */
export interface PageOptions {
  /** `form=`: which form the shell opens; none shows the list of forms. */
  readonly form: EditorName | undefined;
  /** `text=`: what title, unit and body start with. */
  readonly text: StartText;
  /** `csp=1`: send a content security policy as security-minded intranets do. */
  readonly csp: boolean;
}

export function readOptions(query: URLSearchParams): PageOptions {
  const form = query.get('form');
  const text = query.get('text');
  return {
    form: form !== null && isEditorName(form) ? form : undefined,
    text: text !== null && isStartText(text) ? text : 'empty',
    csp: query.get('csp') === '1',
  };
}

function isStartText(text: string): text is StartText {
  return Object.hasOwn(START_TEXTS, text);
}

/** An address within the OA that keeps the page's options, except for those that `change` sets. */
export function link(path: string, options: PageOptions, change: Partial<PageOptions> = {}): string {
  const { form, text, csp } = { ...options, ...change };
  const query = new URLSearchParams();
  if (form !== undefined) query.set('form', form);
  if (text !== 'empty') query.set('text', text);
  if (csp) query.set('csp', '1');
  return query.size === 0 ? path : `${path}?${query.toString()}`;
}
