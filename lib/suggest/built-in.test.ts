import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { loadBuiltInPhrases } from './built-in.ts';
import { PHRASE_THEMES } from './pack.ts';

it('holds every phrase pack that is written, each once', () => {
  const files = readdirSync(new URL('../../assets/packs/phrases/', import.meta.url))
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.replace('.json', ''));
  expect(
    loadBuiltInPhrases()
      .map(({ id }) => id)
      .sort(),
  ).toEqual(files.sort());
});

it('has phrases on every theme', () => {
  const themes = new Set(
    loadBuiltInPhrases().flatMap(({ phrases }) => phrases.flatMap((phrase) => phrase.themes)),
  );
  expect([...themes].sort()).toEqual([...PHRASE_THEMES].sort());
});
