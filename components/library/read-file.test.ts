import { describe, expect, it, vi } from 'vitest';
import { ReportFileError } from '../../lib/report-file/index.ts';
import { docx, p } from '../../lib/report-file/testing.ts';
import { createFileReader, type FileReport, type ReadFile, readHere } from './read-file.ts';

/** A long report: slices enough to tell of, and to be broken off between. */
const LONG = docx({ body: Array.from({ length: 400 }, (_, i) => p(`第${i + 1}段。`)).join('') });
const TEXT = Array.from({ length: 400 }, (_, i) => `第${i + 1}段。`).join('\n');

function fakeWorker() {
  const posted: unknown[] = [];
  const fake = {
    onmessage: undefined as ((event: { readonly data: FileReport }) => void) | undefined,
    onerror: undefined as (() => void) | undefined,
    postMessage: (message: unknown) => posted.push(message),
    terminate: vi.fn(),
  };
  return {
    worker: fake as unknown as Worker,
    terminate: fake.terminate,
    posted,
    say: (data: FileReport) => fake.onmessage?.({ data }),
    fail: () => fake.onerror?.(),
  };
}

const read = (reader: ReadFile, bytes: Uint8Array, signal = new AbortController().signal) => {
  const parts: number[] = [];
  return { parts, text: reader('报告.docx', bytes, (part) => parts.push(part), signal) };
};

describe('in the page', () => {
  it('tells how far it is', async () => {
    const { parts, text } = read(readHere, LONG);
    expect(await text).toBe(TEXT);
    expect(parts).toEqual([...parts].sort((a, b) => a - b));
    expect(parts.length).toBeGreaterThan(5);
    expect(Math.max(...parts)).toBeLessThan(1);
  });

  it('is broken off between slices', async () => {
    const stop = new AbortController();
    const parts: number[] = [];
    const text = readHere(
      '报告.docx',
      LONG,
      (part) => {
        parts.push(part);
        if (parts.length === 2) stop.abort();
      },
      stop.signal,
    );
    await expect(text).rejects.toThrow();
    expect(parts).toHaveLength(2);
  });
});

describe('in a worker', () => {
  it('gives its text, and tells how far it is', async () => {
    const { worker, posted, say } = fakeWorker();
    const { parts, text } = read(
      createFileReader(() => worker),
      LONG,
    );
    say({ type: 'part', part: 0.5 });
    say({ type: 'text', text: '总结' });
    expect(await text).toBe('总结');
    expect(parts).toEqual([0.5]);
    expect(posted).toEqual([{ name: '报告.docx', bytes: LONG }]);
  });

  it('says why there is none', async () => {
    const { worker, say } = fakeWorker();
    const { text } = read(
      createFileReader(() => worker),
      LONG,
    );
    say({ type: 'fault', fault: 'damaged' });
    await expect(text).rejects.toBeInstanceOf(ReportFileError);
  });

  it('is ended where the reading is broken off, and another started for the next file', async () => {
    const [first, second] = [fakeWorker(), fakeWorker()];
    const workers = [first.worker, second.worker];
    const reader = createFileReader(() => workers.shift()!);
    const stop = new AbortController();
    const { text } = read(reader, LONG, stop.signal);
    stop.abort();
    await expect(text).rejects.toThrow();
    expect(first.terminate).toHaveBeenCalledOnce();
    const next = read(reader, LONG);
    second.say({ type: 'text', text: '下一篇' });
    expect(await next.text).toBe('下一篇');
  });

  it('is done without where it can’t start', async () => {
    const { worker, fail } = fakeWorker();
    const failing = read(
      createFileReader(() => worker),
      LONG,
    );
    fail();
    expect(await failing.text).toBe(TEXT);
    const none = createFileReader(() => {
      throw new DOMException('none', 'SecurityError');
    });
    expect(await read(none, LONG).text).toBe(TEXT);
  });
});
