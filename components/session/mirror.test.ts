import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../lib/draft/remap.ts';
import type { TextEdit } from '../../lib/draft/span.ts';
import type { FieldInfo, GuestMessage } from '../../lib/message/protocol.ts';
import { type BoundField, reflect } from './mirror.ts';

const info: FieldInfo = { id: 'f1', kind: 'textarea', label: '正文', key: 'k', multiline: true };
const selection = { from: 0, to: 0 };
const bound: BoundField = {
  info,
  version: 4,
  text: '甲乙丙',
  selection: { from: 3, to: 3 },
  composing: false,
};

const edit = (version: number, change: TextEdit, field = 'f1'): GuestMessage => ({
  type: 'edit',
  field,
  version,
  edit: change,
  selection,
  marks: 0,
});

describe('reflect', () => {
  it('binds a field, and unbinds it', () => {
    const message: GuestMessage = {
      type: 'field',
      field: info,
      version: 2,
      text: '甲',
      selection: { from: 1, to: 9 },
    };
    expect(reflect(undefined, message)).toEqual({
      field: { info, version: 2, text: '甲', selection: { from: 1, to: 1 }, composing: false },
      behind: false,
    });
    expect(reflect(bound, { type: 'unbound' })).toEqual({ field: undefined, behind: false });
  });

  it('follows edits in version order', () => {
    const { field, behind } = reflect(bound, edit(5, { from: 1, to: 2, insert: '二' }));
    expect(behind).toBe(false);
    expect(field).toMatchObject({ version: 5, text: '甲二丙', selection });
  });

  it.each<[string, BoundField | undefined, GuestMessage]>([
    ['an edit too far ahead', bound, edit(6, { from: 0, to: 0, insert: '' })],
    ['an edit of another field', bound, edit(5, { from: 0, to: 0, insert: '' }, 'f2')],
    ['an edit outside the text', bound, edit(5, { from: 2, to: 4, insert: '' })],
    ['an edit of no field', undefined, edit(1, { from: 0, to: 0, insert: '' })],
    ['a selection of a text not yet known', bound, { type: 'selection', field: 'f1', version: 5, selection }],
    ['news of another field', bound, { type: 'info', field: { ...info, id: 'f2' } }],
    ['composition in another field', bound, { type: 'composing', field: 'f2', composing: true }],
  ])('asks anew for %s, and keeps what it has', (_, field, message) => {
    expect(reflect(field, message)).toEqual({ field, behind: true });
  });

  it.each<[string, GuestMessage]>([
    ['an edit that is known', edit(4, { from: 0, to: 3, insert: '' })],
    ['a selection of an older text', { type: 'selection', field: 'f1', version: 3, selection }],
  ])('passes over %s', (_, message) => {
    expect(reflect(bound, message)).toEqual({ field: bound, behind: false });
  });

  it('knows composition, which an edit ends', () => {
    const composing = reflect(bound, { type: 'composing', field: 'f1', composing: true }).field;
    expect(composing?.composing).toBe(true);
    const field: GuestMessage = { type: 'field', field: info, version: 4, text: '甲乙丙', selection };
    expect(reflect(composing, field).field?.composing).toBe(true);
    expect(reflect(composing, edit(5, { from: 0, to: 0, insert: '新' })).field?.composing).toBe(false);
  });

  it('takes the field’s new state', () => {
    const next = { ...info, refusal: 'readonly', title: '总结' } as const;
    expect(reflect(bound, { type: 'info', field: next }).field?.info).toEqual(next);
  });

  it('has the guest’s text after any edits, some of them lost and asked for again', () => {
    const changes = fc.array(
      fc.record({
        at: fc.nat(),
        length: fc.nat(6),
        insert: fc.string({ unit: 'binary', maxLength: 6 }),
        lost: fc.boolean(),
      }),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), changes, (start, steps) => {
        let text = start;
        let version = 0;
        let mirror = reflect(undefined, { type: 'field', field: info, version, text, selection }).field;
        const hear = (message: GuestMessage) => {
          const { field, behind } = reflect(mirror, message);
          mirror = field;
          if (behind)
            mirror = reflect(mirror, { type: 'field', field: info, version, text, selection }).field;
        };
        for (const { at, length, insert, lost } of steps) {
          const from = at % (text.length + 1);
          const change = { from, to: Math.min(text.length, from + length), insert };
          text = applyEdits(text, [change]);
          version += 1;
          if (!lost) {
            hear(edit(version, change));
            expect(mirror?.text).toBe(text);
          }
        }
        hear({ type: 'selection', field: 'f1', version, selection });
        expect(mirror).toMatchObject({ text, version });
      }),
    );
  });
});
