import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createCell } from './cell.ts';
import { keepDrafts } from './draft-keeper.ts';
import type { BoundField } from './mirror.ts';
import type { Session } from './session.ts';

const bound = (text: string, id = 'f'): BoundField => ({
  info: { id, kind: 'textarea', label: '正文', key: id, multiline: true },
  version: 1,
  text,
  selection: { from: 0, to: 0 },
  composing: false,
});

function keeper(start: BoundField | undefined) {
  const field = createCell(start);
  const kept: string[] = [];
  const stop = keepDrafts({ field } as unknown as Session, ({ info, text }) =>
    kept.push(`${info.id} ${text}`),
  );
  return { field, kept, stop };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('keepDrafts', () => {
  it('keeps a copy after a pause, of changed text only', async () => {
    const { field, kept } = keeper(bound('甲'));
    field.set({ ...bound('甲'), selection: { from: 1, to: 1 } });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(kept).toEqual([]);
    field.set(bound('甲乙'));
    await vi.advanceTimersByTimeAsync(2000);
    field.set(bound('甲乙丙'));
    await vi.advanceTimersByTimeAsync(3000);
    expect(kept).toEqual(['f 甲乙丙']);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(kept.length).toBe(1);
  });

  it('keeps what is not yet kept when the field goes, or another comes', () => {
    const { field, kept, stop } = keeper(bound('甲'));
    field.set(bound('甲乙'));
    field.set(bound('别的', 'g'));
    field.set(bound('别的字', 'g'));
    field.set(undefined);
    field.set(bound('回来', 'f'));
    field.set(bound('回来了', 'f'));
    stop();
    expect(kept).toEqual(['f 甲乙', 'g 别的字', 'f 回来了']);
  });
});
