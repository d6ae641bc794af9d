import { type EditorName, editorNamed, PLACES, type PlaceName } from '../oa/index.ts';
import { type Frame, type Page, waitFor } from './drivers/index.ts';
import type { Session } from './harness.ts';

/** How the form is reached: by itself, in the nested frames of an OA's shell, in a frameset, or where it may stand else. */
export type Shell = 'bare' | 'frames' | 'frameset' | PlaceName;

export interface FormOptions {
  readonly shell?: Shell;
  readonly text?: 'sample' | 'finished';
  readonly csp?: boolean;
}

/** The demo OA's 发文拟稿 form with one kind of body, open in a tab. */
export interface OaForm {
  readonly page: Page;
  /** The form's document. */
  readonly frame: Frame;
  /** The document of the body's editable: the form's own, or the editor's iframe. */
  readonly body: Frame;
  readonly editable: string;
  /** CSS, in the form's document, of the editable or of the outermost frame that holds it. */
  readonly holder: string;
  /** A real click into the body, then the caret to its end. */
  focus(): Promise<void>;
  /** The body as the page has it: a textarea's value, what an editor's model holds, else the HTML. */
  content(): Promise<string>;
  /** The body's lines as a reader sees them. */
  text(): Promise<string>;
  /** Whether the editor's history has taken in what was done; some do so after a while. */
  atRest(): Promise<boolean>;
  /** Waits until the body reads so. */
  reads(wanted: string): Promise<void>;
  /** What is selected in the body; empty at a mere caret. */
  selected(): Promise<string>;
  submit(): Promise<void>;
  /** What was submitted as lines of plain text, whichever the editor. */
  plain(content: string): string;
}

export async function openForm(
  session: Session,
  editor: EditorName,
  options: FormOptions = {},
): Promise<OaForm> {
  const page = await session.browser.open(addressOf(session.oa.origin, editor, options));
  return attachForm(page, editor, options.shell ?? 'bare');
}

/** The form in a tab where it is open already. */
export async function attachForm(page: Page, editor: EditorName, shell: Shell): Promise<OaForm> {
  const frame = await formFrame(page, shell);
  const { frames = [], editable, plain: isPlain = false } = editorNamed(editor);
  let body = frame;
  for (const selector of frames) body = await body.child(selector);
  await body.waitFor(editable);
  const content = () =>
    body.evaluate((css) => {
      const { modelHtml } = window as unknown as { modelHtml?: () => string };
      if (modelHtml !== undefined) return modelHtml();
      const element = document.querySelector(css)!;
      return element instanceof HTMLTextAreaElement ? element.value : element.innerHTML;
    }, editable);
  const plain = (submitted: string) => (isPlain ? submitted.replaceAll('\r\n', '\n') : linesOf(submitted));
  const text = async () => plain(await content());
  return {
    page,
    frame,
    body,
    editable,
    holder: frames[0] ?? editable,
    content,
    plain,
    async focus() {
      await body.click(editable);
      await page.press('Control+End');
    },
    text,
    atRest: () =>
      body.evaluate(() => (window as unknown as { modelAtRest?: () => boolean }).modelAtRest?.() ?? true),
    async reads(wanted) {
      let found = '';
      const isThere = async () => {
        found = await text();
        return found === wanted;
      };
      await waitFor(JSON.stringify(wanted), isThere, () => `instead of ${JSON.stringify(found)}`);
    },
    selected: () =>
      body.evaluate((css) => {
        const element = document.querySelector(css)!;
        return element instanceof HTMLTextAreaElement
          ? element.value.slice(element.selectionStart, element.selectionEnd)
          : String(document.getSelection());
      }, editable),
    submit: () => frame.click({ role: 'button', name: '提交', exact: true }),
  };
}

function addressOf(origin: string, editor: EditorName, { shell = 'bare', text, csp }: FormOptions): string {
  const paths: Partial<Record<Shell, string>> = {
    bare: `/form/${editor}`,
    frames: '/',
    frameset: '/frameset',
  };
  const path = paths[shell] ?? `/place/${shell}`;
  const query = new URLSearchParams();
  if (shell !== 'bare') query.set('form', editor);
  if (text !== undefined) query.set('text', text);
  if (csp === true) query.set('csp', '1');
  return `${origin}${path}?${query}`;
}

/** The shells' frames from outside in. */
const PATHS: Readonly<Partial<Record<Shell, readonly string[]>>> = {
  frames: ['iframe', 'iframe'],
  frameset: ['frame[name=workspace]', 'iframe'],
};

function pathTo(shell: Shell): readonly string[] {
  return PATHS[shell] ?? PLACES.find(({ name }) => name === shell)?.frames ?? [];
}

async function formFrame(page: Page, shell: Shell): Promise<Frame> {
  return waitFor('the form', async () => {
    let frame = page.main;
    for (const selector of pathTo(shell)) frame = await frame.child(selector);
    return (await frame.count('form.sheet')) > 0 ? frame : undefined;
  });
}

/**
 * Paragraphs and breaks of an editor's HTML as lines; an empty paragraph is an empty line, white space is kept. A break
 * that ends a paragraph, or the whole, only holds it open. Line breaks of the source beside a tag are an editor's layout.
 */
function linesOf(html: string): string {
  return html
    .replace(/>[ \r\n\t]+(?=<|$)/g, '>')
    .replace(/>[\r\n]+[ \r\n\t]*|[ \r\n\t]*[\r\n]+[ \r\n\t]*(?=<)/g, (layout) =>
      layout[0] === '>' ? '>' : '',
    )
    .replace(/<br[^>]*>(?=<\/(?:p|div)>|$)/g, '')
    .replace(/<(?:p|div)[^>]*>|<br[^>]*>|<\/(?:p|div)>(?=[^<])/g, '\n')
    .replace(/^\n/, '')
    .replace(/<[^>]+>|\u200b/g, '')
    .replace(/&nbsp;|\u00a0/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
}
