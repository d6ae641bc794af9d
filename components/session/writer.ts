import { findBlanks } from '../../lib/draft/blank.ts';
import { applyEdits } from '../../lib/draft/remap.ts';
import type { Span, TextEdit } from '../../lib/draft/span.ts';
import { WRITING } from '../../lib/i18n/sidebar.ts';
import { placeParagraphs } from '../../lib/skeleton/place.ts';
import type { Feedback } from './feedback.ts';
import type { Memory } from './memory.ts';
import type { BoundField } from './mirror.ts';
import type { Session } from './session.ts';
import type { WriteOutcome } from './writes.ts';

export interface Writer {
  /** One paragraph's text at the caret as it stands; several paragraphs become paragraphs of their own. */
  readonly insertText: (text: string, done: string) => Promise<boolean>;
  /** Paragraphs of their own at the caret; indented where the writer's settings ask. */
  readonly insertParagraphs: (paragraphs: readonly string[], done: string) => Promise<boolean>;
  /** Edits of this very text (rising order, disjoint); refused where the draft has changed since. */
  readonly change: (
    field: BoundField,
    edits: readonly TextEdit[],
    done: string,
    select?: Span,
  ) => Promise<boolean>;
}

export interface WriterOptions {
  readonly session: Session;
  readonly feedback: Feedback;
  readonly memory: Memory;
  readonly copy: (text: string) => Promise<boolean>;
  /** Whether inserted paragraphs begin with two full-width spaces. */
  readonly indent: () => boolean;
}

interface Plan {
  readonly edits: readonly TextEdit[];
  readonly select?: Span;
}

/** First blank of what an edit puts in, in the offsets of the text afterwards. */
function firstBlank(edit: TextEdit): Span | undefined {
  const first = findBlanks(edit.insert)[0];
  return first && { from: edit.from + first.from, to: edit.from + first.to };
}

function planText(field: BoundField, text: string, indent: boolean): Plan {
  const paragraphs = text.split('\n');
  if (paragraphs.length > 1) return planParagraphs(field, paragraphs, indent);
  // Never in place of selected words: what the writer wrote stays.
  const caret = field.selection.to;
  const edit = { from: caret, to: caret, insert: text };
  const select = firstBlank(edit);
  return select ? { edits: [edit], select } : { edits: [edit] };
}

function planParagraphs(field: BoundField, paragraphs: readonly string[], indent: boolean): Plan {
  const { edit, select } = placeParagraphs(field.text, field.selection, paragraphs, { indent });
  return select ? { edits: [edit], select } : { edits: [edit] };
}

/** Writes what the writer asked for, and says how it went. A text that can't get in is put where it can be had. */
export function createWriter({ session, feedback, memory, copy, indent }: WriterOptions): Writer {
  const succeeded = (done: string) => {
    // Said once: afterwards it would only be noise.
    const told = memory.site.get()?.toldUndo ?? false;
    feedback.say(told ? done : WRITING.undoTip(done));
    if (!told) memory.remember({ toldUndo: true });
    return true;
  };

  const failed = async (refusal: Exclude<WriteOutcome, { ok: true }>['refusal'], text: string) => {
    if (refusal === 'composing' || refusal === 'stale') feedback.say(WRITING.refusals[refusal]);
    else feedback.save({ reason: WRITING.refusals[refusal], text, copied: await copy(text) });
    return false;
  };

  session.onTakenBack((text) => void failed('failed', text));

  const insert = async (plan: (field: BoundField) => Plan, text: string, done: string): Promise<boolean> => {
    const field = session.field.get();
    if (!field) {
      feedback.say(WRITING.noField);
      return false;
    }
    if (text.includes('\n') && !field.info.multiline) return failed('single-line', text);
    const { edits, select } = plan(field);
    let outcome = await session.write(field, edits, select);
    const now = session.field.get();
    if (!outcome.ok && outcome.refusal === 'stale' && now && now.info.id === field.info.id) {
      // Text for the caret goes wherever the caret is now: a second try is what the writer would make.
      const again = plan(now);
      outcome = await session.write(now, again.edits, again.select);
    }
    return outcome.ok ? succeeded(done) : failed(outcome.refusal, text);
  };

  return {
    insertText: (text, done) => insert((field) => planText(field, text, indent()), text, done),
    insertParagraphs: (paragraphs, done) =>
      insert((field) => planParagraphs(field, paragraphs, indent()), paragraphs.join('\n'), done),
    change: async (field, edits, done, select) => {
      const outcome = await session.write(field, edits, select);
      return outcome.ok ? succeeded(done) : failed(outcome.refusal, applyEdits(field.text, edits));
    },
  };
}
