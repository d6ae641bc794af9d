import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Detection } from '../../lib/skeleton/detect.ts';
import { createCell } from './cell.ts';
import type { Memory, SiteMemory } from './memory.ts';
import type { BoundField } from './mirror.ts';
import { openTypeDesk } from './report-type.ts';
import type { Session } from './session.ts';

const bound = (text: string, id = 'f', title?: string): BoundField => ({
  info: { id, kind: 'textarea', label: '正文', key: 'k', multiline: true, ...(title ? { title } : {}) },
  version: 1,
  text,
  selection: { from: 0, to: 0 },
  composing: false,
});

let asked: string[] = [];
const detectReportType = (text: string): Detection | undefined => {
  asked.push(text);
  const word = ['总结', '述职'].find((one) => text.includes(one));
  return word === undefined
    ? undefined
    : { id: word, by: text.includes('一、') ? 'outline' : 'title', evidence: word };
};

async function desk(start: BoundField | undefined, reportType = '') {
  const field = createCell(start);
  const site = createCell<SiteMemory | undefined>({ reportType } as SiteMemory);
  const memory: Memory = {
    site,
    remember: (change) => site.set({ ...(site.get() as SiteMemory), ...change }),
  };
  const types = openTypeDesk({ field } as unknown as Session, memory, () =>
    Promise.resolve({ detectReportType }),
  );
  await vi.advanceTimersByTimeAsync(0);
  return { ...types, field, site };
}

beforeEach(() => {
  vi.useFakeTimers();
  asked = [];
});
afterEach(() => {
  vi.useRealTimers();
});

describe('openTypeDesk', () => {
  it('goes by the draft, and by the title that the form has for itself', async () => {
    const { type, detected, field } = await desk(bound('年度总结'));
    expect([type.get(), detected.get()?.evidence]).toEqual(['总结', '总结']);
    field.set(bound('按照要求报告如下', 'g', '述职报告'));
    await vi.advanceTimersByTimeAsync(0);
    expect(asked[asked.length - 1]).toBe('述职报告\n按照要求报告如下');
    expect(type.get()).toBe('述职');
  });

  it('follows the text after a pause', async () => {
    const { type, field } = await desk(bound('年度'));
    expect(type.get()).toBeUndefined();
    field.set(bound('年度总'));
    field.set(bound('年度总结'));
    await vi.advanceTimersByTimeAsync(300);
    expect(asked.length).toBe(1);
    await vi.advanceTimersByTimeAsync(400);
    expect(type.get()).toBe('总结');
  });

  it('keeps to the writer’s choice in that field, and remembers it for drafts that tell nothing', async () => {
    const { type, known, choose, field, site } = await desk(bound('年度总结'));
    choose('要点');
    expect(type.get()).toBe('要点');
    field.set(bound('年度总结，改了', 'f'));
    await vi.advanceTimersByTimeAsync(1000);
    expect(type.get()).toBe('要点');
    field.set(bound('', 'another'));
    await vi.advanceTimersByTimeAsync(1000);
    expect([type.get(), known.get(), site.get()?.reportType]).toEqual(['要点', undefined, '要点']);
    field.set(bound('述职', 'third'));
    await vi.advanceTimersByTimeAsync(1000);
    expect(type.get()).toBe('述职');
  });

  it('has a skeleton of the writer’s own in front, which says nothing of the draft’s type', async () => {
    const { type, known, choose } = await desk(bound('年度总结'));
    choose('0123', 'own');
    expect([type.get(), known.get()]).toEqual(['0123', '总结']);
  });

  it('is not sure of a type that only the outline tells, until it is chosen', async () => {
    const { known, sure, choose, field } = await desk(bound('一、年度总结'));
    expect([known.get(), sure.get()]).toEqual(['总结', undefined]);
    field.set(bound('年度总结'));
    await vi.advanceTimersByTimeAsync(1000);
    expect(sure.get()).toBe('总结');
    field.set(bound('一、年度总结'));
    await vi.advanceTimersByTimeAsync(1000);
    expect(sure.get()).toBeUndefined();
    choose('0123', 'own');
    expect(sure.get()).toBeUndefined();
    choose('总结');
    expect(sure.get()).toBe('总结');
  });

  it('does nothing during composition', async () => {
    const { field } = await desk(bound('年度'));
    field.set({ ...bound('年度总结'), composing: true });
    await vi.advanceTimersByTimeAsync(5000);
    expect(asked.length).toBe(1);
  });
});
