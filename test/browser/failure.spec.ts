import { expect, it } from 'vitest';
import { COMMON } from '../../lib/i18n/common.ts';
import { COMPOSE } from '../../lib/i18n/compose.ts';
import { SNIPPETS } from '../../lib/i18n/phrases.ts';
import { STATES, WRITING } from '../../lib/i18n/sidebar.ts';
import type { EditorName } from '../oa/index.ts';
import { waitFor } from './drivers/index.ts';
import { enable } from './enable.ts';
import { forEachBrowser } from './harness.ts';
import { type OaForm, openForm } from './oa-form.ts';
import { isRescued } from './rescue.ts';

const TYPE = '年度党建工作总结';

interface Editor {
  setReadOnly(readOnly: boolean): void;
  getData(): string;
  getSnapshot(): string;
  loadSnapshot(html: string): void;
  on(event: string, listener: () => void): void;
}
declare const CKEDITOR: { readonly instances: { readonly content: Editor } };

interface Case {
  readonly name: string;
  readonly editor: EditorName;
  /** Done by the page while the clerk is in the field. */
  readonly happens: () => void;
  readonly reason: keyof typeof WRITING.refusals;
  /** The sidebar may hear of it before the press is over; then it asks for a field instead, and there is no text yet. */
  readonly maybeBefore?: true;
  /** There is no draft any more that could be as it was. */
  readonly changes?: true;
}

const CASES: readonly Case[] = [
  {
    name: 'a textarea turned read-only',
    editor: 'textarea',
    happens: () => document.querySelector('textarea')!.setAttribute('readonly', ''),
    reason: 'readonly',
  },
  {
    name: 'a textarea disabled',
    editor: 'textarea',
    happens: () => document.querySelector('textarea')!.setAttribute('disabled', ''),
    reason: 'disabled',
  },
  {
    name: 'a textarea disabled with its fieldset',
    editor: 'textarea',
    happens: () => {
      const set = document.createElement('fieldset');
      const body = document.querySelector('textarea')!;
      body.before(set);
      set.append(body);
      set.disabled = true;
    },
    reason: 'disabled',
  },
  {
    name: 'a textarea with a limit',
    editor: 'textarea',
    happens: () => document.querySelector('textarea')!.setAttribute('maxlength', '20'),
    reason: 'too-long',
  },
  {
    name: 'a textarea whose page cuts off what is too much',
    editor: 'textarea',
    happens: () => {
      const body = document.querySelector('textarea')!;
      body.addEventListener('input', () => {
        body.value = body.value.slice(0, 20);
      });
    },
    reason: 'failed',
  },
  {
    name: 'a textarea whose page does so a moment later',
    editor: 'textarea',
    happens: () => {
      const body = document.querySelector('textarea')!;
      body.addEventListener('input', () => {
        setTimeout(() => {
          body.value = body.value.slice(0, 20);
        });
      });
    },
    reason: 'failed',
  },
  {
    name: 'a textarea whose page puts the old text back on the next frame',
    editor: 'textarea',
    happens: () => {
      const body = document.querySelector('textarea')!;
      const old = body.value;
      const back = () => {
        body.value = old;
      };
      body.addEventListener('input', () => requestAnimationFrame(back));
    },
    reason: 'failed',
  },
  {
    name: 'a textarea whose page looks now and then',
    editor: 'textarea',
    happens: () => {
      const body = document.querySelector('textarea')!;
      setInterval(() => {
        if (body.value.length > 20) body.value = body.value.slice(0, 20);
      }, 300);
    },
    reason: 'failed',
  },
  {
    name: 'an editor’s frame taken away while it is written to',
    editor: 'ckeditor4',
    happens: () => {
      const frame = document.querySelector<HTMLIFrameElement>('iframe.cke_wysiwyg_frame')!;
      const { body } = frame.contentDocument!;
      new MutationObserver(() => frame.remove()).observe(body, { childList: true });
    },
    reason: 'detached',
    changes: true,
  },
  {
    name: 'an editor whose form limits what it submits',
    editor: 'kindeditor',
    happens: () => document.querySelector('textarea[name=content]')!.setAttribute('maxlength', '30'),
    reason: 'too-long',
  },
  {
    name: 'a CKEditor that takes back what is over its limit',
    editor: 'ckeditor4',
    happens: () => {
      const { content } = CKEDITOR.instances;
      const old = content.getSnapshot();
      content.on('change', () => {
        if (content.getData().length > 60) content.loadSnapshot(old);
      });
    },
    reason: 'failed',
  },
  {
    name: 'a textarea taken away when it is left',
    editor: 'textarea',
    happens: () =>
      addEventListener('blur', () => document.querySelector('textarea')!.remove(), { once: true }),
    reason: 'detached',
    maybeBefore: true,
  },
  {
    name: 'an editable that no longer is one',
    editor: 'contenteditable',
    happens: () => document.querySelector('.rich')!.setAttribute('contenteditable', 'false'),
    reason: 'readonly',
  },
  {
    name: 'an editable whose page puts the old text back',
    editor: 'contenteditable',
    happens: () => {
      const rich = document.querySelector('.rich')!;
      const old = rich.innerHTML;
      rich.addEventListener('input', () => {
        rich.innerHTML = old;
      });
    },
    reason: 'failed',
  },
  {
    name: 'an editable taken away when it is left',
    editor: 'contenteditable',
    happens: () => addEventListener('blur', () => document.querySelector('.rich')!.remove(), { once: true }),
    reason: 'detached',
    maybeBefore: true,
  },
  {
    name: 'a CKEditor turned read-only',
    editor: 'ckeditor4',
    happens: () => CKEDITOR.instances.content.setReadOnly(true),
    reason: 'readonly',
  },
];

/** Reads the editable that is in the form now, wherever the page will put it. */
async function keepAnEyeOn({ body, editable }: OaForm): Promise<() => Promise<string>> {
  await body.evaluate((css) => {
    Object.assign(window, { watched: document.querySelector(css) });
  }, editable);
  return () =>
    body.evaluate(() => {
      const { watched } = window as unknown as { watched: HTMLElement };
      return watched instanceof HTMLTextAreaElement ? watched.value : watched.innerHTML;
    });
}

forEachBrowser('A field that takes no text', (session) => {
  it.each(CASES)('$name', async ({ editor, happens, reason, maybeBefore, changes }) => {
    const form = await openForm(session, editor);
    const sidebar = await enable(form);
    await form.page.type('ab');
    await sidebar.chooseType(TYPE);
    await form.focus();
    const draft = await keepAnEyeOn(form);
    await form.frame.evaluate(happens);
    const before = await draft();
    await sidebar.press(COMPOSE.insertNext(''));
    const answer = await waitFor('an answer', async () => {
      if ((await sidebar.frame.count('.rescue')) > 0) return 'rescued';
      return (await sidebar.frame.texts('.toast')).includes(WRITING.noField) ? 'no field' : undefined;
    });
    if (maybeBefore !== true) expect(answer).toBe('rescued');
    if (answer === 'rescued')
      expect(await isRescued(sidebar, form, WRITING.refusals[reason])).toContain('【＿');
    if (changes !== true) expect(await draft()).toBe(before);
  });

  it('says so before, where it is read-only from the start', async () => {
    const form = await openForm(session, 'textarea');
    await form.frame.evaluate(() => document.querySelector('textarea')!.setAttribute('readonly', ''));
    const sidebar = await enable(form);
    await sidebar.frame.waitFor('.note');
    expect(await sidebar.frame.texts('.note')).toEqual([STATES.readonly]);
  });

  it('a title takes no paragraphs', async () => {
    const form = await openForm(session, 'textarea', { text: 'finished' });
    const sidebar = await enable(form);
    await sidebar.view('词句');
    await sidebar.press(SNIPPETS.create);
    await form.page.type('ab\ncd');
    await sidebar.frame.click({ role: 'button', name: COMMON.save, exact: true });
    await sidebar.frame.waitFor({ role: 'button', name: SNIPPETS.insert('') });
    await form.frame.click('input[name=title]');
    await sidebar.bound('标题');
    expect(await sidebar.frame.texts('.note')).toEqual([STATES.titleField]);
    const title = await form.frame.value('input[name=title]');
    await sidebar.press(SNIPPETS.insert(''));
    expect(await isRescued(sidebar, form, WRITING.refusals['single-line'])).toBe('ab\ncd');
    expect(await form.frame.value('input[name=title]')).toBe(title);
  });
});
