import { BEST_AGREEMENTS, classOf, DEPTHS, settingOf } from '../../lib/suggest/calibration.ts';
import { Gatherer } from '../../lib/suggest/candidates.ts';
import { ContextIndex } from '../../lib/suggest/context-index.ts';
import type { PhrasePack } from '../../lib/suggest/pack.ts';
import type { SourceFrame } from '../../lib/suggest/skeleton-sources.ts';
import { preparePhrases, prepareTexts } from '../../lib/suggest/texts.ts';
import { GAP, GrowingTokens, LINE_END, tokenize } from '../../lib/suggest/tokens.ts';

/** One code of a replay: which places spoke for something, and which of them for what came. */
export interface Event {
  /** Per place: kind, agreement (with what was foretold), trait. */
  readonly kinds: Uint8Array;
  readonly agrees: Uint8Array;
  readonly traits: Uint8Array;
  readonly right: Uint8Array;
  readonly setting: number;
  readonly depth: number;
  readonly best: number;
}

/** What the events of a text are seen with. */
export interface Library {
  readonly packs: readonly PhrasePack[];
  readonly frames: readonly SourceFrame[];
  readonly reports: readonly string[];
}

/** All events of a text: at every place, for each depth class, how the places that foretold all before fare next. */
export function eventsOf(text: string, library: Library): Event[] {
  const reports = library.reports.map((report, id) => ({ id: String(id), title: '', text: report }));
  const gatherer = new Gatherer(
    new ContextIndex(preparePhrases(library.packs, library.frames)),
    new ContextIndex(prepareTexts(reports)),
  );
  const tokens = new GrowingTokens();
  const { codes } = tokenize(text, { named: false });
  const plain = [...codes].map((code) => (code === GAP ? '0' : String.fromCharCode(code))).join('');
  const events: Event[] = [];
  for (let at = 0; at < codes.length; at++) {
    // The figures stand as 0, so that each is one code unit and one token.
    tokens.update(plain.slice(0, at));
    const all = gatherer.gather(tokens.codes, tokens.length);
    for (const depth of DEPTHS) {
      if (at + depth >= codes.length) break;
      const alive: number[] = [];
      for (let index = 0; index < all.size; index++) {
        let same = true;
        for (let step = 0; step < depth && same; step++) same = codeAt(all, index, step) === codes[at + step];
        if (same) alive.push(index);
      }
      if (alive.length === 0) break;
      const before = depth + at === 0 ? LINE_END : codes[at + depth - 1]!;
      events.push({
        kinds: Uint8Array.from(alive, (index) => all.kind[index]!),
        agrees: Uint8Array.from(alive, (index) => all.agree[index]! + depth),
        traits: Uint8Array.from(alive, (index) => all.trait[index]!),
        right: Uint8Array.from(alive, (index) => Number(codeAt(all, index, depth) === codes[at + depth])),
        setting: settingOf(before, GAP),
        depth: classOf(DEPTHS, depth),
        best: classOf(BEST_AGREEMENTS, Math.max(...alive.map((index) => all.agree[index]!))),
      });
    }
  }
  return events;
}

function codeAt(all: Gatherer['candidates'], index: number, depth: number): number {
  const at = all.at[index]! + depth;
  return at < all.end[index]! ? all.codes[all.kind[index]!]![at]! : LINE_END;
}
