/** The code units of a string, each once. */
export function charCodes(chars: string): Uint16Array {
  return Uint16Array.from(new Set(Array.from({ length: chars.length }, (_, at) => chars.charCodeAt(at))));
}
