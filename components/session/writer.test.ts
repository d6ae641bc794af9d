import { beforeEach, describe, expect, it } from 'vitest';
import type { TextEdit } from '../../lib/draft/span.ts';
import type { Refusal } from '../../lib/message/protocol.ts';
import { createCell } from './cell.ts';
import { createFeedback } from './feedback.ts';
import type { Memory } from './memory.ts';
import type { BoundField } from './mirror.ts';
import type { Session } from './session.ts';
import { createWriter } from './writer.ts';
import type { WriteOutcome } from './writes.ts';

const info = { id: 'f', kind: 'textarea', label: '正文', key: 'k', multiline: true } as const;
const bound = (text: string, from: number, to = from, multiline = true): BoundField => ({
  info: { ...info, multiline },
  version: 1,
  text,
  selection: { from, to },
  composing: false,
});

let wrote: { edits: readonly TextEdit[]; select?: object | undefined; version: number }[] = [];
let copied: string[] = [];

function desk(start: BoundField | undefined, outcomes: WriteOutcome[] = [], indent = false) {
  const field = createCell(start);
  const told: object[] = [];
  let takeBack: (text: string) => void = () => undefined;
  const session = {
    field,
    onTakenBack: (listener: typeof takeBack) => {
      takeBack = listener;
      return () => undefined;
    },
    write: ({ version }: BoundField, edits: readonly TextEdit[], select?: object) => {
      wrote.push({ version, edits, select });
      const outcome = outcomes.shift() ?? { ok: true, version: version + 1 };
      // The page's news of a change comes before the answer that the write met it.
      if (!outcome.ok && outcome.refusal === 'stale' && start)
        field.set({ ...start, version: 2, text: `开头${start.text}`, selection: { from: 2, to: 2 } });
      return Promise.resolve(outcome);
    },
  } as unknown as Session;
  const memory = {
    site: createCell({ toldUndo: false }),
    remember: (change: object) => told.push(change),
  } as unknown as Memory;
  const feedback = createFeedback();
  const writer = createWriter({
    session,
    feedback,
    memory,
    indent: () => indent,
    copy: (text) => {
      copied.push(text);
      return Promise.resolve(true);
    },
  });
  return { writer, feedback, told, takeBack: (text: string) => takeBack(text) };
}

beforeEach(() => {
  wrote = [];
  copied = [];
});

describe('createWriter', () => {
  it('puts text at the caret, never in place of what is selected', async () => {
    const { writer } = desk(bound('甲乙丙', 1, 2));
    expect(await writer.insertText('坚持', '已插入')).toBe(true);
    expect(wrote).toEqual([{ version: 1, edits: [{ from: 2, to: 2, insert: '坚持' }], select: undefined }]);
  });

  it('selects the first blank of what it puts in', async () => {
    const { writer } = desk(bound('甲', 1));
    await writer.insertText('召开会议【＿会议】次', '已插入');
    expect(wrote[0]?.select).toEqual({ from: 5, to: 10 });
  });

  it('makes paragraphs of a text with several, indented where asked', async () => {
    const { writer } = desk(bound('甲', 1), [], true);
    await writer.insertText('第一段。\n第二段。', '已插入');
    expect(wrote[0]?.edits).toEqual([{ from: 1, to: 1, insert: '\n　　第一段。\n　　第二段。' }]);
  });

  it('says once that Ctrl+Z takes it back', async () => {
    const { writer, feedback, told } = desk(bound('甲', 1));
    await writer.insertText('乙', '已插入');
    expect(feedback.toast.get()?.text).toContain('Ctrl+Z');
    expect(told).toEqual([{ toldUndo: true }]);
  });

  it('tries once more at the caret of now when the text had changed', async () => {
    const { writer } = desk(bound('甲', 1), [{ ok: false, refusal: 'stale' }]);
    expect(await writer.insertText('乙', '已插入')).toBe(true);
    expect(wrote.map(({ version, edits }) => [version, edits[0]?.from])).toEqual([
      [1, 1],
      [2, 2],
    ]);
  });

  it('does not try again with edits that were meant for another text', async () => {
    const { writer, feedback } = desk(bound('甲', 1), [{ ok: false, refusal: 'stale' }]);
    const edits = [{ from: 0, to: 1, insert: '乙' }];
    expect(await writer.change(bound('甲', 1), edits, '已填入')).toBe(false);
    expect(wrote.length).toBe(1);
    expect(feedback.toast.get()?.text).toContain('没有写入');
    expect(feedback.rescue.get()).toBeUndefined();
  });

  it.each<Refusal | 'unreachable'>(['readonly', 'disabled', 'detached', 'too-long', 'failed', 'unreachable'])(
    'keeps the text where it can be had when the field refuses: %s',
    async (refusal) => {
      const { writer, feedback } = desk(bound('甲', 1), [{ ok: false, refusal }]);
      expect(await writer.insertText('一段话', '已插入')).toBe(false);
      expect(copied).toEqual(['一段话']);
      expect(feedback.rescue.get()).toMatchObject({ text: '一段话', copied: true });
      expect(feedback.rescue.get()?.reason).not.toBe('');
    },
  );

  it('keeps a text that was written and that the page took out again', async () => {
    const { writer, feedback, takeBack } = desk(bound('甲', 1));
    expect(await writer.insertText('一段话', '已插入')).toBe(true);
    takeBack('一段话');
    await Promise.resolve();
    expect(copied).toEqual(['一段话']);
    expect(feedback.rescue.get()).toMatchObject({ text: '一段话', copied: true });
  });

  it('does not even ask a one-line field to take paragraphs', async () => {
    const { writer, feedback } = desk(bound('', 0, 0, false));
    expect(await writer.insertText('甲\n乙', '已插入')).toBe(false);
    expect(wrote).toEqual([]);
    expect(feedback.rescue.get()?.text).toBe('甲\n乙');
  });

  it('asks for a field where none is bound', async () => {
    const { writer, feedback } = desk(undefined);
    expect(await writer.insertParagraphs(['甲'], '已插入')).toBe(false);
    expect(feedback.toast.get()?.text).toContain('正文');
  });

  it('waits for the input method', async () => {
    const { writer, feedback } = desk(bound('甲', 1), [{ ok: false, refusal: 'composing' }]);
    expect(await writer.insertText('乙', '已插入')).toBe(false);
    expect(feedback.toast.get()?.text).toContain('输入法');
    expect(copied).toEqual([]);
  });
});
