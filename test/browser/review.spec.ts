import { describe, expect, it } from 'vitest';
import { blank, type Span } from '../../lib/draft/index.ts';
import { EXPECTED } from '../../lib/i18n/check.ts';
import { RULE_NAMES } from '../../lib/i18n/check-rules.ts';
import { SETTINGS_VIEW } from '../../lib/i18n/library-settings.ts';
import { FILL, REVIEW } from '../../lib/i18n/review.ts';
import { COMMON_EDITORS, type EditorName, SAMPLE, SAMPLE_GAPS, SAMPLE_MISSING } from '../oa/index.ts';
import { waitFor } from './drivers/index.ts';
import { enable } from './enable.ts';
import { forEachBrowser, type Session } from './harness.ts';
import { openLibrary } from './library-page.ts';
import { type OaForm, openForm } from './oa-form.ts';
import { type Colour, isIn, pixelsOf, type Region } from './pixels.ts';
import { Sidebar } from './sidebar.ts';

const { body } = SAMPLE;

/** Where the sample's figures are missing, in its order. */
const GAPS: readonly Span[] = [
  ...SAMPLE_GAPS.map(({ before, mark }) => {
    const from = body.indexOf(before + mark) + before.length;
    return { from, to: from + mark.length };
  }),
  // The unit that has no number before it.
  ...SAMPLE_MISSING.map((words) => {
    const to = body.indexOf(words) + words.length;
    return { from: to - 1, to };
  }),
].sort((a, b) => a.from - b.from);

/** Finished, but for what such a report always says of new members and of the villages' income. */
const PARTY_SUMMARY = `现将双桥镇2024年党建工作总结如下：镇党委召开党委会20次，中心组学习12次，书记讲党课4次，主题党日12次。${'站所联动，干部下沉，难事有人管，小事不出村，群众满意。'.repeat(12)}`;

const NAMES = COMMON_EDITORS;
const CINNABAR: Colour = [0xc8, 0x3c, 0x23];

interface Started {
  readonly form: OaForm;
  readonly sidebar: Sidebar;
}

async function start(session: Session, editor: EditorName): Promise<Started> {
  const form = await openForm(session, editor, { text: 'sample' });
  const sidebar = await enable(form);
  await sidebar.view('检查');
  await sidebar.gaps(GAPS.length);
  return { form, sidebar };
}

/** Places of the findings that the list shows, of one concern or of all, in the draft's order. */
async function listed({ frame }: Sidebar, concern = ''): Promise<readonly Span[]> {
  const rows = await frame.evaluate(
    (wanted) =>
      [...document.querySelectorAll<HTMLElement>(`[data-testid=finding]${wanted}`)].map(({ dataset }) => ({
        from: Number(dataset.from),
        to: Number(dataset.to),
      })),
    concern === '' ? '' : `[data-concern=${concern}]`,
  );
  return [...rows].sort((a, b) => a.from - b.from);
}

const textOf = ({ from, to }: Span) => body.slice(from, to);
const rowOf = ({ from }: Span) => `[data-concern=gap][data-from="${from}"]`;

/** Waits until just these characters are selected: the words, and where they stand. */
async function selects({ form, sidebar }: Started, span: Span): Promise<void> {
  await waitFor(
    `“${textOf(span)}” at ${span.from}`,
    async () =>
      (await form.selected()) === textOf(span) &&
      (await sidebar.frame.count(`[data-from="${span.from}"] [aria-current=true]`)) > 0,
  );
  expect(await selectedFrom(form)).toBe(span.from);
}

/** Where the selection begins, counted in the body's characters with one for each line’s end. */
function selectedFrom({ body: frame, editable }: OaForm): Promise<number> {
  return frame.evaluate((css) => {
    const element = document.querySelector(css)!;
    if (element instanceof HTMLTextAreaElement) return element.selectionStart;
    const { startContainer, startOffset } = document.getSelection()!.getRangeAt(0);
    const lines = [...element.querySelectorAll('p')];
    const line = lines.findIndex((one) => one.contains(startContainer));
    const range = document.createRange();
    range.setStart(lines[line]!, 0);
    range.setEnd(startContainer, startOffset);
    const before = lines.slice(0, line).reduce((sum, { textContent }) => sum + textContent.length + 1, 0);
    return before + range.toString().length;
  }, editable);
}

/** The part of the window where the body is seen beside the sidebar. */
async function seenBody({ frame, editable }: OaForm): Promise<Region> {
  return frame.evaluate((css) => {
    const element = document.querySelector('iframe.cke_wysiwyg_frame') ?? document.querySelector(css)!;
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const sidebar = document.querySelector('[data-gaobian=sidebar]')?.getBoundingClientRect();
    const edge = Math.min(right, sidebar?.left ?? right) - 20;
    return {
      x: Math.ceil(left),
      y: Math.ceil(top),
      width: Math.floor(edge - left),
      height: Math.floor(Math.min(bottom, innerHeight - 60) - top),
    };
  }, editable);
}

/** An underline is two pixels thick and may stand below the letters’ box, CSS px. */
const UNDERLINE = 3;

/** Where the gaps’ characters stand in the window; for editors that have a document of their own making. */
async function boxesOf({ body: frame, frame: form, editable }: OaForm): Promise<readonly Region[]> {
  const boxes = await frame.evaluate(
    ({ css, gaps }) => {
      const lines = [...document.querySelector(css)!.querySelectorAll('p')];
      return gaps.map(({ from, to }) => {
        let start = 0;
        const line = lines.find(({ textContent: { length } }) => {
          if (from <= start + length) return true;
          start += length + 1;
          return false;
        })!;
        const range = document.createRange();
        range.setStart(line.firstChild!, from - start);
        range.setEnd(line.firstChild!, to - start);
        const { x, y, width, height } = range.getBoundingClientRect();
        return { x, y, width, height };
      });
    },
    { css: editable, gaps: GAPS.map(({ from, to }) => ({ from, to })) },
  );
  const { left, top } = await form.evaluate(() => {
    const { left = 0, top = 0 } =
      document.querySelector('iframe.cke_wysiwyg_frame')?.getBoundingClientRect() ?? {};
    return { left, top };
  });
  return boxes.map((box) => ({ ...box, x: box.x + left, y: box.y + top }));
}

forEachBrowser('Checking', (session) => {
  describe.each(NAMES)('%s', (editor) => {
    it('lists each gap of the sample, and a click selects its very characters', async () => {
      const started = await start(session, editor);
      const { sidebar } = started;
      expect(await listed(sidebar, 'gap')).toEqual(GAPS);
      for (const gap of [...GAPS].reverse()) {
        await sidebar.frame.click(`${rowOf(gap)} .finding-main`);
        await selects(started, gap);
      }
    });

    it('steps by F8 and Shift+F8, in the field and in the sidebar', async () => {
      const started = await start(session, editor);
      const { form, sidebar } = started;
      const places = await listed(sidebar);
      const last = places.length - 1;
      await form.focus();
      await form.page.press('Control+Home');
      for (const [key, at] of [
        ['F8', 0],
        ['F8', 1],
        ['F8', 2],
        ['Shift+F8', 1],
        ['Shift+F8', 0],
        ['Shift+F8', last],
        ['F8', 0],
      ] as const) {
        await form.page.press(key);
        await selects(started, places[at]!);
      }
      for (const [key, at] of [
        ['Shift+F8', last],
        ['F8', 0],
      ] as const) {
        await sidebar.view('检查');
        await form.page.press(key);
        await selects(started, places[at]!);
      }
    });

    it('counts what is typed into a gap', async () => {
      const { form, sidebar } = await start(session, editor);
      const gap = GAPS[2]!;
      await sidebar.frame.click(`${rowOf(gap)} .finding-main`);
      await waitFor('the selection', async () => (await form.selected()) === textOf(gap));
      await form.page.type('12');
      await sidebar.gaps(GAPS.length - 1);
      expect(await form.text()).toBe(`${body.slice(0, gap.from)}12${body.slice(gap.to)}`);
    });

    it('fills what was entered in the form as one step of undo', async () => {
      const { form, sidebar } = await start(session, editor);
      await sidebar.press(REVIEW.fill);
      const entered = new Map([
        [1, '5'],
        [4, '1200'],
        [GAPS.length - 1, '96.5'],
      ]);
      // As one who fills in a form: from input to input with the Tab key.
      await sidebar.frame.click('[data-row="0"] input');
      for (let row = 1; row < GAPS.length; row++) {
        await form.page.press('Tab');
        await form.page.type(entered.get(row) ?? '');
      }
      await sidebar.press(FILL.all(entered.size));
      await sidebar.gaps(GAPS.length - entered.size);
      let filled = body;
      for (const [row, value] of [...entered].reverse()) {
        const { from, to } = GAPS[row]!;
        // A missing number goes before its unit.
        const end = row === GAPS.length - 1 ? from : to;
        filled = filled.slice(0, from) + value + filled.slice(end);
      }
      expect(await form.text()).toBe(filled);
      await form.page.press('Control+z');
      await form.reads(body);
      await sidebar.gaps(GAPS.length);
      await form.page.press('Control+y');
      await form.reads(filled);
    });

    it('paints the gaps in the field, and nothing once they are gone', async () => {
      const form = await openForm(session, editor, { text: 'sample' });
      const painted = async () => pixelsOf(form.page, await seenBody(form), CINNABAR);
      expect(await painted()).toEqual([]);
      const sidebar = await enable(form);
      await sidebar.gaps(GAPS.length);
      await form.page.press('Control+Home');
      await waitFor('the marks', async () => (await painted()).length > 0);
      if (editor !== 'textarea') {
        const seen = await seenBody(form);
        const boxes = await boxesOf(form);
        const pixels = await painted();
        for (const box of boxes.filter((one) => isIn(seen, { x: one.x + one.width, y: one.y + one.height })))
          expect(pixels.some((pixel) => isIn(box, pixel, UNDERLINE))).toBe(true);
        const strays = pixels.filter((pixel) => !boxes.some((box) => isIn(box, pixel, UNDERLINE)));
        expect(strays).toEqual([]);
      }
      await form.page.press('Control+a');
      await form.page.type('今年以来工作有序推进。');
      await sidebar.gaps(0);
      await waitFor('no mark', async () => (await painted()).length === 0);
    });
  });

  it('fills one gap after the other where it is by then, each as one step of undo', async () => {
    const { form, sidebar } = await start(session, 'textarea');
    const salutation = '各位领导：';
    const [second, third] = [GAPS[1]!, GAPS[2]!];
    const withFilled = (gaps: readonly (readonly [Span, string])[]) =>
      salutation +
      [...gaps]
        .reverse()
        .reduce((text, [{ from, to }, value]) => text.slice(0, from) + value + text.slice(to), body);
    const enteredIn = (row: number) =>
      sidebar.frame.evaluate(
        (css) => document.querySelector<HTMLInputElement>(css)?.value ?? null,
        `[data-row="${row}"] input`,
      );
    await sidebar.press(REVIEW.fill);
    await sidebar.frame.click('[data-row="1"] input');
    await form.page.type('5');
    await form.page.press('Tab');
    await form.page.type('7');
    await form.focus();
    await form.page.press('Control+Home');
    await form.page.type(salutation);
    await form.reads(withFilled([]));
    await sidebar.gaps(GAPS.length);
    expect([await enteredIn(1), await enteredIn(2)]).toEqual(['5', '7']);
    await sidebar.frame.click('[data-row="1"] .row .button');
    await form.reads(withFilled([[second, '5']]));
    await waitFor('the next gap in its row', async () => (await enteredIn(1)) === '7');
    await sidebar.frame.click('[data-row="1"] .row .button');
    await form.reads(
      withFilled([
        [second, '5'],
        [third, '7'],
      ]),
    );
    await sidebar.gaps(GAPS.length - 2);
    await form.focus();
    await form.page.press('Control+z');
    await form.reads(withFilled([[second, '5']]));
    await form.page.press('Control+z');
    await form.reads(withFilled([]));
  });

  it('leaves out what is ignored, over a reload too, until it is restored', async () => {
    const { form, sidebar } = await start(session, 'textarea');
    await sidebar.frame.click(`${rowOf(GAPS[3]!)} .row-actions .button`);
    await sidebar.gaps(GAPS.length - 1);
    expect(await listed(sidebar, 'gap')).toEqual(GAPS.filter((_, index) => index !== 3));
    await form.page.reload();
    await form.focus();
    const again = await Sidebar.of(form.page);
    await again.view('检查');
    await again.gaps(GAPS.length - 1);
    await again.frame.click({ role: 'button', name: REVIEW.ignoredCount(1) });
    await again.frame.click({ role: 'button', name: REVIEW.restore, exact: true });
    await again.gaps(GAPS.length);
    expect(await listed(again, 'gap')).toEqual(GAPS);
  });

  it('misses what such reports state, puts its frame in at one press, and is silent when told so', async () => {
    const { form, sidebar } = await start(session, 'textarea');
    const missed = async (...names: readonly string[]) => {
      const wanted = names.map(EXPECTED.type);
      let found: readonly (string | null)[] = [];
      const isThere = async () => {
        found = await sidebar.frame.evaluate(
          (css) => [...document.querySelectorAll(css)].map(({ textContent }) => textContent),
          '[data-rule="missing-number.expected"] .finding-message',
        );
        return String(found) === String(wanted);
      };
      await waitFor(`missed: ${wanted.join()}`, isThere, () => `instead of ${found.join()}`);
    };
    await form.focus();
    await form.page.press('Control+a');
    await form.page.type(PARTY_SUMMARY);
    await sidebar.gaps(0);
    await missed('发展党员', '村集体经济收入');
    await sidebar.frame.click({ role: 'button', name: EXPECTED.insert });
    await sidebar.gaps(1);
    await missed('村集体经济收入');
    await form.reads(`${PARTY_SUMMARY}发展党员${blank('发展党员')}名。`);
    await sidebar.frame.click(`[data-rule="missing-number.expected"] [aria-label="${REVIEW.ignoreRule}"]`);
    await missed();
    await sidebar.gaps(1);
  });

  it('leaves out words wherever they stand, until the settings restore them', async () => {
    const { form, sidebar } = await start(session, 'textarea');
    const words = '截止目前';
    await form.focus();
    await form.page.press('Control+a');
    await form.page.type(`${words}，发展党员*名。${words}，进展顺利。`);
    await sidebar.gaps(1);
    const doubts = async () => (await listed(sidebar, 'doubt')).map(({ from }) => from);
    const reads = (places: readonly number[]) =>
      waitFor(`doubts at ${places.join()}`, async () => String(await doubts()) === String(places));
    await reads([0, 12]);
    expect(
      await sidebar.frame.count(`[data-concern=gap] [aria-label^="${REVIEW.ignoreWords('').slice(0, 6)}"]`),
    ).toBe(0);
    await sidebar.frame.click(
      `[data-concern=doubt][data-from="12"] [aria-label="${REVIEW.ignoreWords(words)}"]`,
    );
    await reads([]);
    await sidebar.gaps(1);
    const { main } = await openLibrary(session, 'settings');
    await main.click({ role: 'button', name: SETTINGS_VIEW.ignored.restoreLabel(words) });
    await reads([0, 12]);
  });

  it('runs the rules that the settings name, opinions among them', async () => {
    const { form, sidebar } = await start(session, 'textarea');
    await form.focus();
    await form.page.press('Control+a');
    await form.page.type('截止目前，村集体收入大幅增长。');
    const found = (...wanted: readonly string[]) => {
      const rules = () =>
        sidebar.frame.evaluate(() =>
          [...document.querySelectorAll<HTMLElement>('[data-testid=finding]')]
            .map(({ dataset }) => dataset.rule)
            .sort(),
        );
      return waitFor(`findings of ${wanted}`, async () => String(await rules()) === String(wanted));
    };
    const [slip, opinion] = ['wording.confusion', 'wording.vague-quantity'] as const;
    await found(slip);
    const { main } = await openLibrary(session, 'settings');
    const box = (rule: typeof slip | typeof opinion) =>
      ({ role: 'checkbox', name: RULE_NAMES[rule]!.name }) as const;
    await main.click(box(opinion));
    await found(slip, opinion);
    await main.click(box(slip));
    await found(opinion);
    await main.click(box(slip));
    await found(slip, opinion);

    await form.page.bringToFront();
    await sidebar.frame.click(`[data-rule="${slip}"] [aria-label="${REVIEW.ignoreRule}"]`);
    await found(opinion);
    const later = await openLibrary(session, 'settings');
    await later.main.click(box(slip));
    await found(slip, opinion);
  });
});
