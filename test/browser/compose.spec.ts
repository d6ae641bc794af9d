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

  describe('what the writer makes of the outline', () => {
    /** Ids of the outline's sections as they stand, with their ticks. */
    const order = (sidebar: Sidebar) =>
      sidebar.frame.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('.section-line')].map((line) => ({
          id: line.querySelector<HTMLElement>('[data-section]')?.dataset.section ?? '',
          ticked: line.querySelector<HTMLInputElement>('input[type=checkbox]')!.checked,
        })),
      );
    const outer = async (sidebar: Sidebar) => {
      const top = new Set(SUMMARY.sections.map(({ id }) => id));
      return (await order(sidebar)).map(({ id }) => id).filter((id) => top.has(id));
    };
    const grip = (id: string) => `.section-line:has([data-section="${id}"]) .grip`;

    it('goes into the whole: unticked, moved by key, renamed, for half a year', async () => {
      const started = await start(session, 'textarea');
      const { form, sidebar } = started;
      const [one, two, three, ...rest] = SUMMARY.sections.filter(({ heading }) => heading !== undefined);
      await sidebar.frame.click(`.section-line:has([data-section="${one!.id}"]) input`);
      await sidebar.frame.click(grip(three!.id));
      await form.page.press('ArrowUp');
      await waitFor('the move', async () => {
        const ids = await outer(sidebar);
        return ids.indexOf(three!.id) === ids.indexOf(two!.id) - 1;
      });
      // The handle keeps the focus, so that the next key goes on.
      await form.page.press('ArrowDown');
      await form.page.press('ArrowUp');
      await sidebar.frame.click(`[data-section="${two!.id}"] summary`);
      await sidebar.frame.click(`[data-section="${two!.id}"] .section-heading input`);
      await form.page.type('抓骨干');
      await sidebar.frame.click('.details summary');
      await sidebar.frame.evaluate(() => {
        const select = document.querySelector<HTMLSelectElement>('.details select')!;
        select.value = 'H1';
        select.dispatchEvent(new Event('change', { bubbles: true }));
      });
      await sidebar.press('我镇');
      await sidebar.press(COMPOSE.insertAll);
      const openings = SUMMARY.sections.filter(({ heading }) => heading === undefined).map(({ id }) => id);
      const ids = SUMMARY.sections.map(({ id }) => id);
      const wanted = composeSkeleton(SUMMARY, {
        ...OPTIONS,
        skip: new Set([one!.id]),
        order: ids.flatMap((id) => (id === two!.id ? [three!.id, id] : id === three!.id ? [] : [id])),
        headings: { [two!.id]: '抓骨干' },
        partOfYear: '上半年',
        values: { 自称: '我镇' },
      });
      expect(openings.length + rest.length).toBeGreaterThan(0);
      await linesBecome(started, COMPOSE.insertedAll, wanted);
      expect(wanted.join('')).toContain('二、抓骨干');
      // What is remembered of the site is put back for the tests behind this one.
      await sidebar.press('我镇');
    });

    it('is moved by dragging, before and behind another', async () => {
      const { sidebar } = await start(session, 'textarea');
      const before = await outer(sidebar);
      const drag = (id: string, onto: string, side: 'before' | 'behind') =>
        sidebar.frame.evaluate(
          ({ id, onto, side }) => {
            const line = (one: string) =>
              document.querySelector(`[data-section="${one}"]`)!.closest('.section-line')!;
            const { top, bottom } = line(onto).getBoundingClientRect();
            const init = {
              bubbles: true,
              cancelable: true,
              dataTransfer: new DataTransfer(),
              clientY: side === 'before' ? top + 1 : bottom - 1,
            };
            line(id).querySelector('.grip')!.dispatchEvent(new DragEvent('dragstart', init));
            return new Promise<void>((resolve) => {
              setTimeout(() => {
                line(onto).dispatchEvent(new DragEvent('dragover', init));
                setTimeout(() => {
                  line(onto).dispatchEvent(new DragEvent('drop', init));
                  resolve();
                });
              });
            });
          },
          { id, onto, side },
        );
      const [first, second, third] = before;
      await drag(first!, third!, 'behind');
      await waitFor('the order', async () => (await outer(sidebar)).indexOf(first!) === 2);
      expect((await outer(sidebar)).slice(0, 3)).toEqual([second, third, first]);
      await drag(first!, second!, 'before');
      await waitFor('the order again', async () => (await outer(sidebar)).join() === before.join());
    });

    it('is shown whole before it is inserted', async () => {
      const started = await start(session, 'textarea');
      const { sidebar } = started;
      await sidebar.press(COMPOSE.preview);
      await sidebar.frame.waitFor('.preview-page');
      const shown = await sidebar.frame.texts('.preview-page p');
      expect(shown).toHaveLength(composeSkeleton(SUMMARY, { ...OPTIONS, withTitle: false }).length);
      await sidebar.frame.click('dialog .button-main');
      await linesBecome(started, COMPOSE.insertedAll, composeSkeleton(SUMMARY, OPTIONS));
    });

    it('gives headings alone', async () => {
      const started = await start(session, 'textarea');
      await started.sidebar.frame.click({ role: 'checkbox', name: COMPOSE.headingsOnly });
      await started.sidebar.press(COMPOSE.insertAll);
      const headings = composeSkeleton(SUMMARY, { ...OPTIONS, headingsOnly: true });
      await linesBecome(started, COMPOSE.insertedAll, headings);
    });
  });

  describe('nothing comes twice by accident', () => {
    it('asks before a section that is there, and before the whole', async () => {
      const { form, sidebar } = await start(session, 'textarea');
      await sidebar.insertSection(SECTION);
      await sidebar.said(COMPOSE.insertedSection);
      const once = await form.text();
      await sidebar.frame.waitFor(`[data-section="${SECTION}"][data-state=present]`);
      await sidebar.frame.click(`[data-section="${SECTION}"] .section-body .button-main`);
      await sidebar.frame.waitFor({ role: 'dialog' });
      await sidebar.press('取消');
      expect(await form.text()).toBe(once);

      await sidebar.press(COMPOSE.insertAll);
      await sidebar.frame.waitFor({ role: 'dialog' });
      await sidebar.frame.click('dialog .button-main');
      await sidebar.said(COMPOSE.insertedMissing);
      const lines = (await form.text()).split('\n');
      const whole = composeSkeleton(SUMMARY, OPTIONS);
      expect(lines.filter((line) => line === whole[0])).toHaveLength(1);
      expect([...lines].sort()).toEqual([...whole].sort());
    });

    it('takes a double click for one', async () => {
      const started = await start(session, 'textarea');
      const { form, sidebar } = started;
      await sidebar.frame.click('.foot-next', { count: 2 });
      await sidebar.said(COMPOSE.insertedSection);
      const wanted = composeSection(SUMMARY, nextSection(SUMMARY, '', 0)!, OPTIONS);
      expect((await form.text()).split('\n')).toEqual(wanted);
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

  // The last one: behind it there are two skeletons of almost the same name.
  it('is kept as the writer’s own, chosen again and inserted', async () => {
    const started = await start(session, 'textarea');
    const { sidebar } = started;
    const first = SUMMARY.sections.find(({ heading }) => heading !== undefined)!;
    await sidebar.frame.click(`.section-line:has([data-section="${first.id}"]) input`);
    await sidebar.press(COMPOSE.keepOwn);
    await sidebar.said(COMPOSE.keptOwn);
    await sidebar.chooseType(COMPOSE.ownName(SUMMARY.name));
    expect(await sidebar.frame.count(`[data-section="${first.id}"]`)).toBe(0);
    await sidebar.press(COMPOSE.insertAll);
    const wanted = composeSkeleton(SUMMARY, { ...OPTIONS, skip: new Set([first.id]) });
    await linesBecome(started, COMPOSE.insertedAll, wanted);
  });
});
