import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import zipfile from 'mammoth/lib/zipfile.js';
import { describe, expect, it } from 'vitest';
import { readReportFile } from '../index.ts';
import { writeWord } from './write-word.ts';

const BODY = [
  '县委组织部：',
  '今年召开党委会【＿党委会】次，发展党员X名，形成“党建+治理”机制。',
  '一、工作情况',
  '（一）抓班子。全镇有42个党支部。',
  '1.抓学习。',
  '青石镇党委',
  '2026年1月15日',
];
const TEXT = BODY.join('\n');
const OPEN = TEXT.indexOf('X');
const REPORT = { title: '青石镇2025年总结', text: TEXT, gaps: [{ from: OPEN, to: OPEN + 1 }] };

async function partsOf(file: Uint8Array) {
  const zip = await zipfile.openArrayBuffer(file);
  return (name: string) => zip.read(name, 'utf-8');
}

/** The paragraph that has these words. */
function paragraphWith(xml: string, words: string): string {
  const found = xml.match(/<w:p>.*?<\/w:p>/gs)?.find((one) => one.replace(/<[^>]+>/g, '').includes(words));
  if (found === undefined) throw new Error(`no paragraph with ${words}`);
  return found;
}

describe('a report as a Word file', async () => {
  const read = await partsOf(await writeWord(REPORT));
  const document = await read('word/document.xml');

  it('has A4 paper and the margins of GB/T 9704-2012', () => {
    // 210 × 297 mm; 37, 35, 28, 26 mm, in twentieths of a point.
    expect(document).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
    expect(document).toMatch(/<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"/);
  });

  it('has a centred title in 二号小标宋', () => {
    const title = paragraphWith(document, REPORT.title);
    expect(title).toContain('<w:jc w:val="center"/>');
    expect(title).toContain('w:eastAsia="方正小标宋简体"');
    expect(title).toContain('<w:sz w:val="44"/>');
  });

  it('has its body in 三号仿宋, indented by two characters, 28 points a line', async () => {
    const body = paragraphWith(document, '今年召开');
    expect(body).toContain('w:eastAsia="仿宋_GB2312"');
    expect(body).toContain('<w:sz w:val="32"/>');
    expect(body).toMatch(/<w:ind[^>]*w:firstLine="640"/);
    expect(body).toMatch(/<w:ind[^>]*w:firstLineChars="200"/);
    const styles = await read('word/styles.xml');
    expect(styles).toMatch(
      /<w:pPrDefault>.*<w:spacing[^>]*w:line="560"[^>]*w:lineRule="exact".*<\/w:pPrDefault>/s,
    );
    expect(body).not.toContain('w:line=');
  });

  it.each([
    ['一、工作情况', '黑体'],
    ['（一）抓班子', '楷体_GB2312'],
    ['1.抓学习', '仿宋_GB2312'],
  ])('sets %s in %s', (words, font) => {
    const [first] = paragraphWith(document, words).match(/w:eastAsia="[^"]*"/g) ?? [];
    expect(first).toBe(`w:eastAsia="${font}"`);
    expect(paragraphWith(document, words)).not.toContain('<w:b/>');
  });

  it('marks what is open, and nothing else', () => {
    const marked = [...document.matchAll(/<w:highlight w:val="yellow"\/>.*?<w:t[^>]*>([^<]*)</gs)].map(
      ([, text]) => text,
    );
    expect(marked).toEqual(['【＿党委会】', 'X']);
  });

  it('addresses without an indent and signs at the right', () => {
    expect(paragraphWith(document, '县委组织部')).not.toContain('<w:ind');
    // 2026年1月15日 is 6.5 characters wide, longer than the office: the date keeps two, the office stands two before it.
    expect(paragraphWith(document, '2026年1月15日')).toMatch(/<w:ind w:right="640"\/><w:jc w:val="right"\/>/);
    expect(paragraphWith(document, '青石镇党委')).toMatch(/<w:ind w:right="1760"\/><w:jc w:val="right"\/>/);
  });

  it('numbers pages — 1 — in 四号宋体, outside', async () => {
    expect(await read('word/settings.xml')).toContain('<w:evenAndOddHeaders/>');
    const [odd, even] = document.match(/<w:footerReference [^>]*>/g) ?? [];
    expect([odd, even].map((one) => /w:type="(\w+)"/.exec(one ?? '')?.[1])).toEqual(['default', 'even']);
    for (const [file, side] of [
      ['word/footer1.xml', 'right'],
      ['word/footer2.xml', 'left'],
    ] as const) {
      const footer = await read(file);
      expect(footer).toContain(`<w:jc w:val="${side}"/>`);
      expect(footer).toContain(`<w:ind w:${side}="280"/>`);
      expect(footer).toContain('<w:sz w:val="28"/>');
      expect(footer).toContain('w:eastAsia="宋体"');
      expect(footer.replace(/<[^>]+>/g, '')).toContain('— PAGE —');
    }
  });

  it('names what stands in for each font', async () => {
    const fonts = await read('word/fontTable.xml');
    for (const [font, instead] of [
      ['方正小标宋简体', '宋体'],
      ['仿宋_GB2312', '仿宋'],
      ['楷体_GB2312', '楷体'],
    ]) {
      expect(fonts).toContain(`<w:font w:name="${font}"><w:altName w:val="${instead}"/>`);
    }
  });

  it('reads back as it was', async () => {
    expect(await readReportFile('a.docx', await writeWord(REPORT))).toBe([REPORT.title, ...BODY].join('\n'));
  });
});

it('signs at the right with a long office', async () => {
  const office = '中共青石县青石镇委员会';
  const read = await partsOf(await writeWord({ title: '', text: `今年。\n${office}\n2026年1月15日` }));
  const document = await read('word/document.xml');
  expect(paragraphWith(document, office)).toContain('<w:ind w:right="640"/>');
  expect(paragraphWith(document, '2026年1月15日')).toContain(`<w:ind w:right="${(11 - 6.5) * 320}"/>`);
});

const RENDERERS = ['soffice', 'pdftotext'] as const;
const missing = RENDERERS.filter((program) => {
  try {
    return execFileSync('sh', ['-c', `command -v ${program}`]).length === 0;
  } catch (error) {
    if (error instanceof Error) return true;
    throw error;
  }
});
if (missing.length > 0)
  console.log(`The render check of Word files is skipped: no ${missing.join(', ')} here.`);

describe.skipIf(missing.length > 0)('rendered by LibreOffice', () => {
  it('has 22 lines on a full page, and its page numbers outside', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'gaobian-word-'));
    try {
      const lines = Array.from({ length: 70 }, (_, i) => `第${i + 1}句话。`);
      writeFileSync(path.join(folder, 'a.docx'), await writeWord({ title: '总结', text: lines.join('\n') }));
      const profile = `-env:UserInstallation=file://${folder}/profile`;
      execFileSync('soffice', [
        profile,
        '--headless',
        '--convert-to',
        'pdf',
        '--outdir',
        folder,
        path.join(folder, 'a.docx'),
      ]);
      execFileSync('pdftotext', ['-layout', path.join(folder, 'a.pdf'), path.join(folder, 'a.txt')]);
      const pages = readFileSync(path.join(folder, 'a.txt'), 'utf8')
        .split('\f')
        .filter((page) => page.trim() !== '');
      expect(pages.map((page) => page.match(/第 ?\d+ ?句话。/g)?.length)).toEqual([20, 22, 22, 6]);
      const numbers = pages.map((page) => /^( *)— *(\d) *—/m.exec(page));
      expect(numbers.map((number) => number?.[2])).toEqual(['1', '2', '3', '4']);
      const [odd = 0, even = 0] = numbers.map((number) => number?.[1]?.length);
      expect(odd).toBeGreaterThan(even);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
