import { describe, expect, it } from 'vitest';
import { parseDraft } from '../../draft/index.ts';
import { docx, inList, inStyle, instance, list, p, table, type WordContent } from '../testing.ts';
import { readWord } from './read-word.ts';

const linesOf = async (content: WordContent) => (await readWord(docx(content))).split('\n');

/** The headings of GB/T 9704 as one list of four levels. */
const OFFICIAL = list(
  1,
  ['chineseCounting', '%1、'],
  ['chineseCounting', '（%2）'],
  ['decimal', '%3.'],
  ['decimal', '（%4）'],
);

describe('text of a Word file', () => {
  it.each<[string, string, string[]]>([
    [
      'paragraphs',
      p('述职报告') + p('一年来，我') + p('履职尽责。'),
      ['述职报告', '一年来，我', '履职尽责。'],
    ],
    ['no empty lines', p('甲') + p('') + p('　 ') + p('乙'), ['甲', '乙']],
    ['no indents', p('　　一年来。 ') + p('\u00a0\t二。'), ['一年来。', '二。']],
    ['spaces within', p('述　职　报　告'), ['述　职　报　告']],
    [
      'runs and links',
      p('<w:r><w:t>党</w:t></w:r><w:hyperlink w:anchor="a"><w:r><w:t>建</w:t></w:r></w:hyperlink>'),
      ['党建'],
    ],
    [
      'line and page breaks',
      p('<w:r><w:t>甲</w:t><w:br/><w:t>　　乙</w:t><w:br w:type="page"/><w:br/><w:tab/><w:t>丙</w:t></w:r>'),
      ['甲', '乙', '丙'],
    ],
    [
      'soft and hard hyphens',
      p('<w:r><w:t>a</w:t><w:softHyphen/><w:t>b</w:t><w:noBreakHyphen/><w:t>c</w:t></w:r>'),
      ['ab-c'],
    ],
    [
      'content controls and smart tags',
      `<w:sdt><w:sdtContent>${p('<w:smartTag><w:r><w:t>2025年</w:t></w:r></w:smartTag>')}</w:sdtContent></w:sdt>`,
      ['2025年'],
    ],
    [
      'text boxes, once, behind their paragraph',
      p(
        `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing/></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${p('框中')}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>正文</w:t></w:r>`,
      ),
      ['正文', '框中'],
    ],
    [
      'no notes and comments',
      p(
        '<w:r><w:t>完成</w:t><w:footnoteReference w:id="1"/><w:endnoteReference w:id="1"/><w:commentReference w:id="0"/></w:r>',
      ),
      ['完成'],
    ],
    [
      'no field codes',
      p(
        '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText> DATE </w:instrText><w:fldChar w:fldCharType="separate"/><w:t>1月</w:t><w:fldChar w:fldCharType="end"/></w:r>',
      ),
      ['1月'],
    ],
    [
      'tracked changes: inserted in, deleted out, moved once',
      p(
        '<w:r><w:t>走访</w:t></w:r><w:del><w:r><w:delText>86</w:delText></w:r></w:del><w:ins><w:r><w:t>92</w:t></w:r></w:ins><w:moveFrom><w:r><w:t>户次</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>户</w:t></w:r></w:moveTo>',
      ) +
        p('<w:del><w:r><w:delText>全删</w:delText></w:r></w:del>', '<w:rPr><w:del/></w:rPr>') +
        p('后文'),
      ['走访92户', '后文'],
    ],
  ])('%s', async (_, body, lines) => expect(await linesOf({ body })).toEqual(lines));

  it('flattens tables: a row a line, but a form that holds a report paragraph by paragraph', async () => {
    const body =
      p('附表') +
      table(['单位', '党员', ''], ['甲村', '32', '备注'], ['', '', '']) +
      table(['工作总结', p('一年来。') + p('二、成效')]) +
      table([`${table(['内', '表'])}${p('')}`]);
    expect(await linesOf({ body })).toEqual([
      '附表',
      '单位\t党员',
      '甲村\t32\t备注',
      '工作总结',
      '一年来。',
      '二、成效',
      '内\t表',
    ]);
  });

  it('leaves tables of contents out', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="11"><w:name w:val="toc 1"/></w:style><w:style w:type="paragraph" w:styleId="t"><w:name w:val="TOC Heading"/></w:style>';
    const body = p('目录', inStyle('t')) + p('一、成效\t3', inStyle('11')) + p('一、成效');
    expect(await linesOf({ body, styles })).toEqual(['一、成效']);
  });
});

describe('automatic numbering', () => {
  it('writes out the headings of an official document, so that they are headings again', async () => {
    const body =
      p('述职报告') +
      p('学习情况', inList(1)) +
      p('理论学习', inList(1, 1)) +
      p('党委会', inList(1, 2)) +
      p('集中学习', inList(1, 3)) +
      p('研讨', inList(1, 3)) +
      p('调研', inList(1, 2)) +
      p('业务学习', inList(1, 1)) +
      p('履职情况', inList(1)) +
      p('抓党建', inList(1, 1)) +
      p('抓组织', inList(1, 2));
    const text = await readWord(docx({ body, numbering: OFFICIAL }));
    expect(text.split('\n')).toEqual([
      '述职报告',
      '一、学习情况',
      '（一）理论学习',
      '1.党委会',
      '（1）集中学习',
      '（2）研讨',
      '2.调研',
      '（二）业务学习',
      '二、履职情况',
      '（一）抓党建',
      '1.抓组织',
    ]);
    expect(parseDraft(text).outline.map(({ heading }) => heading.title)).toEqual(['学习情况', '履职情况']);
  });

  it('counts as Word does: instances of a definition go on, a restart begins anew once', async () => {
    const numbering =
      list(1, ['japaneseCounting', '%1、']) +
      instance(2, 1) +
      instance(3, 1, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>') +
      list(4, ['decimal', '%1.']);
    const body =
      p('甲', inList(1)) +
      p('正文') +
      p('乙', inList(2)) +
      p('别的', inList(4)) +
      p('', inList(1)) +
      p('丁', inList(1)) +
      p('子', inList(3)) +
      p('丑', inList(3)) +
      p('无', inList(0)) +
      p('没有的', inList(9));
    expect(await linesOf({ body, numbering })).toEqual([
      '一、甲',
      '正文',
      '二、乙',
      '1.别的',
      '四、丁',
      '一、子',
      '二、丑',
      '无',
      '没有的',
    ]);
  });

  it('counts paragraphs in tables and text before deleted ones; a column of ordinals keeps them', async () => {
    const numbering = list(1, ['decimal', '%1']) + list(2, ['chineseCounting', '%1、']);
    const body =
      table([p('', inList(1)), '甲村'], [p('', inList(1)), '乙村']) +
      p('甲', inList(2)) +
      p('<w:del><w:r><w:delText>删</w:delText></w:r></w:del>', `${inList(2)}<w:rPr><w:del/></w:rPr>`) +
      p('乙', inList(2));
    expect(await linesOf({ body, numbering })).toEqual(['1\t甲村', '2\t乙村', '一、甲', '二、乙']);
  });

  it('finds numbering that comes with a style, its base and a list style', async () => {
    const style = (id: string, properties: string, base = '') =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/>${base && `<w:basedOn w:val="${base}"/>`}<w:pPr>${properties}</w:pPr></w:style>`;
    const numbered = (numId: number) => `<w:numPr><w:numId w:val="${numId}"/></w:numPr>`;
    const styles =
      style('h1', numbered(1)) +
      style('h2', numbered(1)) +
      style('own', '', 'h2') +
      style('round', '', 'trip') +
      style('trip', '', 'round') +
      `<w:style w:type="numbering" w:styleId="ls"><w:pPr>${numbered(1)}</w:pPr></w:style>`;
    const numbering =
      list(1, ['chineseCounting', '%1、', inStyle('h1')], ['chineseCounting', '（%2）', inStyle('h2')]) +
      '<w:abstractNum w:abstractNumId="2"><w:numStyleLink w:val="ls"/></w:abstractNum>' +
      instance(2, 2);
    const body =
      p('甲', inStyle('h1')) +
      p('子', inStyle('h2')) +
      p('丑', inStyle('own')) +
      p('乙', inList(2)) +
      p('寅', `${inStyle('h1')}${inList(1, 1)}`) +
      p('无', `${inStyle('h1')}${inList(0)}`) +
      p('正文', inStyle('round'));
    expect(await linesOf({ body, numbering, styles })).toEqual([
      '一、甲',
      '（一）子',
      '（二）丑',
      '二、乙',
      '（一）寅',
      '无',
      '正文',
    ]);
  });

  it.each<[string, string, string[]]>([
    ['a bullet has none', list(1, ['bullet', '\uf0b7']), ['甲', '乙']],
    ['fixed words', list(1, ['none', '附件：']), ['附件：甲', '附件：乙']],
    ['chapters stand apart', list(1, ['chineseCounting', '第%1章']), ['第一章　甲', '第二章　乙']],
    [
      'and close by, where the file says so',
      list(1, ['chineseCounting', '第%1条', '<w:suff w:val="nothing"/>']),
      ['第一条甲', '第二条乙'],
    ],
    ['bare figures stand apart', list(1, ['decimal', '%1']), ['1 甲', '2 乙']],
    ['circles', list(1, ['decimalEnclosedCircle', '%1']), ['①甲', '②乙']],
    ['a level that the list lacks is left out', list(1, ['decimal', '%1.%2.']), ['1..甲', '2..乙']],
    [
      'another start, written over',
      list(1, ['decimal', '%1.']).replace(
        /<w:num .*/su,
        instance(
          1,
          1,
          '<w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl></w:lvlOverride>',
        ),
      ),
      ['三、甲', '四、乙'],
    ],
  ])('%s', async (_, numbering, lines) =>
    expect(await linesOf({ body: p('甲', inList(1)) + p('乙', inList(1)), numbering })).toEqual(lines),
  );

  it('writes an outer level that hasn’t come yet as it would begin', async () => {
    const numbering = list(1, ['decimal', '%1.'], ['decimal', '%1.%2']);
    expect(await linesOf({ body: p('甲', inList(1, 1)) + p('乙', inList(1, 1)), numbering })).toEqual([
      '1.1 甲',
      '1.2 乙',
    ]);
  });

  it('begins inner levels anew as they wish, and writes mixed ordinals in Arabic figures where asked', async () => {
    const numbering = list(
      1,
      ['chineseCounting', '%1、'],
      ['decimal', '%1.%2', '<w:isLgl/>'],
      ['decimal', '%3.', '<w:lvlRestart w:val="0"/>'],
      ['decimal', '（%4）', '<w:lvlRestart w:val="1"/>'],
    );
    const levels = [0, 1, 2, 3, 1, 2, 3, 0, 1, 2, 3];
    const body = levels.map((level) => p('甲', inList(1, level))).join('');
    expect(await linesOf({ body, numbering })).toEqual([
      '一、甲',
      '1.1 甲',
      '1.甲',
      '（1）甲',
      '1.2 甲',
      '2.甲',
      '（2）甲',
      '二、甲',
      '2.1 甲',
      '3.甲',
      '（1）甲',
    ]);
  });
});
