import { describe, expect, it } from 'vitest';
import { docx, inList, list, p } from '../../lib/report-file/testing.ts';
import { StoreError } from '../../lib/store/errors.ts';
import type { NewReport, Report } from '../../lib/store/index.ts';
import { createReportImport, type ImportFile } from './report-import.ts';

const fileOf = (name: string, content: string | Uint8Array): ImportFile => {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { name, size: bytes.length, arrayBuffer: async () => new Uint8Array(bytes).buffer };
};
const stored = (report: NewReport): Report => ({
  ...report,
  id: report.title,
  hash: report.text,
  createdAt: 0,
  updatedAt: 0,
});

function setUp(save?: (report: NewReport) => Promise<void>) {
  const saved: NewReport[] = [];
  const imports = createReportImport({
    save: async (report) => {
      await save?.(report);
      const same = saved.find(({ text }) => text === report.text);
      if (same) return { report: stored(same), duplicate: true };
      saved.push(report);
      return { report: stored(report), duplicate: false };
    },
    detectType: (text) => (text.includes('述职') ? 'party-debrief' : undefined),
  });
  const states = () =>
    imports.job.get().items.map(({ name, state, note }) => [name, state, note].filter(Boolean).join(' '));
  return { imports, saved, states };
}

describe('importing reports', () => {
  it('reads them all, says of each what became of it', async () => {
    const { imports, saved, states } = setUp();
    await imports.add([
      fileOf('2023年述职.txt', '述职报告\n2023年，我……'),
      fileOf('gbk.txt', new Uint8Array([0xd7, 0xdc, 0xbd, 0xe1])),
      fileOf('再来一份.txt', '述职报告\n2023年，我……'),
      fileOf('空.txt', ' \n'),
      fileOf(
        '2024年总结.docx',
        docx({
          body: p('工作总结') + p('抓落实', inList(1)),
          numbering: list(1, ['chineseCounting', '%1、']),
        }),
      ),
      fileOf('坏.docx', new Uint8Array([0x50, 0x4b, 3, 4])),
      fileOf('图.doc', new Uint8Array([0xff, 0xd8, 0xff])),
      { name: '大.txt', size: 1e9, arrayBuffer: () => expect.unreachable('too large to be read') },
      {
        name: '没了.txt',
        size: 4,
        arrayBuffer: async () => {
          throw new DOMException('gone', 'NotFoundError');
        },
      },
    ]);
    expect(states()).toEqual([
      '2023年述职.txt added 14 字',
      'gbk.txt added 2 字',
      '再来一份.txt duplicate 和“述职报告”是同一篇',
      '空.txt failed 文件里没有文字。',
      '2024年总结.docx added 10 字',
      '坏.docx failed 这个 Word 文件已损坏，读不出来。请用 Word 或 WPS 打开后另存一份，再放入。',
      '图.doc failed 这不是 Word 文件，可能是别的文件改了名，没有读。如果能用 Word 或 WPS 打开，请另存为“.docx”再放入。',
      '大.txt failed 文件太大（文本超过 20 MB，或 Word 文件超过 100 MB），不像是报告，没有读。',
      '没了.txt failed 文件打不开，可能已被移动、改名或正被别的程序使用。',
    ]);
    expect(imports.job.get().running).toBe(false);
    expect(saved).toEqual([
      {
        title: '述职报告',
        text: '述职报告\n2023年，我……',
        source: 'file',
        reportType: 'party-debrief',
        date: new Date(2023, 11, 31).getTime(),
      },
      { title: '总结', text: '总结', source: 'file' },
      expect.objectContaining({ title: '工作总结', text: '工作总结\n一、抓落实', source: 'file' }),
    ]);
    imports.clear();
    expect(states()).toEqual([]);
  });

  it('stops with the file that is saved already, and goes on when more are given', async () => {
    const { imports, saved, states } = setUp(async () => imports.stop());
    await imports.add([fileOf('1.txt', '一'), fileOf('2.txt', '二'), fileOf('3.txt', '三')]);
    expect(states()).toEqual(['1.txt added 1 字', '2.txt cancelled', '3.txt cancelled']);
    await imports.add([fileOf('3.txt', '三')]);
    expect(saved.map(({ text }) => text)).toEqual(['一', '三']);
  });

  it('breaks off the file that is being read, and tells how far it was', async () => {
    const long = docx({ body: Array.from({ length: 400 }, (_, i) => p(`第${i}段。`)).join('') });
    const { imports, saved, states } = setUp();
    const parts: number[] = [];
    imports.job.subscribe(() => {
      const { part } = imports.job.get().items[0] ?? {};
      if (part !== undefined) parts.push(part);
      if (part !== undefined && part > 0.2) imports.stop();
    });
    await imports.add([fileOf('长.docx', long), fileOf('2.txt', '二')]);
    expect(states()).toEqual(['长.docx cancelled', '2.txt cancelled']);
    expect(saved).toEqual([]);
    expect(Math.max(...parts)).toBeLessThan(0.5);
  });

  it('takes more files while it runs, one job', async () => {
    const { imports, states } = setUp();
    const first = imports.add([fileOf('1.txt', '一')]);
    const second = imports.add([fileOf('2.txt', '二')]);
    expect(imports.job.get().running).toBe(true);
    imports.clear();
    await Promise.all([first, second]);
    expect(states()).toEqual(['1.txt added 1 字', '2.txt added 1 字']);
  });

  it('ends when the library takes nothing more', async () => {
    const { imports, states } = setUp(async () => {
      throw new StoreError('quota');
    });
    await imports.add([fileOf('1.txt', '一'), fileOf('2.txt', '二')]);
    expect(states()[0]).toMatch(/^1.txt failed 磁盘或浏览器的存储空间不足/u);
    expect(states()[1]).toBe('2.txt cancelled');
  });
});
