import { useRef } from 'react';
import { REVIEW } from '../../lib/i18n/review.ts';
import { Icon } from '../common/Icon.tsx';
import { LongList } from '../common/LongList.tsx';
import { StateNote } from '../common/StateNote.tsx';
import { ignorableWords } from '../session/ignorable-words.ts';
import type { Item, Review } from '../session/review.ts';
import { useCell, useServices } from '../use-services.ts';
import { CONCERNS, type Concern, concernOf, FindingRow } from './FindingRow.tsx';
import { act, ignoreItem, ignoreRule, ignoreWords } from './finding-actions.ts';
import { IgnoredFold } from './IgnoredFold.tsx';

type Row = { readonly id: string; readonly concern: Concern; readonly count: number } | Item;

/** Findings by concern, each group under a title of its own. */
function rowsOf(items: readonly Item[]): Row[] {
  return CONCERNS.flatMap((concern): Row[] => {
    const group = items.filter((item) => concernOf(item) === concern);
    return group.length > 0 ? [{ id: concern, concern, count: group.length }, ...group] : [];
  });
}

interface FindingListProps {
  readonly review: Review;
  readonly onFill: () => void;
}

export function FindingList({ review, onFill }: FindingListProps) {
  const services = useServices();
  const { review: desk, feedback } = services;
  const current = useCell(desk.current);
  const scroller = useRef<HTMLDivElement>(null);
  const rows = rowsOf(review.items);
  const at = review.items.findIndex(({ id }) => id === current);

  const reveal = (item: Item) => {
    if (!desk.reveal(item.id)) feedback.say(REVIEW.changed);
  };

  return (
    <>
      {review.items.length > 0 ? (
        <div className="view-head row">
          <button
            type="button"
            className="button button-icon"
            aria-label={REVIEW.previous}
            title={`${REVIEW.previous} Shift+F8`}
            onClick={() => desk.step(-1)}
          >
            <Icon name="up" />
          </button>
          <button
            type="button"
            className="button button-icon"
            aria-label={REVIEW.next}
            title={`${REVIEW.next} F8`}
            onClick={() => desk.step(1)}
          >
            <Icon name="down" />
          </button>
          <span className="grow" />
          {review.open > 0 ? (
            <button type="button" className="button button-main" onClick={onFill}>
              {REVIEW.fill}
            </button>
          ) : null}
        </div>
      ) : null}
      <p className="aloud" role="status">
        {at < 0 ? '' : REVIEW.stepped(at + 1, review.items.length, review.items[at]?.finding.message ?? '')}
      </p>
      <div className="view-body" ref={scroller}>
        {review.items.length === 0 ? <StateNote title={REVIEW.clean} text={REVIEW.cleanText} /> : null}
        <LongList
          items={rows}
          idOf={({ id }) => id}
          label={REVIEW.list}
          scroller={scroller}
          inSight={rows.findIndex(({ id }) => id === current)}
        >
          {(row) =>
            'concern' in row ? (
              <h2 className="group-title">{REVIEW.group(REVIEW.groups[row.concern], row.count)}</h2>
            ) : (
              <FindingRow
                text={review.text}
                item={row}
                isCurrent={row.id === current}
                onReveal={() => reveal(row)}
                onAction={(index) => void act(services, row, index)}
                onIgnore={() => void ignoreItem(services, review, row)}
                words={ignorableWords(review.text, row.finding)}
                onIgnoreWords={(words) => void ignoreWords(services, words)}
                {...(row.isGap ? {} : { onIgnoreRule: () => void ignoreRule(services, row) })}
              />
            )
          }
        </LongList>
        <IgnoredFold review={review} />
      </div>
    </>
  );
}
