import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../text-change.ts';
import { HtmlSource } from './html-source.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&nbsp;': '\u00a0',
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
};
const parse = (source: string) => new HtmlSource(source, (entity) => ENTITIES[entity] ?? '”');

describe('HtmlSource', () => {
  it.each([
    ['', ''],
    ['<p>甲</p><p>乙</p>', '甲\n乙'],
    ['<p>甲</p>\r\n<p>&nbsp;</p>\r\n<p>乙</p>', '甲\n\n乙'],
    ['<div>甲<br />乙<br></div>丙', '甲\n乙\n丙'],
    ['<p>一、<strong>情况</strong> 如下&rdquo;。 </p>', '一、情况 如下”。'],
    ['<p>\n\t今年\n\t以来\n</p>', '今年 以来'],
    ['<p><br></p><p>\u200b甲&nbsp;&nbsp;乙</p>', '\n甲  乙'],
    ['<table><tr><td>甲</td><td>乙</td></tr></table><!-- 丙 --><style>丁</style>', '甲\n乙'],
  ])('reads %j', (source, text) => {
    expect(parse(source).text).toBe(text);
  });

  it.each([
    ['a word', '<p>甲<b>乙</b>丙</p>', { from: 1, to: 2, insert: '新' }, '<p>甲<b>新</b>丙</p>'],
    ['across a format', '<p>甲<b>乙</b>丙</p>', { from: 0, to: 2, insert: '新' }, '<p>新<b></b>丙</p>'],
    [
      'behind a paragraph',
      '<p class="x">甲</p>',
      { from: 1, to: 1, insert: '\n乙' },
      '<p class="x">甲</p><p class="x">乙</p>',
    ],
    [
      'within one',
      '<p><b>甲乙</b></p>',
      { from: 1, to: 1, insert: '\n' },
      '<p><b>甲</b></p><p><b>乙</b></p>',
    ],
    ['an empty line', '<p>甲</p>', { from: 1, to: 1, insert: '\n\n乙' }, '<p>甲</p><p>&nbsp;</p><p>乙</p>'],
    ['into an empty line', '<p>甲</p><p>&nbsp;</p>', { from: 2, to: 2, insert: '乙' }, '<p>甲</p><p>乙</p>'],
    ['where there is no paragraph', '甲<br>乙', { from: 1, to: 1, insert: '\n丙' }, '甲<br />丙<br>乙'],
    ['two lines joined', '<p>甲</p>\n<p>乙</p>', { from: 1, to: 2, insert: '' }, '<p>甲乙</p>'],
    [
      'what HTML would read',
      '<p>甲</p>',
      { from: 1, to: 1, insert: ' a < b  c' },
      '<p>甲&nbsp;a &lt; b&nbsp; c</p>',
    ],
  ])('writes %s', (_, source, edit, wanted) => {
    const edited = parse(source).edited([edit]);
    expect(edited).toBe(wanted);
    expect(parse(wanted).text).toBe(applyEdits(parse(source).text, [edit]));
  });

  it('takes no picture and no cell away with the words around it', () => {
    expect(
      parse('<p>甲</p><p><img src="x">乙</p>').edited([{ from: 0, to: 3, insert: '丙' }]),
    ).toBeUndefined();
    expect(parse('<td>甲</td><td>乙</td>').edited([{ from: 0, to: 3, insert: '丙' }])).toBeUndefined();
  });

  it('reads back what was written, wherever it was', () => {
    const line = fc.stringMatching(/^[甲乙a<& ]{0,4}$/);
    const lines = fc.array(line, { minLength: 1, maxLength: 4 }).map((all) => all.join('\n'));
    fc.assert(
      fc.property(lines, lines, fc.nat(), fc.nat(), (text, insert, a, b) => {
        const whole = parse('<p>始</p>').edited([{ from: 1, to: 1, insert: `\n${text}\n终` }])!;
        const source = parse(whole);
        const [from, to] = [a % (source.text.length + 1), b % (source.text.length + 1)].sort((x, y) => x - y);
        const edit = { from: from!, to: to!, insert };
        const edited = source.edited([edit]);
        expect(edited).toBeDefined();
        // Spaces that come to stand side by side, or at a line's end, are one or none to HTML.
        const shown = (all: string) => all.replace(/ +/g, ' ').replace(/^ | $/gm, '');
        expect(shown(parse(edited!).text)).toBe(shown(applyEdits(source.text, [edit])));
      }),
    );
  });

  it('finds every offset again', () => {
    const source = parse('<p>甲<b>乙</b></p>\n<p>&nbsp;</p><p>丙&amp;丁</p>');
    for (let offset = 0; offset <= source.text.length; offset++)
      expect(source.toText(source.toSource({ from: offset, to: offset }).start)).toBe(offset);
  });
});
