import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../lib/check/index.ts';
import { detectReportType, loadBuiltInSkeletons } from '../../lib/skeleton/index.ts';
import { type Frame, waitFor } from './drivers/index.ts';
import { enable } from './enable.ts';
import { forEachBrowser } from './harness.ts';
import { openForm } from './oa-form.ts';

/** Five real desensitised reports, hand-annotated; kept beside the project, not in it. */
const SEEDS = '../shared/seeds';
const present = existsSync(`${SEEDS}/gold.json`);
if (!present) console.log(`Skipped: the annotated reports are not at ${SEEDS}.`);

interface Annotation {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly kind: string;
}
const gold: readonly Annotation[] = present ? JSON.parse(readFileSync(`${SEEDS}/gold.json`, 'utf8')) : [];
const files = [...new Set(gold.map(({ file }) => file))].sort();
/** Of the 120 placeholders. */
const LEAST_FOUND = 118;
/** Each report's type, by the number that its file begins with. */
const TYPES: Readonly<Record<string, string>> = {
  '000': '半年党建工作汇报',
  '001': '抓党建工作述职报告',
  '002': '年度党建工作总结',
  '003': '抓党建促乡村振兴情况报告',
  '004': '抓党建工作述职报告',
};

interface Shown {
  readonly rule: string;
  readonly from: number;
  readonly to: number;
}

/** The findings as the sidebar's view lists them. */
async function shownFindings(sidebar: Frame): Promise<readonly Shown[]> {
  return sidebar.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-testid=finding]')].map(({ dataset }) => ({
      rule: dataset.rule ?? '',
      from: Number(dataset.from),
      to: Number(dataset.to),
    })),
  );
}

/** Puts a text into the body as pasting does. */
async function paste(editor: 'textarea' | 'ckeditor4', frame: Frame, text: string): Promise<void> {
  await frame.evaluate(
    ([kind, content]) => {
      if (kind === 'textarea') {
        document.querySelector<HTMLTextAreaElement>('textarea.body')!.focus();
        document.execCommand('insertText', false, content);
        return;
      }
      interface Editor {
        fire(event: 'paste', data: { type: string; dataValue: string }): void;
      }
      const { CKEDITOR } = window as unknown as { CKEDITOR: { instances: { content: Editor } } };
      const lines = content!
        .split('\n')
        .map((line) => `<p>${line.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</p>`);
      CKEDITOR.instances.content.fire('paste', { type: 'html', dataValue: lines.join('') });
    },
    [editor, text] as const,
  );
}

describe.skipIf(!present)('Real reports', () => {
  forEachBrowser('in a form', (session) => {
    it.each(['textarea', 'ckeditor4'] as const)(
      'are checked in %s as the annotations say',
      async (editor) => {
        let found = 0;
        for (const file of files) {
          const text = readFileSync(`${SEEDS}/${file}`, 'utf8').trimEnd();
          const form = await openForm(session, editor);
          const sidebar = await enable(form);
          await paste(editor, form.frame, text);
          await waitFor(
            'the whole text',
            async () => (await sidebar.characters()) > 0 && (await sidebar.openGaps()) !== 0,
          );
          await sidebar.view('检查');
          const { id, by } = detectReportType(text)!;
          const expected = checkDraft(text, by === 'outline' ? {} : { reportType: id });
          const shown = await waitFor('all findings', async () => {
            const list = await shownFindings(sidebar.frame);
            return list.length === expected.length ? list : undefined;
          });
          const place = ({ from, to }: { from: number; to: number }) => `${from}-${to}`;
          expect(new Set(shown.map(place))).toEqual(new Set(expected.map(place)));

          const gaps = new Set(
            expected
              .filter(({ category }) => category === 'placeholder' || category === 'missing-number')
              .map(place),
          );
          const of = (kind: RegExp) =>
            gold
              .filter((annotation) => annotation.file === file && kind.test(annotation.kind))
              .map(({ start, end }) => `${start}-${end}`);
          found += of(/^placeholder-/).filter((at) => gaps.has(at)).length;
          expect(of(/^not-placeholder$/).filter((at) => gaps.has(at))).toEqual([]);
          await form.page.close();
        }
        expect(found).toBeGreaterThanOrEqual(LEAST_FOUND);
      },
    );

    it.each(files)('%s is known by its text, and its skeleton is offered', async (file) => {
      const text = readFileSync(`${SEEDS}/${file}`, 'utf8');
      const form = await openForm(session, 'textarea');
      const sidebar = await enable(form);
      await paste('textarea', form.frame, text);
      await sidebar.view('骨架');
      const name = TYPES[file.slice(0, 3)]!;
      expect(loadBuiltInSkeletons().find(({ id }) => id === detectReportType(text)?.id)?.name).toBe(name);
      await sidebar.frame.waitFor({ role: 'heading', name, exact: true });
    });
  });
});
