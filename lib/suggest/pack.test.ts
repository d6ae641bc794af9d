import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkDraft } from '../check/index.ts';
import { findFigures } from '../draft/index.ts';
import { PackError, type PhrasePack, parsePhrasePack } from './pack.ts';

const PHRASES = new URL('../../assets/packs/phrases/', import.meta.url);
const INDICATORS = new URL('../../assets/packs/indicators.json', import.meta.url);

const files = readdirSync(PHRASES).filter((name) => name.endsWith('.json'));
const packs = new Map<string, PhrasePack>(
  files.map((name) => [name, parsePhrasePack(JSON.parse(readFileSync(new URL(name, PHRASES), 'utf8')))]),
);
const indicatorNames = new Set(
  [...readFileSync(INDICATORS, 'utf8').matchAll(/"name":\s*"([^"]+)"/g)].map((match) => match[1]),
);

const BLANK = /【＿([^【】]*)】/g;
const HALF_WIDTH_MARK = /[,.;:!?()"'<>[\]{}~]/;

describe.each([...packs])('phrase pack %s', (name, pack) => {
  const texts = pack.phrases.map((phrase) => phrase.text);

  it('is named after its id', () => {
    expect(`${pack.id}.json`).toBe(name);
  });

  it('carries no figure', () => {
    expect(texts.filter((text) => findFigures(text.replace(BLANK, '')).length > 0)).toEqual([]);
    expect(texts.filter((text) => /[0-9０-９]/.test(text))).toEqual([]);
  });

  it('names blanks after known indicators, and writes them well', () => {
    const unknown = texts.flatMap((text) =>
      [...text.matchAll(BLANK)].filter((match) => !indicatorNames.has(match[1])).map((match) => match[0]),
    );
    expect(unknown).toEqual([]);
    expect(texts.filter((text) => /[【】＿_]/.test(text.replace(BLANK, '')))).toEqual([]);
  });

  it('holds nothing that our own checker finds, but its blanks', () => {
    const found = texts.flatMap((text) =>
      checkDraft(text)
        .filter(({ from, to }) => !/^【＿[^【】]*】$/.test(text.slice(from, to)))
        .map(({ rule, from, to }) => `${rule}: ${text.slice(from, to)} in ${text}`),
    );
    expect(found).toEqual([]);
  });

  it('has full-width punctuation, no spaces and paired quotes', () => {
    expect(texts.filter((text) => HALF_WIDTH_MARK.test(text))).toEqual([]);
    expect(texts.filter((text) => /\s/.test(text))).toEqual([]);
    const count = (text: string, mark: string) => text.split(mark).length;
    expect(texts.filter((text) => count(text, '“') !== count(text, '”'))).toEqual([]);
    expect(texts.filter((text) => count(text, '《') !== count(text, '》'))).toEqual([]);
  });
});

it('no phrase stands twice in the packs', () => {
  const seen = new Map<string, string>();
  const twice: string[] = [];
  for (const [name, pack] of packs) {
    for (const { text } of pack.phrases) {
      // Blanks' names and punctuation don't make another phrase of it.
      const key = text.replace(BLANK, '').replace(/\p{P}/gu, '');
      if (seen.has(key)) twice.push(`${name} and ${seen.get(key)}: ${text}`);
      seen.set(key, name);
    }
  }
  expect(twice).toEqual([]);
});

describe('parsePhrasePack', () => {
  const good = {
    format: 'gaobian/phrases',
    version: 1,
    id: 'a',
    title: '甲',
    phrases: [{ text: '狠抓落实，', roles: ['duty'], themes: ['通用'] }],
  };

  it('takes a good pack', () => {
    expect(parsePhrasePack(good)).toEqual(good);
  });

  it.each<[string, unknown, RegExp]>([
    ['another format', { ...good, format: 'gaobian/skeletons' }, /不是词句包/],
    ['no object', 'text', /不是词句包/],
    ['a newer version', { ...good, version: 2 }, /较新版本/],
    [
      'an unknown role',
      { ...good, phrases: [{ text: '甲乙', roles: ['x'], themes: ['通用'] }] },
      /phrases\.0\.roles/,
    ],
    ['an unknown theme', { ...good, phrases: [{ text: '甲乙', roles: ['duty'], themes: ['x'] }] }, /themes/],
    ['two paragraphs', { ...good, phrases: [{ text: '甲\n乙', roles: ['duty'], themes: ['通用'] }] }, /text/],
    ['no phrases', { ...good, phrases: undefined }, /phrases/],
  ])('refuses %s', (_, data, message) => {
    expect(() => parsePhrasePack(data)).toThrow(PackError);
    expect(() => parsePhrasePack(data)).toThrow(message);
  });
});
