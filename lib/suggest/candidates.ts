import { findFigures } from '../draft/index.ts';
import { Alignment, LEAST_ANCHOR } from './alignment.ts';
import { AGES, classOf, Kind } from './calibration.ts';
import type { ContextIndex, ContextMatch } from './context-index.ts';
import { DraftIndex } from './draft-index.ts';
import { WordCuts } from './word-cuts.ts';

/** So many places are weighed of each source; more add nothing that can be seen in the replay. */
const PLACES = 64;
/** Many reports may be followed at once; the places ahead of all of them have so much room. */
const STRETCH_PLACES = 128;
const MOST = 3 * PLACES + STRETCH_PLACES;
/** Places that are looked at for anchors. */
const ANCHOR_PLACES = 24;

/** Places to go on from, column by column: they are gathered anew at every key and must cost no garbage. */
export class Candidates {
  size = 0;
  /** `Kind` of the source. */
  readonly kind = new Uint8Array(MOST);
  /** Place in the source's codes, and where its text ends. */
  readonly at = new Int32Array(MOST);
  readonly end = new Int32Array(MOST);
  readonly agree = new Uint8Array(MOST);
  /** Class of `Calibration.trait`. */
  readonly trait = new Uint8Array(MOST);
  /** Codes of each kind of source. */
  readonly codes: Uint16Array[];

  /** Word cuts of each kind of source; those of the draft change with it. */
  private readonly cuts: WordCuts[];

  constructor(codes: readonly Uint16Array[]) {
    this.codes = [...codes];
    this.cuts = codes.map((each) => new WordCuts(each));
  }

  /** Empties the columns for a draft that reads `draft`. */
  clear(draft: Uint16Array): void {
    this.size = 0;
    this.codes[Kind.draft] = draft;
    this.cuts[Kind.draft] = new WordCuts(draft);
  }

  /**
   * Whether the codes that follow a candidate's place may be offered up to `length` of them: a word ends there, and no
   * term is broken so that its numeral reads as a figure (五年规划 without 规划).
   */
  isWhole(candidate: number, length: number): boolean {
    const kind = this.kind[candidate]!;
    const from = this.at[candidate]!;
    if (!this.cuts[kind]!.isCut(from + length)) return false;
    return findFigures(String.fromCharCode(...this.codes[kind]!.subarray(from, from + length))).length === 0;
  }

  add(kind: number, at: number, end: number, agree: number, trait: number): void {
    if (this.size === MOST) return;
    this.kind[this.size] = kind;
    this.at[this.size] = at;
    this.end[this.size] = end;
    this.agree[this.size] = agree;
    this.trait[this.size] = trait;
    this.size++;
  }
}

/** Gathers the places that a draft may go on from, of the packs, the writer's own texts and the draft itself. */
export class Gatherer {
  readonly candidates: Candidates;
  readonly draft = new DraftIndex();
  private readonly alignment = new Alignment();
  private readonly packs: ContextIndex;
  private readonly reports: ContextIndex;

  constructor(packs: ContextIndex, reports: ContextIndex) {
    this.packs = packs;
    this.reports = reports;
    this.candidates = new Candidates([this.draft.text, reports.codes, packs.codes]);
  }

  /** The candidates for a draft that reads `codes[0, size)`; the same object each time, filled anew. */
  gather(codes: Uint16Array, size: number): Candidates {
    const { draft, reports, packs, candidates } = this;
    draft.update(codes, size);
    const { text, length } = draft;
    candidates.clear(text.subarray(0, length));

    const found = reports
      .nearest(text, length, PLACES, 1)
      .map((match) => ({ ...match, text: reports.textAt(match.at) }));
    this.alignment.update(
      length,
      found.slice(0, ANCHOR_PLACES).filter(({ agree }) => agree >= LEAST_ANCHOR),
    );
    for (const match of found) this.addReport(match.text, match);
    this.addStretches(new Set(found.map(({ at }) => at)));

    for (const { at, agree } of packs.nearest(text, length, PLACES, 1)) {
      candidates.add(Kind.pack, at, packs.endOf(packs.textAt(at)), agree, 0);
    }
    for (const { at, agree } of draft.nearest(PLACES)) {
      candidates.add(Kind.draft, at, length, agree, classOf(AGES, length - at));
    }
    return candidates;
  }

  private addReport(text: number, { at, agree }: ContextMatch): void {
    const nearness = this.alignment.nearness(text, at, this.draft.length);
    this.candidates.add(Kind.report, at, this.reports.endOf(text), agree, nearness);
  }

  /** Where the draft follows a report, places just ahead count even if only one code agrees. */
  private addStretches(known: ReadonlySet<number>): void {
    const { reports, draft } = this;
    const last = draft.text[draft.length - 1];
    for (const { text, from, to } of this.alignment.stretches(draft.length)) {
      const end = Math.min(to, reports.endOf(text) - 1);
      for (let at = Math.max(from, reports.startOf(text)); at <= end; at++) {
        if (reports.codes[at - 1] !== last || known.has(at)) continue;
        this.addReport(text, { at, agree: reports.agreement(at, draft.text, draft.length) });
      }
    }
  }
}
