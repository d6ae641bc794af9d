import * as z from 'zod/mini';
import { STORE } from '../i18n/store.ts';
import { type Snippet, SnippetSchema } from './schemas.ts';
import type { Store } from './store.ts';

export const SNIPPET_PACK_FORMAT = 'gaobian/snippets';
export const SNIPPET_PACK_VERSION = 1;

/** Snippets to hand to a colleague: titles, texts, tags and folders, nothing of who used them when. */
const PackSchema = z.object({
  format: z.literal(SNIPPET_PACK_FORMAT),
  version: z.literal(SNIPPET_PACK_VERSION),
  snippets: z.array(z.pick(SnippetSchema, { title: true, text: true, tags: true, folder: true })),
});
export type SnippetPack = z.infer<typeof PackSchema>;

/** The file is no snippet pack, a newer one or a broken one; `message` is a plain Chinese sentence. Nothing was changed. */
export class SnippetPackError extends Error {
  override readonly name = 'SnippetPackError';
}

/** One snippet a line, so that people can read and compare the file. */
export function writeSnippetPack(snippets: readonly Snippet[]): string {
  const lines = snippets.map(({ title, text, tags, folder }) =>
    JSON.stringify({ title, text, tags, folder }),
  );
  const head = `"format":${JSON.stringify(SNIPPET_PACK_FORMAT)},"version":${SNIPPET_PACK_VERSION}`;
  return `{${head},"snippets":[\n${lines.join(',\n')}\n]}\n`;
}

/** @throws SnippetPackError */
export function parseSnippetPack(text: string): SnippetPack {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new SnippetPackError(STORE.snippetPack.notPack, { cause: error });
  }
  const head = z.safeParse(
    z.looseObject({ format: z.literal(SNIPPET_PACK_FORMAT), version: z.int() }),
    value,
  );
  if (!head.success) throw new SnippetPackError(STORE.snippetPack.notPack, { cause: head.error });
  if (head.data.version > SNIPPET_PACK_VERSION) throw new SnippetPackError(STORE.snippetPack.newer);
  const pack = PackSchema.safeParse(value);
  if (!pack.success) throw new SnippetPackError(STORE.snippetPack.broken, { cause: pack.error });
  return pack.data;
}

/**
 * Adds the pack's snippets, all or none; texts that are there already are left alone.
 * @throws SnippetPackError when the file can't be read, StoreError when it can't be written
 */
export async function importSnippetPack(
  store: Store,
  text: string,
): Promise<{ readonly added: number; readonly skipped: number }> {
  const pack = parseSnippetPack(text);
  const { added } = await store.snippets.saveAll(pack.snippets);
  return { added, skipped: pack.snippets.length - added };
}
