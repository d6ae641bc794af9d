import { describe, expect, it } from 'vitest';
import { skeletonText } from '../i18n/skeleton.ts';
import { loadBuiltInSkeletons } from './built-in.ts';
import { parseSkeletonPack, readSkeletonPack, SkeletonPackError, writeSkeletonPack } from './pack.ts';

const SECTION = { id: 'a', role: 'plan', frames: ['甲。'] };
const SKELETON = { id: 'x', name: '甲', about: '乙', title: '丙', sections: [SECTION] };
const pack = (change: object) => ({
  format: 'gaobian/skeletons',
  version: 2,
  skeletons: [SKELETON],
  ...change,
});
const withSection = (change: object) =>
  pack({ skeletons: [{ ...SKELETON, sections: [{ ...SECTION, ...change }] }] });

describe('parseSkeletonPack', () => {
  it.each([
    ['the least', pack({})],
    ['an empty pack', pack({ skeletons: [] })],
    [
      'a section with everything',
      withSection({ heading: '甲', optional: true, indicators: ['甲'], length: [1, 2] }),
    ],
    [
      'a place on the shelf, and a numbering',
      pack({ skeletons: [{ ...SKELETON, numbering: 'yishi', tags: ['党建'], folder: '总结' }] }),
    ],
    [
      'sections of sections',
      withSection({ children: [{ ...SECTION, id: 'b', children: [{ ...SECTION, id: 'c' }] }] }),
    ],
  ])('reads %s', (_, data) => {
    expect(parseSkeletonPack(data)).toEqual(data);
  });

  it('reads version 1, which had less', () => {
    expect(parseSkeletonPack(pack({ version: 1 }))).toEqual(pack({}));
  });

  it.each([
    ['no object', 7, skeletonText.pack.otherFormat],
    ['another format', pack({ format: 'gaobian/phrases' }), skeletonText.pack.otherFormat],
    ['no version', pack({ version: undefined }), skeletonText.pack.otherFormat],
    ['version 0', pack({ version: 0 }), skeletonText.pack.otherFormat],
    ['a newer version', pack({ version: 3, skeletons: 'unknown' }), skeletonText.pack.newer(3, 2)],
    ['no skeletons', pack({ skeletons: undefined }), skeletonText.pack.invalid('skeletons')],
    [
      'an unknown role',
      withSection({ role: 'hero' }),
      skeletonText.pack.invalid('skeletons.0.sections.0.role'),
    ],
    [
      'an empty frame',
      withSection({ frames: [''] }),
      skeletonText.pack.invalid('skeletons.0.sections.0.frames.0'),
    ],
    [
      'a negative length',
      withSection({ length: [-1, 2] }),
      skeletonText.pack.invalid('skeletons.0.sections.0.length.0'),
    ],
    ['an unknown key', withSection({ colour: 'red' }), skeletonText.pack.invalid('skeletons.0.sections.0')],
    [
      'two sections of one id',
      withSection({ children: [SECTION] }),
      skeletonText.pack.invalid('skeletons.0.sections'),
    ],
    [
      'an unknown numbering',
      pack({ skeletons: [{ ...SKELETON, numbering: 'roman' }] }),
      skeletonText.pack.invalid('skeletons.0.numbering'),
    ],
    [
      'an empty tag',
      pack({ skeletons: [{ ...SKELETON, tags: [''] }] }),
      skeletonText.pack.invalid('skeletons.0.tags.0'),
    ],
    [
      'no section',
      pack({ skeletons: [{ ...SKELETON, sections: [] }] }),
      skeletonText.pack.invalid('skeletons.0.sections'),
    ],
  ])('refuses %s in words for the writer', (_, data, message) => {
    expect(() => parseSkeletonPack(data)).toThrow(new SkeletonPackError(message));
  });
});

describe('readSkeletonPack and writeSkeletonPack', () => {
  it('give a pack back as it was', () => {
    const skeletons = loadBuiltInSkeletons();
    expect(readSkeletonPack(writeSkeletonPack(skeletons)).skeletons).toEqual(skeletons);
  });

  it('refuse what is no JSON', () => {
    expect(() => readSkeletonPack('{')).toThrow(new SkeletonPackError(skeletonText.pack.notJson));
  });
});
