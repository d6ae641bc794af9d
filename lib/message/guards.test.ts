import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseGuestCommand, parseInbound, type SidebarInbound } from './guards.ts';
import { SCRIPT_NAMES } from './protocol.ts';

const field = {
  id: 'f1',
  kind: 'textarea',
  label: '正文',
  key: 'http://oa/form#content',
  multiline: true,
} as const;
const selection = { from: 0, to: 2 };
const layout = { side: 'right', width: 340, collapsed: false, beside: true } as const;

const VALID: readonly SidebarInbound[] = [
  { type: 'field', field, version: 0, text: '一段\n二段', selection },
  { type: 'field', field: { ...field, refusal: 'readonly', title: '总结' }, version: 3, text: '', selection },
  { type: 'unbound' },
  { type: 'edit', field: 'f1', version: 1, edit: { from: 0, to: 0, insert: '甲' }, selection, marks: 2 },
  { type: 'selection', field: 'f1', version: 1, selection },
  { type: 'info', field },
  { type: 'composing', field: 'f1', composing: true },
  { type: 'written', request: 1, result: { ok: true, version: 2 } },
  { type: 'written', request: 1, result: { ok: false, refusal: 'stale' } },
  { type: 'key', command: 'accept' },
  { type: 'key', command: 'chooseBack' },
  { type: 'key', command: 'accept', atCaret: true },
  { type: 'pick', text: '治党' },
  { type: 'layout', layout },
  { type: 'around', around: {} },
  {
    type: 'around',
    around: {
      office: 'ntko',
      foreign: 'http://doc.example',
      covered: { label: '提交', ways: ['side', 'collapse'] },
    },
  },
  { type: 'submitting', held: true },
  { type: 'capture', text: '选中的文字' },
  { type: 'welcome', origin: 'http://oa.example', layout },
];

const INVALID: readonly [string, unknown][] = [
  ['nothing', undefined],
  ['a text', 'field'],
  ['an unheard-of type', { type: 'eval', text: 'x' }],
  ['a type of the other direction', { type: 'resync' }],
  ['a field without a key', { ...VALID[0], field: { ...field, key: undefined } }],
  ['an unheard-of kind of field', { ...VALID[0], field: { ...field, kind: 'iframe' } }],
  ['a text that is none', { ...VALID[0], text: 7 }],
  ['a negative offset', { type: 'selection', field: 'f1', version: 1, selection: { from: -1, to: 2 } }],
  ['half an offset', { type: 'selection', field: 'f1', version: 1, selection: { from: 0.5, to: 2 } }],
  [
    'a span that ends before it begins',
    { type: 'selection', field: 'f1', version: 1, selection: { from: 3, to: 2 } },
  ],
  [
    'an edit without a text',
    { type: 'edit', field: 'f1', version: 1, edit: { from: 0, to: 0 }, selection, marks: 2 },
  ],
  [
    'an edit of nobody knows which marks',
    { type: 'edit', field: 'f1', version: 1, edit: { from: 0, to: 0, insert: '甲' }, selection },
  ],
  ['a refusal that nobody declared', { type: 'written', request: 1, result: { ok: false, refusal: 'no' } }],
  ['a success without a version', { type: 'written', request: 1, result: { ok: true } }],
  ['an unheard-of command', { type: 'key', command: 'submit' }],
  ['a key that was pressed somewhere else', { type: 'key', command: 'accept', atCaret: 'yes' }],
  ['a click on no words', { type: 'pick', index: 0 }],
  ['an unheard-of office body', { type: 'around', around: { office: 'word' } }],
  ['an unheard-of way out', { type: 'around', around: { covered: { label: '提交', ways: ['submit'] } } }],
  ['a width of nothing', { type: 'layout', layout: { ...layout, width: 0 } }],
];

describe('parseInbound', () => {
  it.each(VALID.map((message) => [message.type, message] as const))('takes %s as it is', (_, message) => {
    expect(parseInbound(message)).toEqual(message);
  });

  it.each(INVALID)('drops %s', (_, message) => {
    expect(parseInbound(message)).toBeUndefined();
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.anything(), (message) => void parseInbound(message)));
  });
});

describe('parseGuestCommand', () => {
  it.each(SCRIPT_NAMES)('takes the wish for %s', (script) => {
    expect(parseGuestCommand({ type: 'load', script })).toEqual({ type: 'load', script });
  });

  it.each([
    { type: 'load' },
    { type: 'load', script: 'https://a.example/x.js' },
    { type: 'load', script: '/x' },
  ])('drops %j', (command) => {
    expect(parseGuestCommand(command)).toBeUndefined();
  });
});
