import { describe, expect, it } from 'vitest';
import { orderOfAll } from './use-shelf.ts';

describe('orderOfAll', () => {
  it.each([
    ['all are shown', 'abc', 'cab', 'cab'],
    ['some are hidden and stay', 'abcde', 'dba', 'dbcae'],
    ['none is shown', 'abc', '', 'abc'],
  ])('%s', (_, all, shown, wanted) => {
    expect(orderOfAll([...all], [...shown]).join('')).toBe(wanted);
  });
});
