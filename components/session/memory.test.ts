import { describe, expect, it } from 'vitest';
import { createCell } from './cell.ts';
import { openMemory } from './memory.ts';

const EMPTY = {
  unit: '',
  writer: '',
  numbering: 'gbt9704',
  reportType: '',
  view: '',
  submitGuard: 'remind',
  toldUndo: false,
  toldCovered: false,
};

function storage(stored: Record<string, unknown> = {}) {
  return {
    stored,
    get: (key: string) => Promise.resolve(key in stored ? { [key]: stored[key] } : {}),
    set: (items: Record<string, unknown>) => {
      Object.assign(stored, items);
      return Promise.resolve();
    },
  };
}

/** Lets what was promised come true. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('openMemory', () => {
  it('waits for the origin, and begins empty', async () => {
    const origin = createCell('');
    const memory = openMemory(origin, storage());
    memory.remember({ unit: '太早' });
    expect(memory.site.get()).toBeUndefined();
    origin.set('http://oa.example');
    await settled();
    expect(memory.site.get()).toEqual(EMPTY);
  });

  it('keeps each site’s own', async () => {
    const box = storage();
    const origin = createCell('');
    const memory = openMemory(origin, box);
    origin.set('http://a.example');
    await settled();
    memory.remember({ unit: '甲镇', view: 'review' });
    expect(memory.site.get()).toEqual({ ...EMPTY, unit: '甲镇', view: 'review' });
    origin.set('http://b.example');
    await settled();
    expect(memory.site.get()).toEqual(EMPTY);
    origin.set('http://a.example');
    await settled();
    expect(memory.site.get()).toMatchObject({ unit: '甲镇', view: 'review' });
  });

  it.each<[string, unknown, object]>([
    ['another version’s', { unit: '甲镇', view: 'charts', numbering: 7 }, { ...EMPTY, unit: '甲镇' }],
    ['something else', 'text', EMPTY],
  ])('reads %s as far as it goes', async (_, kept, expected) => {
    const origin = createCell('');
    const memory = openMemory(origin, storage({ 'sidebar:http://oa.example': kept }));
    origin.set('http://oa.example');
    await settled();
    expect(memory.site.get()).toEqual(expected);
  });
});
