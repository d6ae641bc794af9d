import { REVIEW_SUBJECTS, type ReviewItem, type ReviewSubject } from '../../lib/skeleton/review-item.ts';

/** What one switch of the review list turns over. */
export interface ReviewRow {
  readonly key: string;
  /** Indices of its items. A name is one row wherever it stands; every figure has its own. */
  readonly places: readonly number[];
  readonly item: ReviewItem;
  /** Whether the writer may keep what stands there: a place that the report itself left open holds nothing to keep. */
  readonly canStay: boolean;
}

export interface ReviewGroup {
  readonly subject: ReviewSubject;
  readonly rows: readonly ReviewRow[];
}

const NAMES: ReadonlySet<ReviewSubject> = new Set(['place', 'person', 'organization']);

/** The review list by subject, each in the text's order; subjects without an item are left out. */
export function groupItems(items: readonly ReviewItem[]): ReviewGroup[] {
  const rows = new Map<string, { readonly item: ReviewItem; readonly places: number[] }>();
  items.forEach((item, index) => {
    const key = NAMES.has(item.subject) ? `${item.subject} ${item.original}` : String(item.from);
    const row = rows.get(key);
    if (row) row.places.push(index);
    else rows.set(key, { item, places: [index] });
  });
  const all = [...rows].map(
    ([key, row]): ReviewRow => ({ ...row, key, canStay: row.item.subject !== 'gap' }),
  );
  return REVIEW_SUBJECTS.map((subject) => ({
    subject,
    rows: all.filter(({ item }) => item.subject === subject),
  })).filter((group) => group.rows.length > 0);
}

/** The items with those at some places changed. */
export function changeItems(
  items: readonly ReviewItem[],
  places: readonly number[],
  change: Partial<Pick<ReviewItem, 'blanked' | 'name'>>,
): ReviewItem[] {
  const wanted = new Set(places);
  return items.map((item, index) => (wanted.has(index) ? { ...item, ...change } : item));
}
