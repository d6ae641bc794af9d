import { describe, expect, it } from 'vitest';
import type { TextEdit } from '../../lib/draft/span.ts';
import type { FieldKind, GuestMessage, Mark, SidebarMessage } from '../../lib/message/protocol.ts';
import type { BoundField } from './mirror.ts';
import { followMarks } from './shown-marks.ts';

const mark = (from: number, to: number): Mark => ({ from, to, category: 'placeholder', severity: 'error' });
const selection = { from: 0, to: 0 };

function field(version: number, kind: FieldKind = 'textarea', id = 'f1'): BoundField {
  const info = { id, kind, label: '正文', key: 'k', multiline: true };
  return { info, version, text: '共XX名，同比增长YY', selection, composing: false };
}

function edit(version: number, change: TextEdit, marks: number, id = 'f1'): GuestMessage {
  return { type: 'edit', field: id, version, edit: change, selection, marks };
}

const BEFORE_ALL: TextEdit = { from: 0, to: 0, insert: '甲' };
const IN_THE_FIRST: TextEdit = { from: 2, to: 2, insert: '甲' };
const MARKS = [mark(1, 3), mark(9, 11)];
const CARRIED = [mark(2, 4), mark(10, 12)];

function opened(link = { open: true }) {
  const told: Extract<SidebarMessage, { type: 'marks' }>[] = [];
  const marks = followMarks((message) => {
    if (link.open && message.type === 'marks') told.push(message);
    return link.open;
  });
  return { marks, told, link };
}

describe('followMarks', () => {
  it('tells marks once, and again what is different', () => {
    const { marks, told } = opened();
    marks.show(field(1), MARKS);
    marks.show(field(1), [...MARKS]);
    marks.show(field(1), [{ ...MARKS[0]!, current: true }, MARKS[1]!]);
    marks.show(field(1), []);
    expect(told.map(({ serial }) => serial)).toEqual([1, 2, 3]);
    expect(told[2]).toEqual({ type: 'marks', field: 'f1', version: 1, serial: 3, marks: [] });
  });

  it('passes over what the guest has carried along by itself', () => {
    const { marks, told } = opened();
    marks.show(field(1), MARKS);
    marks.follow(edit(2, BEFORE_ALL, 1));
    marks.show(field(2), CARRIED);
    marks.follow(edit(3, { from: 3, to: 3, insert: '甲' }, 1));
    marks.show(field(3), [mark(11, 13)]);
    expect(told).toHaveLength(1);
  });

  it('tells what the guest has dropped for an edit in it', () => {
    const { marks, told } = opened();
    marks.show(field(1), MARKS);
    marks.follow(edit(2, IN_THE_FIRST, 1));
    marks.show(field(2), [mark(1, 4), mark(10, 12)]);
    expect(told).toHaveLength(2);
  });

  it.each([
    ['crossed them on their way', edit(2, BEFORE_ALL, 0)],
    ['is not the next one', edit(3, BEFORE_ALL, 1)],
    ['is of another field', edit(2, BEFORE_ALL, 1, 'f2')],
  ])('tells them again behind an edit that %s', (_, message) => {
    const { marks, told } = opened();
    marks.show(field(1), MARKS);
    marks.follow(message);
    marks.show(field(2), CARRIED);
    expect(told).toHaveLength(2);
  });

  it.each([
    ['the field was told anew', { type: 'field', field: field(1).info, version: 1, text: '', selection }],
    ['it was let go', { type: 'unbound' }],
  ] as const)('tells them again where %s', (_, message) => {
    const { marks, told } = opened();
    marks.show(field(1), MARKS);
    marks.follow(message);
    marks.show(field(1), MARKS);
    expect(told).toHaveLength(2);
  });

  it('tells them again where nobody was there to hear', () => {
    const { marks, told, link } = opened({ open: false });
    marks.show(field(1), MARKS);
    link.open = true;
    marks.show(field(1), MARKS);
    expect(told).toHaveLength(1);
  });

  it.each([
    ['another field', field(1, 'textarea', 'f2')],
    ['another version', field(2)],
  ])('tells %s', (_, other) => {
    const { marks, told } = opened();
    marks.show(field(1), MARKS);
    marks.show(other, MARKS);
    expect(told).toHaveLength(2);
  });

  it('tells each time what is shown in the HTML behind the text', () => {
    const { marks, told } = opened();
    marks.show(field(1, 'html-textarea'), MARKS);
    marks.follow(edit(2, BEFORE_ALL, 1));
    marks.show(field(2, 'html-textarea'), CARRIED);
    expect(told).toHaveLength(2);
  });
});
