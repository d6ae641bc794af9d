import { type Guess, persons } from './person-names.ts';
import { places } from './place-names.ts';
import type { ReviewItem } from './review-item.ts';
import { wordsOf } from './words.ts';

/**
 * Names of people, firms and places in a report. Without a dictionary of names they are guesses by shape, so each is
 * offered for review; a guess is blanked from the start only where the text itself vouches for it (a title or boundary
 * before it, or the same name again), and left standing where it may well be part of ordinary words.
 */
export function nameItems(text: string): ReviewItem[] {
  const words = wordsOf(text);
  const guesses = disjoint([...persons(text, words), ...firms(text), ...places(text, words)]);
  const sure = new Map<string, Guess>();
  for (const guess of guesses) {
    const isSure = () => guess.trust === 'likely' && placesOf(guess.words, text).length > 1;
    if (guess.trust === 'vouched' || isSure()) sure.set(guess.words, guess);
  }
  // A name that is sure in one place is that name wherever it stands.
  const again = [...sure.values()].flatMap((guess) =>
    placesOf(guess.words, text).map((from) => ({ ...guess, from, to: from + guess.words.length })),
  );
  return disjoint([...again, ...guesses]).map((guess) => ({
    from: guess.from,
    to: guess.to,
    subject: guess.subject,
    kind: 'name',
    original: guess.words,
    name: guess.name,
    blanked: sure.has(guess.words),
  }));
}

/** In order, without what overlaps an earlier one; of two at one place the first given. */
function disjoint(guesses: readonly Guess[]): Guess[] {
  const kept: Guess[] = [];
  for (const guess of [...guesses].sort((a, b) => a.from - b.from)) {
    const last = kept[kept.length - 1];
    if (!last || guess.from >= last.to) kept.push(guess);
  }
  return kept;
}

function placesOf(words: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + words.length)) places.push(at);
  return places;
}

const FIRM = /[\p{Script=Han}]{2,16}(?:有限责任公司|有限公司|股份公司|专业合作社)/gu;
/** What may stand before a firm's name in its clause: it is cut off. */
const FIRM_LEAD =
  /^.*(?:成立|引进|组建|依托|支持|帮助|协调|联合|联系|走访|推动|指导|促成|引入|新增|培育|发展|注册|登记|新建|领办|创办|[与和由向对在到的是为])/u;
/** 农民专业合作社 alone names a kind. */
const KIND_OF_FIRM = /^(?:农民|各类|村级)?专业合作社$/u;
const LONGEST_FIRM_KIND = '有限责任公司'.length;

function firms(text: string): Guess[] {
  const guesses: Guess[] = [];
  for (const match of text.matchAll(FIRM)) {
    const lead = FIRM_LEAD.exec(match[0].slice(0, -LONGEST_FIRM_KIND))?.[0] ?? '';
    const words = match[0].slice(lead.length);
    if (KIND_OF_FIRM.test(words)) continue;
    const from = match.index + lead.length;
    guesses.push({
      from,
      to: from + words.length,
      words,
      subject: 'organization',
      name: '企业名称',
      trust: 'vouched',
    });
  }
  return guesses;
}
