import type { Span, TextEdit } from '../../../lib/draft/span.ts';
import { applyEdits } from '../../../lib/field/text-change.ts';
import { type EditorName, editorNamed } from '../../oa/index.ts';
import { waitFor } from '../drivers/index.ts';
import { enable } from '../enable.ts';
import type { Session } from '../harness.ts';
import { type OaForm, openForm } from '../oa-form.ts';
import { Sidebar } from '../sidebar.ts';
import type { Outcomes } from './cells.ts';
import { Probe } from './probe.ts';

/** How long an editor may take to show what was done, ms; what takes longer has not happened. */
const SHOWN_MS = 4000;
const LOOK_AGAIN = 30;

/** A form with one editor, its caret at the end of the body, and the probe at the sidebar's port. */
export class Desk {
  private constructor(
    readonly editor: EditorName,
    readonly form: OaForm,
    readonly sidebar: Sidebar,
    private readonly outcomes: Outcomes,
  ) {}

  probe!: Probe;

  static async at(
    session: Session,
    editor: EditorName,
    outcomes: Outcomes,
    text: 'sample' | 'empty',
  ): Promise<Desk> {
    const form = await openForm(session, editor, { shell: 'frames', ...(text === 'empty' ? {} : { text }) });
    await form.focus();
    // Once enabled, the site brings the sidebar by itself.
    const sidebar = enabled.has(session.browser) ? await Sidebar.of(form.page) : await enable(form);
    enabled.add(session.browser);
    await sidebar.bound();
    return new Desk(editor, form, sidebar, outcomes);
  }

  async takeOver(): Promise<void> {
    this.probe = await Probe.in(this.sidebar.frame);
  }

  /** Whether the body comes to read so, in its own page and as the sidebar hears of it. */
  async comesToRead(wanted: string): Promise<boolean> {
    return this.comes(async () => {
      if ((await this.form.text()) !== wanted) return false;
      return (await this.probe.kept()).text === wanted && this.form.atRest();
    });
  }

  async comesToSelect({ from, to }: Span): Promise<boolean> {
    return this.comes(async () => {
      const { selection } = await this.probe.kept();
      return selection.from === from && selection.to === to && this.form.atRest();
    });
  }

  async comes(ask: () => Promise<boolean>): Promise<boolean> {
    const end = Date.now() + SHOWN_MS;
    for (;;) {
      if (await ask()) return true;
      if (Date.now() > end) return false;
      await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN));
    }
  }

  async putCaret(offset: number): Promise<void> {
    await this.probe.reveal({ from: offset, to: offset });
    await waitFor('the caret', () => this.comesToSelect({ from: offset, to: offset }));
  }

  /** Puts the caret there, as a click would, and types. */
  async typeAt(offset: number, text: string): Promise<string> {
    const { text: before } = await this.probe.kept();
    await this.putCaret(offset);
    await this.form.page.type(text);
    const wanted = before.slice(0, offset) + text + before.slice(offset);
    await waitFor('what was typed', () => this.comesToRead(wanted));
    return wanted;
  }

  /**
   * Writes, types a letter, takes both back, and has the write back: tells of the write's own cell, of type on, undo and
   * redo. True if all went well, so that the body reads as after the write.
   */
  async write(
    cell: 'line' | 'paragraphs' | 'empty' | 'blank' | 'ten',
    edits: readonly TextEdit[],
    select?: Span,
  ): Promise<boolean> {
    const { page } = this.form;
    const before = (await this.probe.kept()).text;
    const wanted = applyEdits(before, edits);
    const last = edits[edits.length - 1]!;
    const end = wanted.length - (before.length - last.to);
    const result = await this.probe.write(edits, select);
    if (!(await this.comesToRead(result.ok ? wanted : before))) {
      this.outcomes.add(cell, 'damage', await this.differs(wanted));
      return false;
    }
    if (!result.ok) {
      this.outcomes.add(cell, 'fail', `refused: ${result.refusal}`);
      return false;
    }
    const selected = select ?? { from: end, to: end };
    if (!(await this.comesToSelect(selected))) {
      const { selection } = await this.probe.kept();
      this.outcomes.add(
        cell,
        'fail',
        `caret at ${JSON.stringify(selection)} for ${JSON.stringify(selected)}`,
      );
    } else this.outcomes.add(cell, 'pass');

    await page.type('c');
    const typed = `${wanted.slice(0, selected.from)}c${wanted.slice(selected.to)}`;
    if (!(await this.comesToRead(typed))) {
      this.outcomes.add('type on', 'damage', `${cell}: ${await this.differs(typed)}`);
      return false;
    }
    await this.pause();
    await page.press('Control+z');
    if (!(await this.comesToRead(wanted))) {
      await this.addUndo('type on', cell, [before, typed], wanted);
      return false;
    }
    this.outcomes.add('type on', 'pass');
    await page.press('Control+z');
    if (!(await this.comesToRead(before))) {
      await this.addUndo('undo', cell, [wanted], before);
      return false;
    }
    this.outcomes.add('undo', 'pass');
    await page.press(editorNamed(this.editor).redo ?? 'Control+y');
    if (!(await this.comesToRead(wanted))) {
      await this.addUndo('redo', cell, [before, typed], wanted);
      return false;
    }
    this.outcomes.add('redo', 'pass');
    return true;
  }

  /** A person looks before pressing Ctrl+Z; where the editor's own undo goes by the clock, so does this. */
  private async pause(): Promise<void> {
    const { undoPause = 0 } = editorNamed(this.editor);
    if (undoPause > 0) await new Promise((resolve) => setTimeout(resolve, undoPause));
  }

  /** An undo that took too much or too little: no damage as long as nothing was taken but what is still known. */
  private async addUndo(
    cell: 'undo' | 'redo' | 'type on',
    of: string,
    whole: readonly string[],
    wanted: string,
  ): Promise<void> {
    const text = await this.form.text();
    // Steps that went too far took typing of before with them; a redo would bring it back.
    const merged = text === wanted.replace('ab', '') || text === wanted.replace('ab', 'a');
    const state = whole.includes(text) || merged ? 'fail' : 'damage';
    this.outcomes.add(cell, state, `${of}: ${await this.differs(wanted)}`);
  }

  /** The part in which the body differs from what was wanted. */
  async differs(wanted: string): Promise<string> {
    const shown = await this.form.text();
    const heard = (await this.probe.kept()).text;
    const text = shown === wanted ? heard : shown;
    let head = 0;
    while (head < text.length && text[head] === wanted[head]) head++;
    let tail = 0;
    while (
      tail < Math.min(text.length, wanted.length) - head &&
      text[text.length - 1 - tail] === wanted[wanted.length - 1 - tail]
    )
      tail++;
    const part = (whole: string) => JSON.stringify(whole.slice(Math.max(0, head - 3), whole.length - tail));
    return `${shown === wanted ? 'heard' : 'reads'} ${part(text)} for ${part(wanted)}`;
  }
}

const enabled = new WeakSet<Session['browser']>();
