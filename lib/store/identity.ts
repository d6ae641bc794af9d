/** 128 random bits in hex. `crypto.randomUUID` is younger than Chromium 88. */
export function newId(): string {
  return hex(crypto.getRandomValues(new Uint8Array(16)));
}

/**
 * SHA-256 in hex of a text without its white space, so that the same report counts as the same however its lines were
 * broken or indented. Not to be awaited inside a Dexie transaction (which ends at a foreign await).
 */
export async function textHash(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text.replace(/\s+/gu, ''));
  return hex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}

/** An id made of what the row is about, so that the same thing is one row. The parts hold no tab. */
export function naturalId(...parts: readonly string[]): string {
  return parts.map((part) => part.replaceAll('\t', ' ')).join('\t');
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
