/** What the forms sent, kept in memory exactly as it arrived. */
import type { EditorName } from './editors/index.ts';

export interface Submission {
  /** 1 for the first since the server started or was cleared. */
  readonly id: number;
  /** When it arrived, ISO 8601. */
  readonly at: string;
  readonly form: EditorName;
  /** The request's body, byte for byte; urlencoded, so ASCII. */
  readonly raw: string;
  /** The decoded fields by name; browsers send line breaks as CR LF. */
  readonly fields: Readonly<Record<string, string>>;
}

/**
 * Decodes an `application/x-www-form-urlencoded` body. Throws `URIError` where its bytes are not UTF-8, unlike
 * `URLSearchParams`, which would put replacement characters in and hide a damaged text.
 */
export function decodeForm(raw: string): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const pair of raw.split('&')) {
    const [name = '', value = ''] = pair.split('=');
    fields[decodeComponent(name)] = decodeComponent(value);
  }
  return fields;
}

function decodeComponent(text: string): string {
  return decodeURIComponent(text.replaceAll('+', ' '));
}
