import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findBlanks } from '../draft/blank.ts';
import { loadIndicators } from '../ledger/indicators.ts';
import { loadBuiltInSkeletons } from './built-in.ts';
import { composeSkeleton, WRITER_BLANK } from './compose.ts';
import { withoutBlanks } from './fill.ts';
import { NUMBERING_STYLES } from './numbering.ts';
import { sectionsInOrder } from './outline.ts';

const PACK_FOLDER = new URL('../../assets/packs/skeletons/', import.meta.url);

/** Han numerals that belong to fixed terms and idioms; what is left of a frame may hold no other before a noun. */
const FIXED_TERMS =
  /三会一课|四议两公开|第一议题|第一书记|第一责任人|一岗双责|两个维护|两个确立|四个意识|四个自信|三重一大|两新|“?两委”?|一把手|双随机一公开|一网通办|四不两直|一对一|一户一策|一事一议|一村一品|一企一策|五级书记|一线|一流|一站式|一体|一致|一律|一步|一起|一道|一样|一般|一定|一些|一边|一面|一手|一头|一方|一年|一盘棋|一张图|一本账|一竿子|一揽子|一刀切|唯一|统一|单一|专一|逐一|进一步|万众一心|千方百计|千家万户|一级抓一级|一盯到底|一抓到底|一并|一同|一经|一直|一旦|一时|一向|一域|一隅|双报到|双培养|三农|三资|三公|三务|八项规定|七一|四下基层|千方百计|一号文件|两头|三包|第一线|第一时间|一门|一生|十年|百姓|百年|一件事|四个全面|五位一体|一人一档|一户一档|一项一策|一站|一点|万千|一届/gu;
const ENUMERATOR = /(?<=^|[。；：，\n])[一二三四五六七八九十]是|(?<=^|\n|[。；：])第[一二三四五六七八九]，/gu;
const HAN_FIGURE =
  /[一二三四五六七八九十百千万亿两]+(?:个|名|次|项|条|件|户|人|场|期|亩|元|万元|%|年|月|日|批|轮|起|处|份|家|支|种|大|方面)/u;

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
        expect(most, section.id).toBeGreaterThanOrEqual(least);
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
      expect(
        words
          .replace(FIXED_TERMS, '')
          .replace(ENUMERATOR, '')
          .replace(/#[万亿]/gu, ''),
      ).not.toMatch(HAN_FIGURE);
      expect(
        words.replaceAll('%', '').replaceAll('+', '').replaceAll('\n', '').replaceAll('#', ''),
      ).not.toMatch(/[!-~]/u);
      expect(words).not.toMatch(/[ 　！]|^\n|\n$|\n\n/u);
    },
  );

  it.each(NUMBERING_STYLES)('compose in %s without empty or unfinished paragraphs', (numbering) => {
    for (const skeleton of loadBuiltInSkeletons()) {
      const paragraphs = composeSkeleton(skeleton, { numbering, withTitle: true });
      expect(paragraphs.every((paragraph) => paragraph.trim() === paragraph && paragraph !== '')).toBe(true);
      if (skeleton.writer) expect(paragraphs.join('')).not.toContain(WRITER_BLANK);
    }
  });
});
