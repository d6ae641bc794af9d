import type { Span } from '../../../lib/draft/span.ts';
import { type EditorName, SAMPLE, SAMPLE_GAPS } from '../../oa/index.ts';
import { waitFor } from '../drivers/index.ts';
import type { Session } from '../harness.ts';
import { openForm } from '../oa-form.ts';
import { type Cell, Outcomes } from './cells.ts';
import { Desk } from './desk.ts';

/** Where the sample's gaps stand. */
const GAPS: readonly Span[] = SAMPLE_GAPS.map(({ before, mark }) => {
  const from = SAMPLE.body.indexOf(before + mark) + before.length;
  return { from, to: from + mark.length };
});
const SECOND_LINE_END = SAMPLE.body.indexOf('\n', SAMPLE.body.indexOf('\n') + 1);
const PARAGRAPHS = '开展检查【＿检查次数】次。\n发现隐患若干处。\n均已整改。';
const BLANK = '【＿检查次数】';

/** One editor, tried with everything; a cell that breaks down leaves the next ones a fresh page. */
export async function tryEditor(session: Session, editor: EditorName, bare: Bare): Promise<Outcomes> {
  const outcomes = new Outcomes();
  const trial = new Trial(session, editor, outcomes);
  await trial.identity(bare);
  await trial.reading();
  await trial.marks();
  await trial.writing('line', (desk) => lineIn(desk));
  await trial.writing('paragraphs', (desk) => paragraphsIn(desk));
  await trial.writing('blank', (desk) => replaceIn(desk, 'blank', 1));
  await trial.writing('ten', (desk) => replaceIn(desk, 'ten', 10));
  await trial.composing();
  await trial.submit();
  await trial.empty();
  return outcomes;
}

/** What the form sends where Gaobian is not there at all, and where it is not switched on. */
export interface Bare {
  readonly absent: Session;
  readonly off: Session;
}

class Trial {
  private desk: Desk | undefined;

  constructor(
    private readonly session: Session,
    private readonly editor: EditorName,
    private readonly outcomes: Outcomes,
  ) {}

  async identity({ absent, off }: Bare): Promise<void> {
    await this.cell('identity', async () => {
      const desk = await this.fresh('sample', false);
      await waitFor('the marks', () => this.marksShown(desk));
      const used = await this.send(this.session, desk.form);
      for (const [name, session] of Object.entries({ absent, off })) {
        const form = await openForm(session, this.editor, { shell: 'frames', text: 'sample' });
        await form.focus();
        const bytes = await this.send(session, form);
        await form.page.close();
        if (bytes !== used) return this.outcomes.add('identity', 'damage', `differs from ${name}`);
      }
      this.outcomes.add('identity', 'pass');
    });
  }

  async reading(): Promise<void> {
    await this.cell('read', async () => {
      const { probe } = await this.fresh('sample');
      const { text } = await probe.kept();
      this.outcomes.add('read', text === SAMPLE.body ? 'pass' : 'fail', JSON.stringify(text.slice(0, 200)));
    });
    await this.cell('caret', async () => {
      const desk = await this.base();
      const { page } = desk.form;
      const length = SAMPLE.body.length;
      // One key at a time: an editor that looks at the caret now and then puts it back where it saw it last.
      const steps: readonly (readonly [string, Span])[] = [
        ['Control+Home', { from: 0, to: 0 }],
        ['ArrowRight', { from: 1, to: 1 }],
        ['ArrowRight', { from: 2, to: 2 }],
        ['Shift+ArrowRight', { from: 2, to: 3 }],
        ['Control+End', { from: length, to: length }],
      ];
      for (const [key, span] of steps) {
        await page.press(key);
        if (await desk.comesToSelect(span)) continue;
        const { selection } = await desk.probe.kept();
        return this.outcomes.add('caret', 'fail', `${key}: ${JSON.stringify(selection)}`);
      }
      this.outcomes.add('caret', 'pass');
    });
  }

  async marks(): Promise<void> {
    await this.cell('mark', async () => {
      const desk = await this.base();
      const before = await desk.form.content();
      await desk.probe.mark(
        GAPS.map((gap) => ({ ...gap, category: 'placeholder' as const, severity: 'error' as const })),
      );
      const shown = await desk.comes(() => this.marksShown(desk));
      const after = await desk.form.content();
      await desk.probe.mark([]);
      if (!shown) return this.outcomes.add('mark', 'fail', 'no marks');
      if (after !== before) return this.outcomes.add('mark', 'damage', 'the body changed');
      this.outcomes.add('mark', 'pass');
    });
    await this.cell('jump', async () => {
      const desk = await this.base();
      // Pushes the body out of sight.
      await desk.form.frame.evaluate(() => {
        document.querySelector('h1')!.style.marginBottom = '1500px';
        window.scrollTo(0, 0);
      });
      const gap = GAPS[GAPS.length - 1]!;
      await desk.probe.reveal(gap);
      const wanted = SAMPLE.body.slice(gap.from, gap.to);
      const there = await desk.comes(
        async () => (await desk.form.selected()) === wanted && (await this.bodyInSight(desk)),
      );
      this.outcomes.add('jump', there ? 'pass' : 'fail', `selected ${await desk.form.selected()}`);
      await desk.form.frame.evaluate(() => {
        document.querySelector('h1')!.style.marginBottom = '';
      });
    });
  }

  async writing(cell: Cell, work: (desk: Desk) => Promise<boolean>): Promise<void> {
    await this.cell(cell, async () => {
      const desk = await this.base();
      if (await work(desk)) {
        // Back to the sample, for what comes next. Where the editor's own undo ends before that, a fresh page has it.
        for (let step = 0; step < MOST_STEPS; step++) {
          const text = await desk.form.text();
          if (text === SAMPLE.body) break;
          await desk.form.page.press('Control+z');
          if (!(await desk.comes(async () => (await desk.form.text()) !== text))) break;
        }
      }
    });
  }

  async composing(): Promise<void> {
    await this.cell('composing', async () => {
      const desk = await this.base();
      const { page } = desk.form;
      const end = SAMPLE.body.length;
      await desk.putCaret(end);
      await desk.comesToRead(SAMPLE.body);
      await page.compose('zhong');
      if (!(await desk.comes(async () => (await desk.probe.kept()).composing)))
        return this.outcomes.add('composing', 'fail', 'the composition was not noticed');
      const refused = await desk.probe.write([{ from: end, to: end, insert: '甲' }]);
      if (refused.ok || refused.refusal !== 'composing')
        return this.outcomes.add('composing', 'damage', JSON.stringify(refused));
      await page.commit('中');
      const committed = `${SAMPLE.body}中`;
      if (!(await desk.comesToRead(committed)))
        return this.outcomes.add('composing', 'damage', await desk.differs(committed));
      const written = await desk.probe.write([{ from: end + 1, to: end + 1, insert: '乙' }]);
      if (!written.ok || !(await desk.comesToRead(`${committed}乙`)))
        return this.outcomes.add('composing', 'fail', await desk.differs(`${committed}乙`));
      await page.press('Control+z');
      if (!(await desk.comesToRead(committed)))
        return this.outcomes.add('composing', 'fail', `undo: ${await desk.differs(committed)}`);
      this.outcomes.add('composing', 'pass');
    });
  }

  /** With a write of several paragraphs in it, so that an editor's own model must have heard of them. */
  async submit(): Promise<void> {
    await this.cell('submit', async () => {
      const desk = await this.fresh('sample');
      const at = SECOND_LINE_END;
      const edits = [{ from: at, to: at, insert: `\n${PARAGRAPHS}` }];
      const written = await desk.probe.write(edits);
      if (!written.ok) return this.outcomes.add('submit', 'fail', written.refusal);
      const shown = await desk.form.text();
      const sent = desk.form.plain(
        new URLSearchParams(await this.send(this.session, desk.form)).get('content') ?? '',
      );
      this.outcomes.add('submit', sent === shown ? 'pass' : 'damage', JSON.stringify(sent.slice(0, 200)));
    });
  }

  async empty(): Promise<void> {
    await this.cell('empty', async () => {
      const desk = await this.fresh('empty');
      const at = PARAGRAPHS.indexOf(BLANK);
      await desk.write('empty', [{ from: 0, to: 0, insert: PARAGRAPHS }], {
        from: at,
        to: at + BLANK.length,
      });
      await desk.form.page.close();
      this.desk = undefined;
    });
  }

  /** Presses the form's own button; the request's body as it arrived. */
  private async send({ oa }: Session, form: Desk['form']): Promise<string> {
    oa.clear();
    await form.submit();
    return waitFor('a submission', async () => oa.submissions()[0]?.raw);
  }

  private async marksShown(desk: Desk): Promise<boolean> {
    return desk.form.body.evaluate(
      (count) =>
        (CSS.highlights?.get('gaobian-gap')?.size ?? 0) >= count ||
        document.querySelector('[data-gaobian=marks]') !== null,
      GAPS.length,
    );
  }

  /** Whether the body, or the frame that holds it, stands in the form's window. */
  private async bodyInSight({ form }: Desk): Promise<boolean> {
    return form.frame.evaluate((css) => {
      const box = document.querySelector(css)!.getBoundingClientRect();
      return box.top < innerHeight && box.bottom > 0;
    }, form.holder);
  }

  /** A page that shows the sample: the one at hand, or a fresh one where something is left in it. */
  private async base(): Promise<Desk> {
    const { desk } = this;
    const isBase = desk?.probe !== undefined && (await desk.comesToRead(SAMPLE.body));
    return isBase ? desk : this.fresh('sample');
  }

  private async fresh(text: 'sample' | 'empty', takeOver = true): Promise<Desk> {
    await this.desk?.form.page.close();
    this.desk = undefined;
    const desk = await Desk.at(this.session, this.editor, this.outcomes, text);
    if (takeOver) await desk.takeOver();
    this.desk = desk;
    return desk;
  }

  /** What breaks down on the way is a failure of this cell, and the next one begins with a fresh page. */
  private async cell(cell: Cell, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      this.outcomes.add(cell, 'fail', error.message);
      await this.desk?.form.page.close();
      this.desk = undefined;
    }
  }
}

/** More than any write and its typing take. */
const MOST_STEPS = 6;

async function lineIn(desk: Desk): Promise<boolean> {
  const text = await desk.typeAt(SAMPLE.body.length, 'ab');
  return desk.write('line', [{ from: text.length, to: text.length, insert: '全年无较大事故。' }]);
}

async function paragraphsIn(desk: Desk): Promise<boolean> {
  await desk.typeAt(SECOND_LINE_END, 'ab');
  const at = SECOND_LINE_END + 'ab'.length;
  const from = at + 1 + PARAGRAPHS.indexOf(BLANK);
  return desk.write('paragraphs', [{ from: at, to: at, insert: `\n${PARAGRAPHS}` }], {
    from,
    to: from + BLANK.length,
  });
}

async function replaceIn(desk: Desk, cell: 'blank' | 'ten', count: number): Promise<boolean> {
  const edits = GAPS.slice(0, count).map((gap, index) => ({ ...gap, insert: String(index + 12) }));
  return desk.write(cell, edits);
}
