import { type ReactNode, type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { Virtualizer, type VirtualizerHandle } from 'virtua';

interface LongListProps<T> {
  readonly items: readonly T[];
  readonly idOf: (item: T) => string;
  readonly children: (item: T, index: number) => ReactNode;
  readonly label: string;
  /** The element that scrolls; it is the positioned parent of the list. */
  readonly scroller: RefObject<HTMLElement | null>;
  /** Index of the item to keep in sight; below 0: none. */
  readonly inSight?: number;
}

/** A list as short as this is cheaper as it is, and the browser's own search finds all of it. */
const SHORT = 120;

/** A list of any length: of a long one only what is in sight stands in the document. */
export function LongList<T>(props: LongListProps<T>) {
  return props.items.length <= SHORT ? <ShortList {...props} /> : <VirtualList {...props} />;
}

function ShortList<T>({ items, idOf, children, label, inSight = -1 }: LongListProps<T>) {
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => {
    list.current?.children[inSight]?.scrollIntoView({ block: 'nearest' });
  }, [inSight]);
  return (
    <ul ref={list} aria-label={label}>
      {items.map((item, index) => (
        <li key={idOf(item)}>{children(item, index)}</li>
      ))}
    </ul>
  );
}

function VirtualList<T>({ items, idOf, children, label, scroller, inSight = -1 }: LongListProps<T>) {
  const handle = useRef<VirtualizerHandle>(null);
  const group = useRef<HTMLElement>(null);
  const [start, setStart] = useState(0);
  useLayoutEffect(() => setStart(group.current?.offsetTop ?? 0), []);
  useLayoutEffect(() => {
    if (inSight >= 0) handle.current?.scrollToIndex(inSight, { align: 'nearest' });
  }, [inSight]);
  return (
    <section ref={group} aria-label={label}>
      <Virtualizer ref={handle} data={items} as="ul" item="li" scrollRef={scroller} startMargin={start}>
        {(item, index) => <div key={idOf(item)}>{children(item, index)}</div>}
      </Virtualizer>
    </section>
  );
}
