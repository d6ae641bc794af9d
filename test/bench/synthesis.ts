import { findBlanks } from '../../lib/draft/index.ts';
import { loadBuiltInPhrases } from '../../lib/suggest/index.ts';
import { stream } from './stream.ts';

/**
 * Texts in any quantity, made of the built-in phrases: reports that read like reports, and phrases crossed where they
 * share two characters. The same seed gives the same texts.
 */
export interface Synthesis {
  /** A report of at least so many UTF-16 code units, its blanks filled with figures. */
  report(length: number): string;
  /** So many different phrases. */
  phrases(count: number): string[];
}

export function synthesize(seed: number): Synthesis {
  const random = stream(seed);
  const texts = loadBuiltInPhrases().flatMap((pack) => pack.phrases.map(({ text }) => text));
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;

  function filled(text: string): string {
    let done = '';
    let at = 0;
    for (const blank of findBlanks(text)) {
      done += text.slice(at, blank.from) + String(1 + Math.floor(random() ** 3 * 500));
      at = blank.to;
    }
    return done + text.slice(at);
  }

  /** Where each pair of characters stands: text and place behind it. */
  const pairs = new Map<string, { readonly text: string; readonly at: number }[]>();
  for (const text of texts) {
    for (let at = 2; at < text.length; at++) {
      const pair = text.slice(at - 2, at);
      if (!/^\p{Script=Han}{2}$/u.test(pair)) continue;
      const places = pairs.get(pair) ?? [];
      places.push({ text, at });
      pairs.set(pair, places);
    }
  }

  function crossed(): string {
    const first = pick(texts);
    const at = 4 + Math.floor(random() * Math.max(1, first.length - 8));
    const other = pairs.get(first.slice(at - 2, at));
    if (other === undefined) return first;
    const second = pick(other);
    return first.slice(0, at) + second.text.slice(second.at);
  }

  return {
    report(length) {
      let report = '';
      while (report.length < length) {
        const sentences = 2 + Math.floor(random() * 6);
        const paragraph = Array.from({ length: sentences }, () =>
          filled(random() < 0.5 ? pick(texts) : crossed()),
        );
        report += `${paragraph.join('')}\n`;
      }
      return report;
    },
    phrases(count) {
      const found = new Set<string>();
      while (found.size < count) found.add(crossed());
      return [...found];
    },
  };
}
