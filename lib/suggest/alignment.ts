/** Where a place lies from where the draft follows its report: classes of `Calibration.trait` for reports. */
export const Nearness = {
  /** The draft follows nothing in this report. */
  free: 0,
  /** Elsewhere in a report that the draft follows. */
  elsewhere: 1,
  /** Exactly where it goes on. */
  next: 2,
  /** Close ahead, by how long ago the draft left the report's words. */
  ahead: 3,
  aheadLater: 4,
  aheadLong: 5,
  /** Around, within a sentence or two. */
  around: 6,
  /** In the same passage. */
  passage: 7,
} as const;
export const NEARNESSES = 8;

/** A writer hardly follows more reports at once; stock phrases alone lead into many. */
const MOST_FOLLOWED = 8;

/** With more trails than this the old ones are dropped: stock phrases leave a trail in every report. */
const MOST_TRAILS = 64;

/** A place of a report that agrees with the draft's end. */
export interface ReportMatch {
  readonly at: number;
  readonly agree: number;
  /** The report's number. */
  readonly text: number;
}

/** Where the draft may come back to a report. */
export interface Stretch {
  readonly text: number;
  readonly from: number;
  readonly to: number;
  /** Codes of the writer's own since the draft left it. */
  readonly own: number;
}

/** Here the draft, at `draft` codes from its start, agreed with a report's place. */
interface Anchor {
  readonly draft: number;
  readonly place: number;
}

/** Shorter agreement is chance. */
export const LEAST_ANCHOR = 5;
/** A jump to another passage takes more than a stock phrase. */
const LEAST_JUMP = 8;
/** Beyond so many codes of the writer's own, the report is no longer followed. */
const LOST = 200;

/**
 * Follows how the draft walks along earlier reports. Writers go through last year's report passage by passage: after
 * words of their own they come back to it, a little further on. One anchor per agreement is kept, so that deleting
 * text goes back too.
 */
export class Alignment {
  private readonly anchors = new Map<number, Anchor[]>();

  /** Takes in the places that agree with the draft's end by at least `LEAST_ANCHOR`, best first, with their texts. */
  update(length: number, matches: readonly ReportMatch[]): void {
    this.anchors.forEach((trail) => {
      while (trail.length > 0 && trail[trail.length - 1]!.draft > length) trail.pop();
    });
    const best = new Map<number, ReportMatch>();
    for (const match of matches) {
      const before = best.get(match.text);
      if (before === undefined || this.closer(match, before, length)) best.set(match.text, match);
    }
    for (const match of best.values()) this.follow(match, length);
    if (this.anchors.size > MOST_TRAILS) this.forget(length);
  }

  /** Drops the trails of reports that were left long ago. */
  private forget(length: number): void {
    for (const text of this.anchors.keys()) {
      const anchor = this.last(text);
      if (anchor === undefined || length - anchor.draft > LOST) this.anchors.delete(text);
    }
  }

  /** Of two places that agree equally long, the one nearer to where the draft should be. */
  private closer(match: ReportMatch, other: ReportMatch, length: number): boolean {
    const anchor = this.last(match.text);
    if (anchor === undefined || match.agree < Math.min(other.agree, LEAST_JUMP)) return false;
    const expected = anchor.place + (length - anchor.draft);
    return Math.abs(match.at - expected) < Math.abs(other.at - expected);
  }

  private follow(match: ReportMatch, length: number): void {
    const trail = this.anchors.get(match.text) ?? [];
    this.anchors.set(match.text, trail);
    const anchor = trail[trail.length - 1];
    if (anchor !== undefined) {
      const ahead = match.at - anchor.place;
      const jumps = ahead < -30 || ahead > 60 + 3 * (length - anchor.draft);
      if (jumps && match.agree < LEAST_JUMP) return;
      if (anchor.draft === length) trail.pop();
    }
    trail.push({ draft: length, place: match.at });
  }

  private last(text: number): Anchor | undefined {
    const trail = this.anchors.get(text);
    return trail?.[trail.length - 1];
  }

  /** How a place of a text lies to where the draft follows it, for a draft of `length` codes. */
  nearness(text: number, at: number, length: number): number {
    const anchor = this.last(text);
    if (anchor === undefined) return Nearness.free;
    const own = length - anchor.draft;
    const ahead = at - anchor.place;
    if (own > LOST) return Nearness.elsewhere;
    if (own === 0 && ahead === 0) return Nearness.next;
    // The bounds widen with what the writer has put in of their own; the classes' weights are learned.
    if (ahead >= -3 && ahead <= 12 + 1.3 * own) {
      if (own <= 15) return Nearness.ahead;
      return own <= 50 ? Nearness.aheadLater : Nearness.aheadLong;
    }
    if (ahead >= -20 && ahead <= 60 + 2 * own) return Nearness.around;
    if (ahead >= -40 && ahead <= 250 + 3 * own) return Nearness.passage;
    return Nearness.elsewhere;
  }

  /** Stretches of the texts followed of late in which the draft may come back to them, the latest first. */
  stretches(length: number): readonly Stretch[] {
    const found: Stretch[] = [];
    // At every key, over every trail: no garbage but for the few that are followed.
    this.anchors.forEach((trail, text) => {
      const anchor = trail[trail.length - 1];
      if (anchor === undefined) return;
      const own = length - anchor.draft;
      if (own > LOST) return;
      let at = found.length;
      while (at > 0 && found[at - 1]!.own > own) at--;
      if (at >= MOST_FOLLOWED) return;
      found.splice(at, 0, { text, from: anchor.place - 20, to: anchor.place + 60 + 2 * own, own });
      if (found.length > MOST_FOLLOWED) found.pop();
    });
    return found;
  }
}
