import { expect, it } from 'vitest';
import { wordFileName } from './file-name.ts';

it.each([
  ['青石镇2025年总结', '青石镇2025年总结.docx'],
  ['关于“A/B”的报告: 一', '关于“A B”的报告 一.docx'],
  ['第一行\n第二行', '第一行 第二行.docx'],
  ['..', '稿件.docx'],
  ['', '稿件.docx'],
  ['长'.repeat(200), `${'长'.repeat(80)}.docx`],
])('%j: %s', (title, name) => expect(wordFileName(title)).toBe(name));
