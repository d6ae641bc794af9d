import { describe, expect, it } from 'vitest';
import { findBlanks } from '../../lib/draft/index.ts';
import { COMPOSE } from '../../lib/i18n/compose.ts';
import {
  composeSection,
  composeSkeleton,
  INDENT,
  loadBuiltInSkeletons,
  nextSection,
  type Skeleton,
  sectionsInOrder,
} from '../../lib/skeleton/index.ts';
import { COMMON_EDITORS, type EditorName } from '../oa/index.ts';
import { waitFor } from './drivers/index.ts';
import { enable } from './enable.ts';
import { forEachBrowser, type Session } from './harness.ts';
import { type OaForm, openForm } from './oa-form.ts';
import type { Sidebar } from './sidebar.ts';

const skeletonNamed = (id: string): Skeleton => loadBuiltInSkeletons().find((one) => one.id === id)!;
const SUMMARY = skeletonNamed('party-summary');
/** One of its sections. */
const SECTION = 'leaders';
/** Opens with an address line, which is never indented. */
const DEBRIEF = skeletonNamed('party-debrief');
const OPTIONS = { numbering: 'gbt9704' } as const;

/** Ways to insert, and the paragraphs that each brings into a draft whose caret is at its end. */
const WAYS = {
  'the next section': {
    press: (sidebar: Sidebar) => sidebar.press('插入下一节'),
    says: COMPOSE.insertedSection,
    brings: (text: string) => composeSection(SUMMARY, nextSection(SUMMARY, text, text.length)!, OPTIONS),
  },
  'one section': {
    press: (sidebar: Sidebar) => sidebar.insertSection(SECTION),
    says: COMPOSE.insertedSection,
    brings: () => composeSection(SUMMARY, SECTION, OPTIONS),
  },
  'the whole skeleton': {
    press: (sidebar: Sidebar) => sidebar.press(COMPOSE.insertAll),
    says: COMPOSE.insertedAll,
    brings: () => composeSkeleton(SUMMARY, OPTIONS),
  },
} as const;

/** Where the caret stands in a draft, and how many of its lines are then above what is inserted. */
const PLACES = [
  { place: 'at the end', typed: 'ab\ncd', keys: [], kept: ['ab', 'cd'], above: 2 },
  { place: 'on an empty last line', typed: 'ab\n', keys: [], kept: ['ab'], above: 1 },
  {
    place: 'within a paragraph',
    typed: 'ab\ncd',
    keys: ['ArrowUp', 'ArrowLeft'],
    kept: ['ab', 'cd'],
    above: 1,
  },
  { place: 'before a paragraph', typed: 'ab\ncd', keys: ['Home'], kept: ['ab', 'cd'], above: 1 },
  { place: 'before the first', typed: 'ab', keys: ['Home'], kept: ['ab'], above: 0 },
  { place: 'on an empty line between', typed: 'ab\n\ncd', keys: ['ArrowUp'], kept: ['ab', 'cd'], above: 1 },
] as const;

interface Started {
  readonly form: OaForm;
  readonly sidebar: Sidebar;
}

/** A form with a draft typed into it and the sidebar ready to insert. */
async function start(session: Session, editor: EditorName, typed = '', skeleton = SUMMARY): Promise<Started> {
  const form = await openForm(session, editor);
  const sidebar = await enable(form);
  await form.page.type(typed);
  await sidebar.chooseType(skeleton.name);
  return { form, sidebar };
}

/** That a text reads so, line by line, once the sidebar says that it is written. */
async function linesBecome(
  { form, sidebar }: Started,
  said: string,
  wanted: readonly string[],
): Promise<void> {
  await sidebar.said(said);
  expect((await form.text()).split('\n')).toEqual(wanted);
}

/** That the first blank is selected, and what is typed takes its place and is off the count. */
async function goOnFromFirstBlank({ form, sidebar }: Started): Promise<void> {
  const text = await form.text();
  const blanks = findBlanks(text);
  const first = blanks[0]!;
  await sidebar.gaps(blanks.length);
  expect(await form.selected()).toBe(text.slice(first.from, first.to));
  await form.page.type('c');
  await form.reads(`${text.slice(0, first.from)}c${text.slice(first.to)}`);
  await sidebar.gaps(blanks.length - 1);
}

forEachBrowser('Composing', (session) => {
  describe('the report type', () => {
    const cases = [
      { title: '青山镇2026年度党建工作总结', typed: '', name: '年度党建工作总结', because: '标题里有' },
      {
        title: '',
        typed: '现将自己一年来抓基层党建工作报告如下。',
        name: '抓党建工作述职报告',
        because: '开头写着',
      },
    ];
    it.each(cases)(
      'is told by the title “$title”, the beginning “$typed”',
      async ({ title, typed, name, because }) => {
        const form = await openForm(session, 'textarea');
        const sidebar = await enable(form);
        await form.page.type(typed);
        await form.frame.click('input[name=title]');
        await form.page.type(title);
        await form.focus();
        await sidebar.bound();
        await sidebar.view('骨架');
        await sidebar.frame.waitFor({ role: 'heading', name, exact: true });
        expect(await sidebar.frame.text('.type-bar')).toContain(because);
      },
    );

    it.each(['dybg', '调研'])('is found by “%s” where another is wanted', async (query) => {
      const { form, sidebar } = await start(session, 'textarea');
      await sidebar.press(COMPOSE.change);
      await form.page.type(query);
      await waitFor('the hits', async () => (await sidebar.frame.count('.type-choice')) < 5);
      await sidebar.press('调研报告');
      await sidebar.frame.waitFor({ role: 'heading', name: '调研报告', exact: true });
    });
  });

  it('shows the outline, and what of it the draft has', async () => {
    const { form, sidebar } = await start(session, 'textarea');
    const outline = () =>
      sidebar.frame.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('[data-section]')].map(({ dataset, textContent }) => ({
          id: dataset.section ?? '',
          state: dataset.state ?? '',
          depth: Number(dataset.depth),
          text: textContent,
        })),
      );
    const wanted = sectionsInOrder(SUMMARY).map(({ section: { id }, depth }) => ({ id, depth }));
    expect(await outline()).toMatchObject(wanted.map((row) => ({ ...row, state: 'missing' })));
    for (const { text, id } of await outline()) {
      const { section } = sectionsInOrder(SUMMARY).find((one) => one.section.id === id)!;
      if (section.heading !== undefined) expect(text).toContain(section.heading);
    }
    await sidebar.insertSection(SECTION);
    await waitFor('the section’s mark', async () =>
      (await outline()).some(({ id, state }) => id === SECTION && state === 'present'),
    );
    expect((await outline()).filter(({ state }) => state === 'present')).toHaveLength(1);
    expect(await form.text()).toContain(composeSection(SUMMARY, SECTION, OPTIONS)[0]);
  });

  describe.each(COMMON_EDITORS)('into %s', (editor) => {
    const ways = Object.keys(WAYS) as (keyof typeof WAYS)[];
    it.each(ways)('inserts %s into an empty draft', async (way) => {
      const { press, says, brings } = WAYS[way];
      const started = await start(session, editor);
      await press(started.sidebar);
      await linesBecome(started, says, brings(''));
      await goOnFromFirstBlank(started);
    });

    it.each(ways)('inserts %s behind a started draft', async (way) => {
      const { press, says, brings } = WAYS[way];
      const started = await start(session, editor, 'ab\ncd');
      await press(started.sidebar);
      await linesBecome(started, says, ['ab', 'cd', ...brings('ab\ncd')]);
      await goOnFromFirstBlank(started);
    });

    it.each(PLACES)('inserts with the caret $place', async ({ typed, keys, kept, above }) => {
      const started = await start(session, editor, typed);
      const { form, sidebar } = started;
      await form.focus();
      for (const key of keys) await form.page.press(key);
      await sidebar.insertSection(SECTION);
      const lines = [...kept.slice(0, above), ...WAYS['one section'].brings(), ...kept.slice(above)];
      await linesBecome(started, COMPOSE.insertedSection, lines);
      await form.page.press('Control+z');
      await form.reads(typed);
    });

    it('indents where the writer’s setting asks', async () => {
      const started = await start(session, editor, '', DEBRIEF);
      const { sidebar } = started;
      await sidebar.toggleIndent();
      await sidebar.press(COMPOSE.insertAll);
      const [address, ...rest] = composeSkeleton(DEBRIEF, OPTIONS);
      const indented = rest.map((paragraph) => INDENT + paragraph);
      await linesBecome(started, COMPOSE.insertedAll, [address!, ...indented]);
      await sidebar.toggleIndent();
    });
  });

  it('puts one line into a title field', async () => {
    const form = await openForm(session, 'textarea');
    const sidebar = await enable(form);
    await form.frame.click('input[name=title]');
    await sidebar.bound('标题');
    await sidebar.chooseType(DEBRIEF.name);
    expect(await sidebar.frame.count('[data-section]')).toBe(0);
    await sidebar.press(COMPOSE.insertTitle);
    await waitFor('the title', async () => (await form.frame.value('input[name=title]')) === DEBRIEF.title);
    expect(await form.text()).toBe('');
  });
});
