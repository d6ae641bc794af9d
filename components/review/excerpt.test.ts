import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../lib/check/finding.ts';
import { excerptOf } from './excerpt.ts';

const finding = (from: number, to: number, fillAt?: number): Finding => ({
  from,
  to,
  rule: 'r',
  category: 'placeholder',
  severity: 'error',
  message: '未填。',
  ...(fillAt === undefined ? {} : { gap: { kind: 'number', fillAt } }),
});

describe('excerptOf', () => {
  it('shows the words around, within the paragraph', () => {
    expect(excerptOf('上一段\n发展党员*名。\n下一段', finding(8, 9))).toEqual({
      before: '发展党员',
      what: '*',
      after: '名。',
    });
  });

  it('shows the whole clause where it has room, and a little more where it is short', () => {
    expect(excerptOf('加强领导，全年发展党员*名，慰问8户。', finding(11, 12))).toEqual({
      before: '全年发展党员',
      what: '*',
      after: '名，',
    });
    expect(excerptOf('加强领导，共*名', finding(6, 7)).before).toBe('加强领导，共');
  });

  it('says where it cuts', () => {
    const text = `${'前'.repeat(30)}*${'后'.repeat(30)}`;
    expect(excerptOf(text, finding(30, 31))).toEqual({
      before: `…${'前'.repeat(18)}`,
      what: '*',
      after: `${'后'.repeat(10)}…`,
    });
  });

  it('shows the place where nothing stands', () => {
    expect(excerptOf('发展党员名。', finding(4, 5, 0))).toEqual({
      before: '发展党员',
      what: '',
      after: '名。',
    });
  });

  it('cuts a long passage in the middle', () => {
    const { what } = excerptOf('一'.repeat(20) + '二'.repeat(60), finding(0, 80));
    expect(what).toBe(`${'一'.repeat(18)}……${'二'.repeat(18)}`);
  });

  it('leaves the indent out', () => {
    expect(excerptOf('　　发展党员*名', finding(6, 7)).before).toBe('发展党员');
  });

  it('never cuts a character in two', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (draft, one, two) => {
        const ends = [one % (draft.length + 1), two % (draft.length + 1)].sort((a, b) => a - b) as [
          number,
          number,
        ];
        const broken = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
        const cutsItself = broken.test(draft.slice(...ends)) || broken.test(draft);
        fc.pre(!cutsItself && !broken.test(draft.slice(0, ends[0])));
        const { before, what, after } = excerptOf(draft, finding(...ends));
        expect(broken.test(before) || broken.test(what) || broken.test(after)).toBe(false);
      }),
    );
  });
});
