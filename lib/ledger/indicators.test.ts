import { describe, expect, it } from 'vitest';
import { findIndicator, loadIndicators, parseIndicators } from './indicators.ts';

describe('built-in indicators', () => {
  const indicators = loadIndicators();

  it('covers about a hundred figures and the general blank names', () => {
    expect(indicators.length).toBeGreaterThan(100);
    for (const name of ['年份', '单位', '姓名', '会议名称', '地名', '上级', '月份', '文件名称', '品牌名称']) {
      expect(findIndicator(name)?.name).toBe(name);
    }
  });

  it('names each indicator once', () => {
    const names = indicators.map((indicator) => indicator.name);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  it('gives each alias to one indicator', () => {
    const owner = new Map<string, string>();
    const clashes: string[] = [];
    for (const indicator of indicators) {
      for (const alias of indicator.aliases ?? []) {
        const other = owner.get(alias);
        if (other !== undefined || alias === indicator.name)
          clashes.push(`${alias}: ${other}, ${indicator.name}`);
        owner.set(alias, indicator.name);
      }
    }
    expect(clashes).toEqual([]);
  });

  it('has a unit for every number and percent', () => {
    const without = indicators.filter(
      ({ kind, unit }) => (kind === 'number' || kind === 'percent') && unit.length === 0,
    );
    expect(without.map(({ name }) => name)).toEqual([]);
  });

  it('has names that fit into a blank', () => {
    expect(indicators.filter(({ name }) => /[【】＿\s]/.test(name))).toEqual([]);
  });

  it('finds an indicator by alias, and prefers a name to an alias', () => {
    expect(findIndicator('新发展党员')?.name).toBe('发展党员');
    expect(findIndicator('预备党员')?.name).toBe('预备党员');
    expect(findIndicator('没有这个指标')).toBeUndefined();
  });
});

describe('parseIndicators', () => {
  it('refuses another format, version or shape', () => {
    const entry = { name: '党委会', unit: ['次'], kind: 'number', theme: '会议学习' };
    expect(parseIndicators({ format: 'gaobian/indicators', version: 1, indicators: [entry] })).toEqual([
      entry,
    ]);
    expect(() => parseIndicators({ format: 'gaobian/phrases', version: 1, indicators: [] })).toThrow();
    expect(() => parseIndicators({ format: 'gaobian/indicators', version: 2, indicators: [] })).toThrow();
    expect(() =>
      parseIndicators({
        format: 'gaobian/indicators',
        version: 1,
        indicators: [{ ...entry, kind: 'count' }],
      }),
    ).toThrow();
  });
});
