import type { Finding } from '../../lib/check/finding.ts';
import type { CheckOptions } from '../../lib/check/rule.ts';
import { editBetween, remapSpan } from '../../lib/draft/remap.ts';
import type { Span } from '../../lib/draft/span.ts';
import type { Mark } from '../../lib/message/protocol.ts';
import { type Cell, createCell } from './cell.ts';
import { ignorableWords } from './ignorable-words.ts';
import type { BoundField } from './mirror.ts';
import type { Session } from './session.ts';
import { createTimer } from './timer.ts';

/** What is used of `lib/check`; it is loaded when first needed. */
export interface CheckTools {
  readonly createChecker: (options?: CheckOptions) => { update(text: string): Finding[] };
  readonly findingKey: (text: string, finding: Finding) => string;
  readonly openGaps: (findings: readonly Finding[]) => Finding[];
}

/** What the writer doesn't want to hear of again: one finding (by `findingKey`), a whole rule, a wording. */
export interface Ignored {
  readonly id: string;
  readonly scope: 'finding' | 'rule' | 'text';
  readonly key: string;
  /** `FieldInfo.key` where it holds for one field only. */
  readonly fieldKey?: string;
}

/** A finding in a list. */
export interface Item {
  /** Unique while the field is bound; stays with the finding through edits elsewhere. */
  readonly id: string;
  /** `findingKey`: what an ignored finding is known by. Several findings in the same words share it. */
  readonly key: string;
  readonly finding: Finding;
  readonly isGap: boolean;
  /** What keeps it out of the list. */
  readonly ignoredBy?: Ignored;
}

/** What the checker says of the bound field. All offsets are in `text`. */
export interface Review {
  readonly text: string;
  /** In the draft's order, without those that are ignored. */
  readonly items: readonly Item[];
  readonly ignored: readonly Item[];
  /** How many places are still to be filled: 还有 N 处未填. */
  readonly open: number;
}

export interface ReviewDesk {
  /** Undefined while no field is bound or nothing was checked yet. */
  readonly review: Cell<Review | undefined>;
  /** Id of the item that the writer is at. */
  readonly current: Cell<string | undefined>;
  readonly setIgnored: (ignored: readonly Ignored[]) => void;
  /** What the checker is told besides the text; a change checks anew. */
  readonly setOptions: (options: CheckOptions) => void;
  /**
   * What is to be said of the field's text of this very moment, and that field; checks first where the text changed.
   * Undefined while no field is bound or an input method holds text.
   */
  readonly fresh: () => { readonly field: BoundField; readonly review: Review } | undefined;
  /** Draws the item stronger in the field, which keeps its caret and scroll. */
  readonly point: (id: string) => void;
  /** Shows the item in the field; false when it is no longer there. */
  readonly reveal: (id: string) => boolean;
  /** Goes to the next item behind the caret (or before it), round the end; undefined when there is none. */
  readonly step: (direction: 1 | -1) => Item | undefined;
  readonly close: () => void;
}

/** Checks wait for a pause in typing, ms. */
const PAUSE = 300;

export function openReviewDesk(session: Session, load: () => Promise<CheckTools>): ReviewDesk {
  const review = createCell<Review | undefined>(undefined);
  const current = createCell<string | undefined>(undefined);
  let tools: CheckTools | undefined;
  let checker: ReturnType<CheckTools['createChecker']> | undefined;
  let options: CheckOptions = {};
  let ignored: readonly Ignored[] = [];
  /** Where the caret was when an item was last shown: until the guest tells that it has moved, it counts as there. */
  let shownFrom: Span | undefined;
  /** The field as it was checked last. */
  let checked: { readonly field: BoundField; readonly findings: readonly Finding[] } | undefined;

  let ids = 0;
  const newId = () => {
    ids += 1;
    return `finding-${ids}`;
  };

  const ignoredBy = (field: BoundField, finding: Finding, key: string): Ignored | undefined =>
    ignored.find((one) => {
      if (one.fieldKey !== undefined && one.fieldKey !== field.info.key) return false;
      if (one.scope === 'rule') return one.key === finding.rule;
      if (one.scope === 'text') return one.key === ignorableWords(field.text, finding);
      return one.key === key;
    });

  const publish = () => {
    if (!checked || !tools) return;
    const { field, findings } = checked;
    const gaps = new Set(tools.openGaps(findings));
    const known = knownIds(review.get(), field.text);
    const items: Item[] = [];
    const passedOver: Item[] = [];
    for (const finding of findings) {
      const key = tools.findingKey(field.text, finding);
      const id = known.get(placeOf(finding, finding)) ?? newId();
      const item = { id, key, finding, isGap: gaps.has(finding) };
      const reason = ignoredBy(field, finding, key);
      if (reason) passedOver.push({ ...item, ignoredBy: reason });
      else items.push(item);
    }
    const open = items.filter(({ isGap }) => isGap).length;
    review.set({ text: field.text, items, ignored: passedOver, open });
    mark();
  };

  const mark = () => {
    const known = review.get();
    if (!checked || !known) return;
    const marks = known.items.flatMap(({ id, finding }): readonly Mark[] => {
      const { from, to, category, severity, about } = finding;
      const isCurrent = id === current.get();
      // Of what is about the whole draft nothing is the matter at the place where it is listed.
      if (about !== undefined && !isCurrent) return [];
      return [{ from, to, category, severity, ...(isCurrent ? { current: true } : {}) }];
    });
    session.mark(checked.field, marks);
  };

  const isCurrent = (field: BoundField): boolean =>
    checked?.field.info.id === field.info.id && checked.field.version === field.version;

  const check = (force = false) => {
    timer.stop();
    const field = session.field.get();
    if (!field || !tools || field.composing || (!force && isCurrent(field))) return;
    checker ??= tools.createChecker(options);
    checked = { field, findings: checker.update(field.text) };
    publish();
  };
  const timer = createTimer(check);

  const stopWatching = session.field.subscribe(() => {
    const field = session.field.get();
    if (!field) {
      timer.stop();
      checked = undefined;
      current.set(undefined);
      review.set(undefined);
      return;
    }
    if (field.composing || isCurrent(field)) return;
    const another = checked?.field.info.id !== field.info.id;
    if (another) current.set(undefined);
    // A field just bound has no typing to wait for.
    timer.start(another ? 0 : PAUSE);
  });

  const stopMarking = current.subscribe(mark);

  const fresh: ReviewDesk['fresh'] = () => {
    const field = session.field.get();
    if (!field || field.composing) return undefined;
    check();
    const known = review.get();
    return known && { field, review: known };
  };

  const reveal = (id: string): boolean => {
    const now = fresh();
    const item = now?.review.items.find((one) => one.id === id);
    if (!now || !item) return false;
    current.set(id);
    shownFrom = now.field.selection;
    session.reveal(now.field, item.finding);
    return true;
  };

  const step: ReviewDesk['step'] = (direction) => {
    const now = fresh();
    if (!now) return undefined;
    const { items } = now.review;
    const at = items.findIndex((one) => one.id === current.get());
    const isThere = isSame(now.field.selection, items[at]?.finding) || isSame(now.field.selection, shownFrom);
    // Where the writer was brought to an item and has not moved since, the list's order counts: items may share a place.
    const next = at >= 0 && isThere ? at + direction : neighbour(items, now.field, direction);
    const item = items[(next + items.length) % items.length];
    if (item) reveal(item.id);
    return item;
  };

  void load().then((loaded) => {
    tools = loaded;
    check();
  });

  return {
    review,
    current,
    fresh,
    point: current.set,
    reveal,
    step,
    setIgnored: (next) => {
      ignored = next;
      publish();
    },
    setOptions: (next) => {
      options = next;
      checker = undefined;
      check(true);
    },
    close: () => {
      timer.stop();
      stopWatching();
      stopMarking();
    },
  };
}

/** What tells a finding from the others of a text: its place, or what it is about where it is listed at the text's end. */
function placeOf({ rule, about }: Finding, { from, to }: Span): string {
  return about === undefined ? `${rule} ${from} ${to}` : `${rule} ${about}`;
}

/** Ids of the findings of the last review by their places in the text as it is now; those that an edit touched have none. */
function knownIds(last: Review | undefined, text: string): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  if (!last) return ids;
  const edit = editBetween(last.text, text);
  for (const { id, finding } of [...last.items, ...last.ignored]) {
    const span = edit && finding.about === undefined ? remapSpan(finding, edit) : finding;
    if (span) ids.set(placeOf(finding, span), id);
  }
  return ids;
}

function isSame(a: Span, b: Span | undefined): boolean {
  return b !== undefined && a.from === b.from && a.to === b.to;
}

/** Index of the item behind the caret, or before it; round the end. Items are in rising order of `from`. */
function neighbour(items: readonly Item[], { selection }: BoundField, direction: 1 | -1): number {
  const behind = items.findIndex(({ finding }) => finding.from >= selection.from);
  if (direction > 0) return Math.max(behind, 0);
  return (behind < 0 ? items.length : behind) - 1;
}
