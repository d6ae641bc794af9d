import { findFigures } from '../draft/index.ts';
import { Alignment, LEAST_ANCHOR, type ReportMatch } from './alignment.ts';
import { AGES, classOf, Kind } from './calibration.ts';
import type { ContextIndex } from './context-index.ts';
import { DraftIndex } from './draft-index.ts';
import { Matches } from './matches.ts';
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

  /** Empties the columns for a draft that reads `draft[0, length)`, the first `same` codes as the last one did. */
  clear(draft: Uint16Array, length: number, same: number): void {
    this.size = 0;
    this.codes[Kind.draft] = draft;
    this.cuts[Kind.draft]!.update(draft, length, same);
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
  /** Used for one source after the other. */
  private readonly found = new Matches(PLACES);
  /** Which report each place found lies in. */
  private readonly reportOf = new Int32Array(PLACES);
  private readonly packs: ContextIndex;
  private readonly reports: ContextIndex;

  constructor(packs: ContextIndex, reports: ContextIndex) {
    this.packs = packs;
    this.reports = reports;
    this.candidates = new Candidates([this.draft.text, reports.codes, packs.codes]);
  }

  /** The candidates for a draft that reads `codes[0, size)`; the same object each time, filled anew. */
  gather(codes: Uint16Array, size: number): Candidates {
    const { draft, candidates } = this;
    const same = draft.update(codes, size);
    candidates.clear(draft.text, draft.length, same);
    this.addReports();
    this.addPacks();
    this.addDraft();
    return candidates;
  }

  private addReports(): void {
    const { draft, reports, found, reportOf } = this;
    reports.nearest(draft.text, draft.length, 1, found);
    const anchors: ReportMatch[] = [];
    for (let index = 0; index < found.size; index++) {
      const at = found.at[index]!;
      const agree = found.agree[index]!;
      const text = reports.textAt(at);
      reportOf[index] = text;
      if (index < ANCHOR_PLACES && agree >= LEAST_ANCHOR) anchors.push({ at, agree, text });
    }
    this.alignment.update(draft.length, anchors);
    for (let index = 0; index < found.size; index++)
      this.addReport(reportOf[index]!, found.at[index]!, found.agree[index]!);
    this.addStretches();
  }

  private addReport(text: number, at: number, agree: number): void {
    const nearness = this.alignment.nearness(text, at, this.draft.length);
    this.candidates.add(Kind.report, at, this.reports.endOf(text), agree, nearness);
  }

  /** Where the draft follows a report, places just ahead count even if only one code agrees. */
  private addStretches(): void {
    const { reports, draft, found } = this;
    const last = draft.text[draft.length - 1];
    for (const { text, from, to } of this.alignment.stretches(draft.length)) {
      const end = Math.min(to, reports.endOf(text) - 1);
      for (let at = Math.max(from, reports.startOf(text)); at <= end; at++) {
        if (reports.codes[at - 1] !== last || found.has(at)) continue;
        this.addReport(text, at, reports.agreement(at, draft.text, draft.length));
      }
    }
  }

  private addPacks(): void {
    const { draft, packs, found, candidates } = this;
    packs.nearest(draft.text, draft.length, 1, found);
    for (let index = 0; index < found.size; index++) {
      const at = found.at[index]!;
      candidates.add(Kind.pack, at, packs.endOf(packs.textAt(at)), found.agree[index]!, 0);
    }
  }

  private addDraft(): void {
    const { draft, found, candidates } = this;
    draft.nearest(found);
    for (let index = 0; index < found.size; index++) {
      const at = found.at[index]!;
      const age = classOf(AGES, draft.length - at);
      candidates.add(Kind.draft, at, draft.length, found.agree[index]!, age);
    }
  }
}
