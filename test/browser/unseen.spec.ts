import { expect, it } from 'vitest';
import type { Span, TextEdit } from '../../lib/draft/span.ts';
import { applyEdits } from '../../lib/field/text-change.ts';
import { COMPOSE } from '../../lib/i18n/compose.ts';
import { WRITING } from '../../lib/i18n/sidebar.ts';
import { waitFor } from './drivers/index.ts';
import { enable } from './enable.ts';
import { forEachBrowser, type Session } from './harness.ts';
import { Probe } from './matrix/probe.ts';
import { type OaForm, openForm } from './oa-form.ts';
import { isRescued } from './rescue.ts';
import type { Sidebar } from './sidebar.ts';
import { install, UNSEEN, type Unseen } from './unseen/install.ts';

const DRAFT = '今年以来，各项工作有序推进。\n下一步，继续抓好落实。';
const FIRST_END = DRAFT.indexOf('\n');
const BLANK = '【＿次数】';

interface Write {
  readonly edits: readonly TextEdit[];
  readonly select?: Span;
}

/** One line at the end, paragraphs behind the first with their blank selected, two places in the first: in this order. */
const WRITES: Readonly<Record<'line' | 'paragraphs' | 'places', Write>> = {
  line: { edits: [{ from: DRAFT.length, to: DRAFT.length, insert: '全年无较大事故。' }] },
  paragraphs: {
    edits: [{ from: FIRST_END, to: FIRST_END, insert: `\n开展检查${BLANK}次。\n均已整改。` }],
    select: { from: FIRST_END + 5, to: FIRST_END + 5 + BLANK.length },
  },
  places: {
    edits: [
      { from: 0, to: 2, insert: '上半年' },
      { from: 5, to: 7, insert: '' },
    ],
  },
};

interface Open {
  readonly form: OaForm;
  readonly sidebar: Sidebar;
}

/** The form with one of them in the place of its bare editable, the caret at the end. */
async function openUnseen(session: Session, kind: Unseen): Promise<Open> {
  const form = await openForm(session, 'contenteditable', { shell: 'frames' });
  await form.frame.evaluate(install, { kind, text: DRAFT });
  return { form, sidebar: await enable(form) };
}

/** What is on the screen, line by line; `form.text()` is what the model holds. */
function shown({ form }: Open): Promise<string> {
  return form.frame.evaluate(() =>
    [...document.querySelectorAll('.rich > p')].map((line) => line.textContent).join('\n'),
  );
}

async function bothRead(open: Open, wanted: string): Promise<void> {
  await waitFor(
    JSON.stringify(wanted),
    async () => (await open.form.text()) === wanted && (await shown(open)) === wanted,
  );
}

forEachBrowser('An editor that nobody has seen', (session) => {
  const kinds = Object.keys(UNSEEN) as Unseen[];
  const unwilling: readonly Unseen[] = ['clocked', 'swallows', 'keyed', 'stubborn'];
  const willing = kinds.filter((kind) => !unwilling.includes(kind));

  it.each(willing)('%s takes what is written', async (kind) => {
    const opened = await openUnseen(session, kind);
    const probe = await Probe.in(opened.sidebar.frame);
    let draft = DRAFT;
    for (const { edits, select } of Object.values(WRITES)) {
      draft = applyEdits(draft, edits);
      expect(await probe.write(edits, select)).toMatchObject({ ok: true });
      await bothRead(opened, draft);
      await waitFor('the sidebar’s text', async () => (await probe.kept()).text === draft);
      if (select !== undefined) expect(await opened.form.selected()).toBe(BLANK);
    }
    await opened.form.submit();
    const [sent] = await waitFor('a submission', async () => {
      const all = session.oa.submissions();
      return all.length > 0 ? all : undefined;
    });
    expect(opened.form.plain(sent!.fields.content!)).toBe(draft);
  });

  it.each(['reverts', 'pasted', 'binned', 'mangles', 'greedy'] as const)(
    '%s: what was typed right before stays, and nothing of an attempt that failed',
    async (kind) => {
      const opened = await openUnseen(session, kind);
      await opened.form.page.type('ab');
      const probe = await Probe.in(opened.sidebar.frame);
      const draft = `${DRAFT}ab`;
      await waitFor('the typing', async () => (await probe.kept()).text === draft);
      expect(await probe.write(WRITES.paragraphs.edits)).toMatchObject({ ok: true });
      await bothRead(opened, applyEdits(draft, WRITES.paragraphs.edits));
    },
  );

  it.each(unwilling)(
    '%s: the draft is as before, and the text is on the clipboard with a word that says so',
    async (kind) => {
      const opened = await openUnseen(session, kind);
      await opened.sidebar.chooseType('年度党建工作总结');
      await opened.sidebar.press(COMPOSE.insertNext(''));
      const text = await isRescued(opened.sidebar, opened.form, WRITING.refusals.failed);
      expect(text).toContain('【＿');
      await bothRead(opened, DRAFT);
    },
  );
});
