import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LARGEST_REPORT_FILE, ReportFileError, readReportFile } from './index.ts';
import { docx, inList, list, p, table, zipOf } from './testing.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => new Uint8Array([...text].flatMap((char) => [char.charCodeAt(0), 0]));

/** A file of the old Office family, as far as it is looked at: its mark, and a stream's name in its directory. */
function compound(stream: string): Uint8Array {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(utf16('Root Entry'), 1024);
  bytes.set(utf16(stream), 1024 + 128);
  return bytes;
}

describe('readReportFile', () => {
  it.each<[string, Uint8Array, string]>([
    ['a Word file', docx({ body: p('党建工作') + p('总结') }), '党建工作\n总结'],
    ['a text', utf8('党建\r\n工作'), '党建\n工作'],
    ['a text in GBK', new Uint8Array([0xd7, 0xdc, 0xbd, 0xe1]), '总结'],
  ])('reads %s', async (_, bytes, text) => expect(await readReportFile('报告.txt', bytes)).toBe(text));

  it('goes by the bytes: a Word file is read whatever it is called', async () => {
    expect(await readReportFile('旧名.doc', docx({ body: p('总结') }))).toBe('总结');
  });

  const whole = docx({ body: p('总结') });
  it.each<[string, string, Uint8Array, string]>([
    ['nothing', '空.docx', new Uint8Array(), 'empty'],
    ['a Word file without text', '图.docx', docx({ body: p('') + p('<w:r><w:drawing/></w:r>') }), 'empty'],
    ['a Word file behind a password', '密.docx', compound('EncryptedPackage'), 'protectedWord'],
    ['an old Word file', '旧.doc', compound('WordDocument'), 'oldWord'],
    ['an old Word file under a new name', '旧.docx', compound('WordDocument'), 'oldWord'],
    ['RTF', '旧.doc', utf8('{\\rtf1\\ansi'), 'oldWord'],
    ['an old workbook', '表.xls', compound('Workbook'), 'notWord'],
    ['a name that only mentions the stream', '表.xls', compound('WordDocuments'), 'notWord'],
    ['a text under a Word name', '报告.DOCX', utf8('<html>总结</html>'), 'notWord'],
    ['another archive', '包.docx', zipOf({ 'a.txt': '甲' }), 'notWord'],
    [
      'a workbook',
      '表.docx',
      zipOf({
        '_rels/.rels':
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        'xl/workbook.xml': '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>',
      }),
      'notWord',
    ],
    ['a torn Word file', '坏.docx', whole.slice(0, whole.length - 100), 'damaged'],
    ['only the mark of one', '坏.docx', new Uint8Array([0x50, 0x4b, 3, 4]), 'damaged'],
    ['broken XML', '坏.docx', zipOf({ 'word/document.xml': '<w:document><w:body>' }), 'damaged'],
    ['an empty part', '坏.docx', zipOf({ 'word/document.xml': '' }), 'damaged'],
    ['PDF', '报告.pdf', utf8('%PDF-1.7'), 'pdf'],
    ['an image', '图.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0]), 'binary'],
    ['too much', '大.docx', new Uint8Array(LARGEST_REPORT_FILE + 1), 'large'],
  ])('refuses %s', async (_, name, bytes, fault) => {
    await expect(readReportFile(name, bytes)).rejects.toMatchObject({
      name: 'ReportFileError',
      fault,
      message: expect.stringMatching(/\p{Script=Han}.*。$/u),
    });
  });

  it('refuses a Word file with a byte wrong', async () => {
    const bytes = docx({ body: p('党建工作') });
    // Within the packed document: the last part.
    const at = new TextDecoder('latin1').decode(bytes).indexOf('word/document.xml') + 40;
    bytes[at] = bytes[at]! ^ 0xff;
    await expect(readReportFile('坏.docx', bytes)).rejects.toMatchObject({ fault: 'damaged' });
  });

  it('gives a text or says what is wrong, however a Word file is damaged', async () => {
    const numbering = list(1, ['chineseCounting', '%1、']);
    const body = p('党建工作', inList(1)) + table(['甲', '乙']);
    const sound = docx({ body, numbering });
    const damage = fc.record({ at: fc.nat(sound.length - 1), byte: fc.nat(255), cut: fc.nat(20) });
    await fc.assert(
      fc.asyncProperty(fc.array(damage, { maxLength: 4 }), async (damages) => {
        const bytes = damages.reduce((left, { at, byte, cut }) => {
          left[at] = byte;
          return cut === 0 ? left.slice(0, at) : left;
        }, sound.slice());
        const said = await readReportFile('报告.docx', bytes).catch((error: unknown) => error);
        expect(typeof said === 'string' || said instanceof ReportFileError).toBe(true);
      }),
    );
  });
});
