import type { SectionRole } from '../draft/index.ts';
import type { Phrase, PhrasePack } from './pack.ts';
import type { Suggestion, SuggestRequest } from './suggestion.ts';

export interface PhraseShelf {
  /** Phrases that suit the section at the caret and that the draft doesn't contain yet, best first. */
  phrases(request: SuggestRequest): Suggestion[];
}

interface Entry {
  readonly phrase: Phrase;
  readonly origin: string;
  /** What a draft holds that says this already. */
  readonly opening: RegExp;
  /** Hashes of its pairs of codes, and how telling each is. */
  readonly pairs: Uint16Array;
  readonly weights: Float32Array;
}

/** Chance that the first phrase of a list is taken as it stands; the next ones share it by rank. */
const PHRASE_PRIOR = 0.02;

/** What a phrase gains by suiting the role first of all, or the very report type, in shared telling pairs. */
const FIRST_ROLE = 0.2;
const SAME_TYPE = 2;

/** Of the draft before the caret so much tells what is being written about, in UTF-16 code units. */
const TOPIC_REACH = 150;

/** Pairs are told apart by a hash of 16 bits: the odd collision costs nothing but a little order. */
const HASHES = 0x10000;

function hash(text: string, at: number): number {
  return (text.charCodeAt(at) * 31 + text.charCodeAt(at + 1) * 1021) & (HASHES - 1);
}

function pairsOf(text: string): Uint16Array {
  const plain = text.replace(/【＿[^】]*】|[\p{P}\s]/gu, '');
  const pairs = new Set<number>();
  for (let at = 0; at + 1 < plain.length; at++) pairs.add(hash(plain, at));
  return Uint16Array.from(pairs);
}

/** Shorter opening words (一是, 今年以来) open many a sentence: with them goes what follows, twice as much. */
const LEAST_OPENING = 4;
const BLANK = /【＿[^】]*】/;
/** What may stand in a draft where a phrase has a blank. */
const FILLED = '[^，。；：\\n]{1,20}?';

/** Finds whether a phrase is said already: a draft has its opening words, up to the first blank or mark. */
function openingOf(text: string): RegExp {
  const words = text.split(/[【，。；：]/, 1)[0]!;
  if (words.length > LEAST_OPENING) return new RegExp(escaped(words));
  const units = text.match(new RegExp(`${BLANK.source}|.`, 'gsu')) ?? [];
  const opening = units.slice(0, words.length + 2 * LEAST_OPENING).join('');
  return new RegExp(opening.split(BLANK).map(escaped).join(FILLED));
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

function shelve(packs: readonly PhrasePack[]): Entry[] {
  const entries = packs.flatMap((pack) =>
    pack.phrases.map((phrase) => ({
      phrase,
      origin: pack.title,
      opening: openingOf(phrase.text),
      pairs: pairsOf(phrase.text),
    })),
  );
  const seen = new Uint16Array(HASHES);
  for (const { pairs } of entries) for (const pair of pairs) seen[pair]!++;
  return entries.map((entry) => ({
    ...entry,
    // By length, so that a long phrase isn't nearer to every topic.
    weights: Float32Array.from(
      entry.pairs,
      (pair) => Math.log(entries.length / seen[pair]!) / Math.sqrt(entry.pairs.length),
    ),
  }));
}

export function createPhraseShelf(packs: readonly PhrasePack[]): PhraseShelf {
  const shelf = shelve(packs);
  const byRole = new Map<SectionRole, Entry[]>();
  for (const entry of shelf) {
    for (const role of entry.phrase.roles) {
      const entries = byRole.get(role) ?? [];
      entries.push(entry);
      byRole.set(role, entries);
    }
  }
  const topic = new Uint8Array(HASHES);

  function score({ phrase, pairs, weights }: Entry, { section }: SuggestRequest): number {
    let shared = 0;
    for (let index = 0; index < pairs.length; index++)
      if (topic[pairs[index]!] === 1) shared += weights[index]!;
    return (
      shared + (phrase.roles[0] === section ? FIRST_ROLE : 0) + (phrase.types === undefined ? 0 : SAME_TYPE)
    );
  }

  return {
    phrases(request) {
      const { before, section, reportType, limit } = request;
      const title = before.slice(0, before.search(/\n|$/));
      topic.fill(0);
      for (const pair of pairsOf(`${title}\n${before.slice(-TOPIC_REACH)}`)) topic[pair] = 1;
      const suited = ({ types }: Phrase) =>
        types === undefined || (reportType !== undefined && types.includes(reportType));
      const ranked = (section === undefined ? shelf : (byRole.get(section) ?? []))
        .filter(({ phrase }) => suited(phrase))
        .map((entry) => ({ entry, score: score(entry, request) }))
        .sort((a, b) => b.score - a.score);
      const found: Suggestion[] = [];
      for (const { entry } of ranked) {
        if (found.length >= limit) break;
        if (entry.opening.test(before)) continue;
        found.push({
          text: entry.phrase.text,
          kind: 'phrase',
          source: 'pack',
          origin: entry.origin,
          probability: PHRASE_PRIOR / (found.length + 1),
        });
      }
      return found;
    },
  };
}
