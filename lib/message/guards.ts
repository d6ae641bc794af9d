/**
 * Parses what arrives at the background's and the sidebar's ports. The sidebar's port comes from our own background, but what it relays was said in a
 * page's process, which a page may have taken over: whatever has another shape than `protocol.ts` says is dropped.
 */
import * as z from 'zod/mini';
import type { Span, TextEdit } from '../draft/span.ts';
import {
  DEFAULT_KEYS,
  FIELD_KINDS,
  type FieldInfo,
  type GuestCommand,
  type GuestMessage,
  type KeyCommand,
  type Layout,
  OFFICE_BODY_KINDS,
  SCRIPT_NAMES,
  type SidebarCommand,
  type SidebarNotice,
  type Surroundings,
  WAYS_OUT,
  type WriteResult,
} from './protocol.ts';

export type SidebarInbound = GuestMessage | SidebarNotice;

const text = z.string();
/** Counts and offsets. */
const whole = z.int().check(z.gte(0));

const span: z.ZodMiniType<Span> = z
  .object({ from: whole, to: whole })
  .check(z.refine(({ from, to }) => from <= to));

const edit: z.ZodMiniType<TextEdit> = z
  .object({ from: whole, to: whole, insert: text })
  .check(z.refine(({ from, to }) => from <= to));

const refusal = z.enum([
  'readonly',
  'disabled',
  'detached',
  'composing',
  'stale',
  'too-long',
  'single-line',
  'failed',
]);

/* `optional`, not `exactOptional`, where the guest may say undefined: Firefox's ports keep it. */
const field: z.ZodMiniType<FieldInfo> = z.object({
  id: text,
  kind: z.enum(FIELD_KINDS),
  label: text,
  key: text,
  multiline: z.boolean(),
  refusal: z.optional(refusal),
  title: z.optional(text),
});

const layout: z.ZodMiniType<Layout> = z.object({
  side: z.enum(['right', 'left']),
  width: z.number().check(z.gt(0)),
  collapsed: z.boolean(),
  beside: z.boolean(),
});

const around: z.ZodMiniType<Surroundings> = z.object({
  office: z.optional(z.enum(OFFICE_BODY_KINDS)),
  foreign: z.optional(text),
  covered: z.optional(z.object({ label: text, ways: z.array(z.enum(WAYS_OUT)) })),
});

const result: z.ZodMiniType<WriteResult> = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), version: whole }),
  z.object({ ok: z.literal(false), refusal }),
]);

const COMMANDS = Object.keys(DEFAULT_KEYS) as [KeyCommand, ...KeyCommand[]];

const inbound: z.ZodMiniType<SidebarInbound> = z.discriminatedUnion('type', [
  z.object({ type: z.literal('field'), field, version: whole, text, selection: span }),
  z.object({ type: z.literal('unbound') }),
  z.object({ type: z.literal('edit'), field: text, version: whole, edit, selection: span, marks: whole }),
  z.object({ type: z.literal('selection'), field: text, version: whole, selection: span }),
  z.object({ type: z.literal('info'), field }),
  z.object({ type: z.literal('composing'), field: text, composing: z.boolean() }),
  z.object({ type: z.literal('written'), request: whole, result }),
  z.object({
    type: z.literal('key'),
    command: z.enum(COMMANDS),
    atCaret: z.exactOptional(z.literal(true)),
  }),
  z.object({ type: z.literal('pick'), text }),
  z.object({ type: z.literal('layout'), layout }),
  z.object({ type: z.literal('around'), around }),
  z.object({ type: z.literal('submitting'), held: z.boolean() }),
  z.object({ type: z.literal('capture'), text }),
  z.object({ type: z.literal('taken-back'), text }),
  z.object({ type: z.literal('welcome'), origin: text, layout }),
]);

/** The message, or undefined where it is none that a sidebar knows. */
export function parseInbound(message: unknown): SidebarInbound | undefined {
  const parsed = inbound.safeParse(message);
  return parsed.success ? parsed.data : undefined;
}

const command: z.ZodMiniType<SidebarCommand> = z.discriminatedUnion('type', [
  z.object({ type: z.literal('hello'), nonce: text }),
  z.object({ type: z.literal('switch-off'), scope: z.enum(['site', 'tab']) }),
  z.object({ type: z.literal('open-library'), view: z.exactOptional(text) }),
]);

/** What a sidebar asks of the background itself, or undefined where it is something to relay. */
export function parseSidebarCommand(message: unknown): SidebarCommand | undefined {
  const parsed = command.safeParse(message);
  return parsed.success ? parsed.data : undefined;
}

const guestCommand: z.ZodMiniType<GuestCommand> = z.discriminatedUnion('type', [
  z.object({ type: z.literal('guest-hello'), nonce: text }),
  z.object({ type: z.literal('active') }),
  z.object({ type: z.literal('save-layout'), layout }),
  z.object({ type: z.literal('load'), script: z.enum(SCRIPT_NAMES) }),
]);

/** What a guest asks of the background itself, or undefined where it is something to relay. */
export function parseGuestCommand(message: unknown): GuestCommand | undefined {
  const parsed = guestCommand.safeParse(message);
  return parsed.success ? parsed.data : undefined;
}
