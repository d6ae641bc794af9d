import type { Phrase, PhrasePack } from './pack.ts';
import type { Suggestion, SuggestRequest } from './suggestion.ts';

export interface PhraseShelf {
  /** Phrases that suit the section at the caret and that the draft doesn't contain yet, best first. */
  phrases(request: SuggestRequest): Suggestion[];
  /** The same where a paragraph begins in a section that is known; elsewhere none. */
  atParagraphStart(request: SuggestRequest): Suggestion[];
}

/** The caret stands at the head of a paragraph: there a writer looks for how to begin. */
const PARAGRAPH_START = /(?:^|\n)[\s\u3000]*$/;

/** Chance that the first phrase of a list is taken as it stands; the next ones share it by rank. */
const PHRASE_PRIOR = 0.02;

/** A phrase counts as said where the draft has its opening words, up to the first blank or mark. */
function openingWords(text: string): string {
  const cut = text.search(/[【，。；：]/);
  const words = cut < 0 ? text : text.slice(0, cut);
  return words.length >= 4 ? words : text;
}

export function createPhraseShelf(packs: readonly PhrasePack[]): PhraseShelf {
  const shelf = packs.flatMap((pack) =>
    pack.phrases.map((phrase) => ({ phrase, origin: pack.title, opening: openingWords(phrase.text) })),
  );

  function fit(phrase: Phrase, { section, reportType }: SuggestRequest): number {
    if (phrase.types !== undefined && (reportType === undefined || !phrase.types.includes(reportType)))
      return 0;
    const role = section === undefined ? -1 : phrase.roles.indexOf(section);
    if (section !== undefined && role < 0) return 0;
    return 1 / (1 + Math.max(0, role)) + (phrase.types === undefined ? 0 : 1);
  }

  function phrases(request: SuggestRequest): Suggestion[] {
    return shelf
      .map((entry) => ({ ...entry, score: fit(entry.phrase, request) }))
      .filter(({ score, opening }) => score > 0 && !request.before.includes(opening))
      .sort((a, b) => b.score - a.score)
      .slice(0, request.limit)
      .map(({ phrase, origin }, rank) => ({
        text: phrase.text,
        kind: 'phrase' as const,
        source: 'pack' as const,
        origin,
        probability: PHRASE_PRIOR / (rank + 1),
      }));
  }

  return {
    phrases,
    atParagraphStart: (request) =>
      request.section !== undefined && PARAGRAPH_START.test(request.before) ? phrases(request) : [],
  };
}
