import { useId } from 'react';
import { MAKE } from '../../lib/i18n/own-skeletons.ts';
import type { ReviewItem } from '../../lib/skeleton/review-item.ts';
import { tidyBlankName } from '../blank-editor/tidy-name.ts';
import { excerptOf } from '../review/excerpt.ts';
import { changeItems, groupItems, type ReviewGroup, type ReviewRow } from './review-rows.ts';

interface ReviewListProps {
  readonly text: string;
  readonly items: readonly ReviewItem[];
  readonly onItems: (items: readonly ReviewItem[]) => void;
  /** Names to choose a blank's from. */
  readonly names: readonly string[];
}

/** What of an old report becomes a blank and what stays: a click a place. */
export function ReviewList({ text, items, onItems, names }: ReviewListProps) {
  const namesId = useId();
  return (
    <>
      <datalist id={namesId}>
        {names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      {groupItems(items).map((group) => (
        <Group
          key={group.subject}
          group={group}
          text={text}
          items={items}
          onItems={onItems}
          namesId={namesId}
        />
      ))}
    </>
  );
}

interface GroupProps extends Omit<ReviewListProps, 'names'> {
  readonly group: ReviewGroup;
  readonly namesId: string;
}

function Group({ group: { subject, rows }, text, items, onItems, namesId }: GroupProps) {
  const places = rows.filter(({ canStay }) => canStay).flatMap((row) => row.places);
  const blanked = rows.filter(({ item }) => item.blanked).length;
  const turnAll = (to: boolean) => onItems(changeItems(items, places, { blanked: to }));
  return (
    <section className="review-group" aria-label={MAKE.subjects[subject]}>
      <div className="review-group-head">
        <h4>{MAKE.subjects[subject]}</h4>
        <span className="hint">{MAKE.groupCount(blanked, rows.length)}</span>
        <span className="grow" />
        {places.length > 1 ? (
          <>
            <button
              type="button"
              className="button button-quiet button-small"
              aria-label={MAKE.allBlankOf(MAKE.subjects[subject])}
              onClick={() => turnAll(true)}
            >
              {MAKE.allBlank}
            </button>
            <button
              type="button"
              className="button button-quiet button-small"
              aria-label={MAKE.allKeptOf(MAKE.subjects[subject])}
              onClick={() => turnAll(false)}
            >
              {MAKE.allKept}
            </button>
          </>
        ) : null}
      </div>
      <ul>
        {rows.map((row) => (
          <li key={row.key}>
            <Row row={row} text={text} items={items} onItems={onItems} namesId={namesId} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface RowProps extends Omit<GroupProps, 'group'> {
  readonly row: ReviewRow;
}

function Row({ row: { item, places, canStay }, text, items, onItems, namesId }: RowProps) {
  const { before, what, after } = excerptOf(text, item);
  const shown = what === '' ? MAKE.nothing : what;
  return (
    <div className="review-row" data-blanked={item.blanked}>
      <button
        type="button"
        className="review-switch"
        aria-label={MAKE.switch(item.blanked ? MAKE.blanked : MAKE.kept, shown)}
        disabled={!canStay}
        onClick={() => onItems(changeItems(items, places, { blanked: !item.blanked }))}
      >
        {item.blanked ? MAKE.blanked : MAKE.kept}
      </button>
      <div className="grow">
        <p className="report review-excerpt">
          {before}
          <span className={item.blanked ? 'review-what' : undefined}>{shown}</span>
          {after}
          {places.length > 1 ? <span className="hint"> {MAKE.times(places.length)}</span> : null}
        </p>
        {item.blanked ? (
          <input
            className="input review-name"
            list={namesId}
            aria-label={MAKE.blankName(shown)}
            value={item.name}
            onChange={(event) =>
              onItems(changeItems(items, places, { name: tidyBlankName(event.currentTarget.value) }))
            }
          />
        ) : null}
      </div>
    </div>
  );
}
