import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkDraft } from '../check/index.ts';
import { findBlanks } from '../draft/blank.ts';
import { findFigures } from '../draft/figure.ts';
import { loadIndicators } from '../ledger/indicators.ts';
import { loadBuiltInSkeletons } from './built-in.ts';
import { composeSkeleton, WRITER_BLANK } from './compose.ts';
import { withoutBlanks } from './fill.ts';
import { NUMBERING_STYLES } from './numbering.ts';
import { sectionsInOrder } from './outline.ts';

const PACK_FOLDER = new URL('../../assets/packs/skeletons/', import.meta.url);

const INDICATORS = new Set(loadIndicators().map(({ name }) => name));

const frames = loadBuiltInSkeletons().flatMap((skeleton) => [
  { where: `${skeleton.id} title`, frame: skeleton.title },
  ...sectionsInOrder(skeleton).flatMap(({ section }) => [
    ...section.frames.map((frame, index) => ({ where: `${skeleton.id} ${section.id} ${index}`, frame })),
    ...(section.heading ? [{ where: `${skeleton.id} ${section.id} heading`, frame: section.heading }] : []),
  ]),
]);

describe('the built-in skeletons', () => {
  it('are all the packs in the folder', () => {
    const files = readdirSync(PACK_FOLDER).filter((name) => name.endsWith('.json'));
    expect(
      loadBuiltInSkeletons()
        .map(({ id }) => `${id}.json`)
        .sort(),
    ).toEqual(files.sort());
  });

  it.each(loadBuiltInSkeletons().map((skeleton) => [skeleton.id, skeleton] as const))(
    '%s: ids and headings are unique, each section has two frames or more, no two alike',
    (_, skeleton) => {
      const sections = sectionsInOrder(skeleton).map(({ section }) => section);
      const ids = sections.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const headings = sections.flatMap(({ heading }) => heading ?? []);
      expect(new Set(headings).size).toBe(headings.length);
      for (const section of sections) {
        expect(section.frames.length, section.id).toBeGreaterThanOrEqual(2);
        expect(new Set(section.frames).size, section.id).toBe(section.frames.length);
        for (const name of section.indicators ?? [])
          expect(INDICATORS, `${section.id} ${name}`).toContain(name);
        const [least, most] = section.length ?? [0, 0];
        for (const frame of section.frames) {
          // A blank counts as the two characters that a figure usually takes.
          const written = withoutBlanks(frame).join('〇〇').replaceAll('\n', '').length;
          expect(written, section.id).toBeGreaterThanOrEqual(least);
          expect(written, section.id).toBeLessThanOrEqual(most);
        }
      }
    },
  );

  it('share no frame between sections, short formulas aside', () => {
    const seen = new Map<string, string>();
    for (const { where, frame } of frames.filter(({ frame: words }) => words.length > 40)) {
      expect(seen.get(frame), where).toBeUndefined();
      seen.set(frame, where);
    }
  });

  it.each(frames.map(({ where, frame }) => [where, frame] as const))(
    '%s: blanks known, no figure, full width',
    (_, frame) => {
      for (const { name } of findBlanks(frame)) expect(INDICATORS).toContain(name);
      const words = withoutBlanks(frame).join('#');
      expect(words).not.toMatch(/[【】]/u);
      expect(words).not.toMatch(/[0-9０-９]/u);
      expect(findFigures(words)).toEqual([]);
      expect(
        words.replaceAll('%', '').replaceAll('+', '').replaceAll('\n', '').replaceAll('#', ''),
      ).not.toMatch(/[!-~]/u);
      expect(words).not.toMatch(/[ 　！]|^\n|\n$|\n\n/u);
    },
  );

  it.each(NUMBERING_STYLES)('give the checker nothing but blanks to report, composed in %s', (numbering) => {
    for (const skeleton of loadBuiltInSkeletons()) {
      for (const frame of [0, 1]) {
        const chosen = Object.fromEntries(
          sectionsInOrder(skeleton).map(({ section }) => [section.id, frame]),
        );
        const text = composeSkeleton(skeleton, { numbering, withTitle: true, frames: chosen }).join('\n');
        const others = checkDraft(text).filter(
          ({ rule, severity }) => severity !== 'info' && rule !== 'placeholder.blank',
        );
        expect(
          others.map(({ rule, from, to }) => `${skeleton.id} ${rule} ${text.slice(from - 8, to + 8)}`),
        ).toEqual([]);
      }
    }
  });

  it.each(NUMBERING_STYLES)('compose in %s without empty or unfinished paragraphs', (numbering) => {
    for (const skeleton of loadBuiltInSkeletons()) {
      const paragraphs = composeSkeleton(skeleton, { numbering, withTitle: true });
      expect(paragraphs.every((paragraph) => paragraph.trim() === paragraph && paragraph !== '')).toBe(true);
      if (skeleton.writer) expect(paragraphs.join('')).not.toContain(WRITER_BLANK);
    }
  });
});
