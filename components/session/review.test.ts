import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Finding } from '../../lib/check/finding.ts';
import type { Span } from '../../lib/draft/span.ts';
import type { Mark } from '../../lib/message/protocol.ts';
import { createCell } from './cell.ts';
import type { BoundField } from './mirror.ts';
import { type CheckTools, openReviewDesk } from './review.ts';
import type { Session } from './session.ts';

/** A checker that knows two rules: `*` is a gap, `？` and `截止` are doubts. */
const finding = (text: string, from: number): Finding => ({
  from,
  to: from + (text[from] === '截' ? 2 : 1),
  rule: text[from] === '*' ? 'gap' : 'doubt',
  category: text[from] === '*' ? 'placeholder' : 'wording',
  severity: text[from] === '*' ? 'error' : 'warning',
  message: '请看一看。',
});
/** What is reported at one and the same place, at a `∑`. */
const ABOUT = ['发展党员', '党委会', '走访'];
let updates: string[] = [];
const tools: CheckTools = {
  createChecker: () => ({
    update: (text) => {
      updates.push(text);
      return [...text].flatMap((mark, at) => {
        if (mark === '∑') return ABOUT.map((about) => ({ ...finding(text, at), about }));
        return '*？截'.includes(mark) ? [finding(text, at)] : [];
      });
    },
  }),
  findingKey: (text, { from, rule }) => `${rule}|${text.slice(Math.max(0, from - 1), from + 1)}`,
  openGaps: (findings) => findings.filter(({ severity }) => severity === 'error'),
};

const info = { id: 'f', kind: 'textarea', label: '正文', key: 'k', multiline: true } as const;
const bound = (text: string, version = 1, selection: Span = { from: 0, to: 0 }): BoundField => ({
  info,
  version,
  text,
  selection,
  composing: false,
});

async function desk(text: string, create?: CheckTools['createChecker']) {
  const field = createCell<BoundField | undefined>(bound(text));
  const marked: (readonly Mark[])[] = [];
  const revealed: Span[] = [];
  const session = {
    field,
    mark: (_: BoundField, marks: readonly Mark[]) => marked.push(marks),
    reveal: (at: BoundField, { from, to }: Span) => {
      revealed.push({ from, to });
      field.set({ ...at, selection: { from, to } });
    },
  } as unknown as Session;
  const createChecker: CheckTools['createChecker'] = (options) =>
    create?.(options) ?? tools.createChecker(options);
  const opened = openReviewDesk(session, () => Promise.resolve({ ...tools, createChecker }));
  await vi.advanceTimersByTimeAsync(0);
  return { ...opened, field, marked, revealed };
}

beforeEach(() => {
  vi.useFakeTimers();
  updates = [];
});
afterEach(() => {
  vi.useRealTimers();
});

describe('openReviewDesk', () => {
  it('checks a bound field at once, counts its gaps and marks it', async () => {
    const { review, marked } = await desk('甲*乙？丙*');
    expect(review.get()).toMatchObject({ open: 2, text: '甲*乙？丙*' });
    expect(review.get()?.items.map(({ finding: { from } }) => from)).toEqual([1, 3, 5]);
    expect(marked[marked.length - 1]?.map(({ from }) => from)).toEqual([1, 3, 5]);
  });

  it('waits for a pause in typing, and never checks during composition', async () => {
    const { field, review } = await desk('甲*');
    updates = [];
    for (const [version, text] of ['甲*乙', '甲*乙*', '甲*乙*丙'].entries()) {
      field.set(bound(text, version + 2));
      await vi.advanceTimersByTimeAsync(200);
    }
    expect(updates).toEqual([]);
    await vi.advanceTimersByTimeAsync(100);
    expect(updates).toEqual(['甲*乙*丙']);
    expect(review.get()?.open).toBe(2);
    field.set({ ...bound('别的', 9), composing: true });
    await vi.advanceTimersByTimeAsync(5000);
    expect(updates.length).toBe(1);
  });

  it('does not check again for a caret that moves', async () => {
    const { field } = await desk('甲*');
    field.set(bound('甲*', 1, { from: 1, to: 1 }));
    await vi.advanceTimersByTimeAsync(1000);
    expect(updates).toEqual(['甲*']);
  });

  it('keeps ignored findings apart, by finding, rule, wording and field', async () => {
    const { review, setIgnored } = await desk('甲*乙*？');
    setIgnored([{ id: 'i', scope: 'finding', key: 'gap|甲*', fieldKey: 'k' }]);
    expect(review.get()).toMatchObject({ open: 1, ignored: [{ key: 'gap|甲*', ignoredBy: { id: 'i' } }] });
    setIgnored([{ id: 'i', scope: 'finding', key: 'gap|甲*', fieldKey: 'another field' }]);
    expect(review.get()?.open).toBe(2);
    setIgnored([{ id: 'i', scope: 'rule', key: 'gap' }]);
    expect(review.get()).toMatchObject({ open: 0, items: [{ finding: { rule: 'doubt' } }] });
  });

  it('keeps an ignored wording apart wherever it stands, but neither gaps nor marks', async () => {
    const { review, setIgnored, field } = await desk('甲*乙？丙*丁？');
    setIgnored([{ id: 'i', scope: 'text', key: '？' }]);
    expect(review.get()?.items.length).toBe(4);
    setIgnored([{ id: 'i', scope: 'text', key: '*' }]);
    expect(review.get()).toMatchObject({ open: 2, items: { length: 4 } });
    setIgnored([{ id: 'i', scope: 'text', key: '截止' }]);
    field.set(bound('甲*，截止今天，截止明天', 2));
    await vi.advanceTimersByTimeAsync(1000);
    expect(review.get()).toMatchObject({
      open: 1,
      items: { length: 1 },
      ignored: [{ finding: { from: 3 } }, { finding: { from: 8 } }],
    });
    setIgnored([]);
    expect(review.get()).toMatchObject({ items: { length: 3 }, ignored: { length: 0 } });
  });

  it('tells findings at one place apart, after an edit too, and steps through each of them', async () => {
    const { field, review, step } = await desk('甲∑');
    const ids = () => review.get()?.items.map(({ id }) => id);
    const before = ids();
    field.set(bound('乙甲∑', 2));
    await vi.advanceTimersByTimeAsync(1000);
    expect(ids()).toEqual(before);
    expect([step(1), step(1), step(1), step(1)].map((item) => item?.finding.about)).toEqual([
      ...ABOUT,
      ABOUT[0],
    ]);
  });

  it('keeps what is about the whole draft by its name, whatever words end it', async () => {
    const { field, review } = await desk('甲∑');
    const before = review.get()?.items.map(({ id }) => id);
    field.set(bound('甲乙∑丙', 2));
    await vi.advanceTimersByTimeAsync(1000);
    expect(review.get()?.items.map(({ id }) => id)).toEqual(before);
    field.set(bound('丁', 3));
    await vi.advanceTimersByTimeAsync(1000);
    expect(review.get()?.items).toEqual([]);
  });

  it('marks what is about the whole draft only while the writer is at it', async () => {
    const { marked, step } = await desk('*甲∑');
    const last = () => marked[marked.length - 1]?.map(({ from, current }) => [from, current === true]);
    expect(last()).toEqual([[0, false]]);
    step(1);
    step(1);
    expect(last()).toEqual([
      [0, false],
      [2, true],
    ]);
  });

  it('stays where the writer is when hints arrive late', async () => {
    const late = vi.fn<CheckTools['createChecker']>();
    const { setOptions, step, current, review } = await desk('*甲？乙', late);
    step(1);
    const second = step(1);
    const places = review.get()?.items.map(({ id }) => id);
    late.mockReturnValueOnce({
      update: (text) => [
        ...tools.createChecker().update(text),
        ...ABOUT.map((about) => ({ ...finding(text, text.length - 1), about })),
      ],
    });
    setOptions({ reportType: 'party-summary' });
    expect(current.get()).toBe(second?.id);
    expect(
      review
        .get()
        ?.items.slice(0, 2)
        .map(({ id }) => id),
    ).toEqual(places);
    expect(review.get()?.items).toHaveLength(2 + ABOUT.length);
    expect(step(1)?.finding.about).toBe(ABOUT[0]);
    expect(step(-1)?.id).toBe(second?.id);
  });

  it('steps through all findings from the caret, round the ends', async () => {
    const { field, step, revealed, current, review } = await desk('*甲*乙*');
    field.set(bound('*甲*乙*', 1, { from: 1, to: 1 }));
    const visited = [step(1), step(1), step(1), step(-1), step(-1)].map((item) => item?.finding.from);
    expect(visited).toEqual([2, 4, 0, 4, 2]);
    expect(revealed.map(({ from }) => from)).toEqual(visited);
    expect(current.get()).toBe(review.get()?.items[1]?.id);
    field.set(bound('*甲*乙*', 1, { from: 3, to: 3 }));
    expect(step(-1)?.finding.from).toBe(2);
    field.set(bound('*甲*乙*', 1, { from: 0, to: 0 }));
    expect(step(1)?.finding.from).toBe(0);
    field.set(bound('*甲*乙*', 1, { from: 0, to: 0 }));
    expect(step(-1)?.finding.from).toBe(4);
  });

  it('has nowhere to step in a clean text', async () => {
    const { step } = await desk('甲乙');
    expect(step(1)).toBeUndefined();
    expect(step(-1)).toBeUndefined();
  });

  it('finds an item’s place in the text of this moment', async () => {
    const { field, fresh, reveal, revealed, review } = await desk('甲*');
    const id = review.get()?.items[0]?.id ?? '';
    field.set(bound('开头甲*', 2));
    expect(fresh()).toMatchObject({
      review: { items: [{ id, finding: { from: 3, to: 4 } }] },
      field: { version: 2 },
    });
    expect(reveal(id)).toBe(true);
    field.set(bound('开头', 3));
    expect(fresh()?.review.items).toEqual([]);
    expect(reveal(id)).toBe(false);
    expect(revealed).toEqual([{ from: 3, to: 4 }]);
  });

  it('goes on although the guest has not yet told where the caret is', async () => {
    const { step, revealed, field } = await desk('*甲*乙*');
    const slow = bound('*甲*乙*', 1, { from: 0, to: 0 });
    for (let press = 0; press < 3; press++) {
      step(1);
      field.set(slow);
    }
    expect(revealed.map(({ from }) => from)).toEqual([0, 2, 4]);
  });

  it('knows a finding again after edits elsewhere, twins too', async () => {
    const { field, fresh, review } = await desk('甲*，甲*，甲*');
    const ids = review.get()?.items.map(({ id }) => id);
    expect(new Set(ids).size).toBe(3);
    field.set(bound('甲*，甲12，甲*', 2));
    expect(fresh()?.review.items.map(({ id }) => id)).toEqual([ids?.[0], ids?.[2]]);
    field.set(bound('新开头，甲*，甲12，甲*', 3));
    expect(fresh()?.review.items.map(({ id }) => id)).toEqual([ids?.[0], ids?.[2]]);
    field.set(bound('新开头，甲*，甲*，甲*', 4));
    const [first, second, third] = fresh()?.review.items.map(({ id }) => id) ?? [];
    expect([first, third]).toEqual([ids?.[0], ids?.[2]]);
    expect(ids).not.toContain(second);
  });

  it('draws the current item stronger', async () => {
    const { step, marked } = await desk('*？');
    step(1);
    expect(marked[marked.length - 1]?.map(({ current }) => current)).toEqual([true, undefined]);
  });

  it('forgets a field that is gone', async () => {
    const { field, review, step } = await desk('甲*');
    step(1);
    field.set(undefined);
    expect(review.get()).toBeUndefined();
    await vi.advanceTimersByTimeAsync(1000);
    expect(updates.length).toBe(1);
  });

  it('checks anew when the checker is told more', async () => {
    const { setOptions } = await desk('甲*');
    setOptions({ reportType: 'party-debrief' });
    expect(updates.length).toBe(2);
  });
});
