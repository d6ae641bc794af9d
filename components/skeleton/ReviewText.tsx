import type { ReactNode } from 'react';
import { MAKE } from '../../lib/i18n/own-skeletons.ts';
import type { ReviewItem } from '../../lib/skeleton/review-item.ts';
import { changeItems, groupItems } from './review-rows.ts';

interface ReviewTextProps {
  readonly text: string;
  readonly items: readonly ReviewItem[];
  readonly onItems: (items: readonly ReviewItem[]) => void;
}

/** The old report as it will be: blanks as chips, what stays underlined; a click turns a place over. */
export function ReviewText({ text, items, onItems }: ReviewTextProps) {
  // A name is turned over wherever it stands, as in the list.
  const placesOf = new Map<number, { readonly places: readonly number[]; readonly canStay: boolean }>();
  for (const { rows } of groupItems(items)) {
    for (const row of rows) for (const place of row.places) placesOf.set(place, row);
  }
  const parts: ReactNode[] = [];
  let at = 0;
  items.forEach((item, index) => {
    const original = item.original === '' ? MAKE.nothing : item.original;
    const { places = [index], canStay = true } = placesOf.get(index) ?? {};
    parts.push(
      text.slice(at, item.from),
      <button
        key={item.from}
        type="button"
        className={item.blanked ? 'gap gap-button' : 'kept-button'}
        aria-label={item.blanked ? MAKE.chip(item.name || MAKE.nothing, original) : MAKE.stays(original)}
        title={item.blanked ? MAKE.was(item.original) : MAKE.kept}
        disabled={!canStay}
        onClick={() => onItems(changeItems(items, places, { blanked: !item.blanked }))}
      >
        {item.blanked ? item.name || MAKE.nothing : item.original}
      </button>,
    );
    at = item.to;
  });
  parts.push(text.slice(at));
  return <div className="report review-text">{parts}</div>;
}
