/** The tour: what a clerk does with Gaobian in the demo OA, step by step, each ending in something worth a picture. */
import { COMPOSE } from '../../lib/i18n/compose.ts';
import { SNIPPETS } from '../../lib/i18n/phrases.ts';
import { FILL, REVIEW } from '../../lib/i18n/review.ts';
import { SIDEBAR } from '../../lib/i18n/sidebar.ts';
import { waitFor } from '../browser/drivers/index.ts';
import { enable } from '../browser/enable.ts';
import { type OaForm, openForm } from '../browser/oa-form.ts';
import { Sidebar } from '../browser/sidebar.ts';
import {
  arrangeReport,
  enterAll,
  fillLedger,
  finished,
  insertReport,
  planReport,
  TITLE,
  writeAll,
} from '../browser/whole-report.ts';
import { SAMPLE, SAMPLE_GAPS, SAMPLE_MISSING } from '../oa/index.ts';
import type { Demo } from './demo.ts';

/** What the steps work with; the form and its sidebar change on the way. */
export interface Visit {
  readonly demo: Demo;
  readonly form: OaForm;
  readonly sidebar: Sidebar;
}

export interface Step {
  /** Of the picture's file. */
  readonly name: string;
  /** What the picture shows, one sentence. */
  readonly shows: string;
  /** Rejects with what was waited for in vain. */
  readonly act: (visit: Visit) => Promise<Visit>;
}

/** What the writer types, up to the middle of a clause, for the suggestions to go on from. */
const BEGINNING = '\n一、上半年工作开展情况\n（一）压紧压实主体责任。镇党委切实履行';

/** The sample's gaps in order, as its writer fills them. */
const FIGURES = [
  '青石',
  '6',
  '14',
  '28',
  '1260',
  '87',
  '85',
  '42',
  '2',
  '3',
  '36',
  '56',
  '312',
  '9',
  '96',
] as const;
const REPORT = planReport();
const GAPS = SAMPLE_GAPS.length + SAMPLE_MISSING.length;

/** An empty form, before anything has been enabled. */
export async function arrive(demo: Demo): Promise<OaForm> {
  const form = await openForm(demo, 'ckeditor4', { shell: 'frames' });
  await form.frame.click('input[name=title]');
  await form.page.type(SAMPLE.title);
  return form;
}

/** Begins the visit: one press of the toolbar button. */
export async function begin(demo: Demo, form: OaForm): Promise<Visit> {
  return { demo, form, sidebar: await enable(form) };
}

export const STEPS: readonly Step[] = [
  {
    name: 'type-and-outline',
    shows: 'After one press of the toolbar button: the report type told from the title, with its outline.',
    async act(visit) {
      await visit.sidebar.view('骨架');
      await visit.sidebar.frame.waitFor({ role: 'heading', name: '半年党建工作汇报', exact: true });
      return visit;
    },
  },
  {
    name: 'section',
    shows: 'A section inserted as one step of undo, every figure a blank; the first blank is selected.',
    async act(visit) {
      const { form, sidebar } = visit;
      await sidebar.frame.click('details.section[data-state=missing] > summary');
      await sidebar.press(COMPOSE.insertSection(0));
      const blanks = await waitFor('the section', async () => (await form.text()).match(/【＿/g)?.length);
      await sidebar.gaps(blanks);
      return visit;
    },
  },
  {
    name: 'phrase-offered',
    shows: 'While the writer types: words that go on from the clause.',
    async act(visit) {
      const { form, sidebar } = visit;
      await sidebar.view('词句');
      await form.focus();
      await form.page.type(BEGINNING);
      await sidebar.frame.waitFor('.offer[aria-current=true]');
      return visit;
    },
  },
  {
    name: 'phrase-taken',
    shows: 'Alt+Enter has taken the chosen one; the next ones are there already.',
    async act(visit) {
      const { form, sidebar } = visit;
      const chosen = () => sidebar.frame.text('.offer[aria-current=true]');
      const [before, offered] = [await form.text(), await chosen()];
      await form.page.press('Alt+Enter');
      await waitFor('the phrase', async () => (await form.text()).length > before.length);
      await waitFor('what goes on from it', async () => (await chosen()) !== offered);
      return visit;
    },
  },
  {
    name: 'check',
    shows: `A draft from a sample: ${GAPS} unfilled places found, listed and marked in the field.`,
    async act({ demo }) {
      const form = await openForm(demo, 'textarea', { shell: 'frames', text: 'sample' });
      await form.focus();
      const sidebar = await Sidebar.of(form.page);
      await sidebar.bound();
      await sidebar.gaps(GAPS);
      await form.page.press('Control+Home');
      await sidebar.view('检查');
      await sidebar.frame.waitFor('[data-testid=finding]');
      return { demo, form, sidebar };
    },
  },
  {
    name: 'jump',
    shows: 'F8 goes to the next place and selects it.',
    async act(visit) {
      const { form, sidebar } = visit;
      await form.focus();
      await form.page.press('Control+Home');
      await form.page.press('F8');
      await form.page.press('F8');
      await sidebar.frame.waitFor('.finding-main[aria-current=true]');
      return visit;
    },
  },
  {
    name: 'handle',
    shows: 'Collapsed to a handle, which keeps the number of open gaps in sight.',
    async act(visit) {
      await visit.sidebar.collapse();
      return visit;
    },
  },
  {
    name: 'fill-form',
    shows: 'All gaps in one form, typed one after the other; nothing is written yet.',
    async act(visit) {
      const { form, sidebar } = visit;
      await sidebar.expand();
      await sidebar.press(REVIEW.fill);
      await sidebar.frame.click('.fill-row input');
      for (const figure of FIGURES) {
        await form.page.type(figure);
        await form.page.press('Enter');
      }
      await sidebar.frame.waitFor({ role: 'button', name: FILL.all(GAPS), exact: true });
      return visit;
    },
  },
  {
    name: 'filled',
    shows: 'All filled in one step: every figure is accounted for.',
    async act(visit) {
      await visit.sidebar.press(FILL.all(GAPS));
      await visit.sidebar.gaps(0);
      return visit;
    },
  },
  {
    name: 'snippet',
    shows: 'A selected passage saved as a snippet, at hand for every later report.',
    async act(visit) {
      const { form, sidebar } = visit;
      await sidebar.view('词句');
      await form.focus();
      await form.page.press('Shift+Home');
      await sidebar.press(SNIPPETS.saveSelection);
      await sidebar.frame.waitFor('.snippet');
      await sidebar.frame.evaluate(() => document.querySelector('.snippet')?.scrollIntoView());
      return visit;
    },
  },
  {
    name: 'received',
    shows: 'Submitted: the OA’s 已收文 shows just the text that was in the field.',
    async act(visit) {
      const { demo, form, sidebar } = visit;
      const written = await form.text();
      await form.submit();
      await waitFor('the submission', async () => demo.oa.submissions().length > 0);
      const [submission] = demo.oa.submissions();
      if (form.plain(submission?.fields.content ?? '') !== written)
        throw new Error('What the OA received is not what stood in the field');
      await sidebar.bound(SIDEBAR.unbound);
      await form.frame.click('details > summary');
      return visit;
    },
  },
  {
    name: 'whole-report',
    shows:
      'A whole year’s summary from nothing: twenty figures taken from the ledger at one press, not written yet.',
    async act({ demo }) {
      const library = await demo.browser.openExtensionPage('library.html#ledger');
      await fillLedger(library, REPORT);
      await library.close();
      const form = await openForm(demo, 'ckeditor4', { shell: 'frames' });
      await form.frame.click('input[name=title]');
      await form.page.type(TITLE);
      await form.focus();
      const sidebar = await Sidebar.of(form.page);
      await sidebar.bound();
      await arrangeReport(form, sidebar, REPORT);
      await insertReport(form, sidebar, REPORT);
      await enterAll(form, sidebar, REPORT);
      return { demo, form, sidebar };
    },
  },
  {
    name: 'whole-report-filled',
    shows: 'All filled in one step, nothing left open.',
    async act(visit) {
      await writeAll(visit.sidebar, REPORT);
      await visit.form.reads(finished(REPORT));
      return visit;
    },
  },
];
