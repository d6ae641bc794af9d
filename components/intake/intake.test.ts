import { expect, it } from 'vitest';
import { ledgerId } from '../../lib/store/ledger.ts';
import type { LedgerValue } from '../../lib/store/schemas.ts';
import { type Candidate, type Decision, intakeRows, intakeValues } from './intake.ts';

const kept = (indicator: string, value: string, unit = '名', period = '2025'): LedgerValue => ({
  id: ledgerId({ indicator, unit, period }),
  indicator,
  unit,
  period,
  value,
  note: '原注',
  updatedAt: 0,
});
const KNOWN = [kept('发展党员', '11'), kept('投入资金', '30', '万元', '2024')];
const found = (indicator: string, value: string, unit = '名', more: Partial<Candidate> = {}): Candidate => ({
  id: 'a',
  indicator,
  value,
  unit,
  period: '2025',
  ...more,
});

it.each<[string, Candidate, Decision, string, string | undefined]>([
  ['a new one', found('走访', '5', '户'), {}, 'new', '走访 5户'],
  ['one that is there', found('发展党员', '11'), {}, 'same', undefined],
  ['another value: the ledger’s stays', found('发展党员', '13'), {}, 'conflict', undefined],
  ['another value in its place', found('发展党员', '13'), { replaces: true }, 'replace', '发展党员 13名'],
  ['a doubtful one', found('走访', '5', '户', { doubt: '计划数' }), {}, 'out', undefined],
  [
    'a doubtful one taken all the same',
    found('走访', '5', '户', { doubt: '计划数' }),
    { kept: true },
    'new',
    '走访 5户',
  ],
  ['a dropped one', found('走访', '5', '户'), { kept: false }, 'out', undefined],
  ['one without a name', found('', '5', '户'), { kept: true }, 'unnamed', undefined],
  ['one that is named', found('', '5', '户'), { indicator: ' 走访 ' }, 'new', '走访 5户'],
  ['one renamed to what is there', found('党员', '11'), { indicator: '发展党员' }, 'same', undefined],
  ['another unit of the same kind', found('投入资金', '0.5', '亿元'), {}, 'new', '投入资金 0.5亿元'],
  [
    'another unit, converted',
    found('投入资金', '0.5', '亿元'),
    { converted: true },
    'new',
    '投入资金 5000万元',
  ],
])('%s', (_, candidate, decision, state, saved) => {
  const rows = intakeRows([candidate], new Map([['a', decision]]), KNOWN);
  expect(rows.map((row) => row.state)).toEqual([state]);
  const values = intakeValues(rows, '表').map(({ indicator, value, unit }) => `${indicator} ${value}${unit}`);
  expect(values).toEqual(saved === undefined ? [] : [saved]);
});

it('offers the ledger’s unit', () => {
  const [row] = intakeRows([found('投入资金', '0.5', '亿元')], new Map(), KNOWN);
  expect(row?.convertible).toEqual({ unit: '万元', value: '5000' });
});

it('keeps the remark of what it replaces, unless there is another', () => {
  const decisions = new Map([['a', { replaces: true }]]);
  const noteOf = (candidate: Candidate) =>
    intakeValues(intakeRows([candidate], decisions, KNOWN), '表')[0]?.note;
  expect(noteOf(found('发展党员', '13'))).toBe('原注');
  expect(noteOf(found('发展党员', '13', '名', { note: '新注' }))).toBe('新注');
});
