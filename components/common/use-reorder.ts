import {
  type DragEvent,
  type KeyboardEvent,
  type RefCallback,
  useCallback,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { REORDER } from '../../lib/i18n/common.ts';

/** What stands on the row's handle: dragged with the mouse, moved with ↑ and ↓ while it has the focus. */
export interface GripProps {
  readonly draggable: true;
  readonly ref: RefCallback<HTMLElement>;
  readonly onDragStart: (event: DragEvent) => void;
  readonly onDragEnd: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** What stands on the row: others are dropped before or behind it. */
export interface DropProps {
  readonly 'data-drop': 'before' | 'behind' | undefined;
  readonly onDragOver: (event: DragEvent) => void;
  readonly onDragLeave: () => void;
  readonly onDrop: (event: DragEvent) => void;
}

export interface Reorder {
  readonly grip: (id: string) => GripProps;
  readonly row: (id: string) => DropProps;
  /** Where the last thing went, for those who hear the page. */
  readonly said: string;
}

type Target = { readonly id: string; readonly side: 'before' | 'behind' };

/** Order of a list by hand. `ids` as they stand; `onOrder` is told the new order. */
export function useReorder(ids: readonly string[], onOrder: (ids: readonly string[]) => void): Reorder {
  const [dragged, setDragged] = useState<string>();
  const [target, setTarget] = useState<Target>();
  const [said, setSaid] = useState('');
  const grips = useRef(new Map<string, HTMLElement>());
  const focus = useRef<string>(undefined);

  // The browser takes the focus from an element that moves.
  useLayoutEffect(() => {
    if (focus.current === undefined) return;
    grips.current.get(focus.current)?.focus();
    focus.current = undefined;
  });

  const move = useCallback(
    (id: string, to: number) => {
      const rest = ids.filter((one) => one !== id);
      const next = [...rest.slice(0, to), id, ...rest.slice(to)];
      if (to < 0 || to > rest.length || next.every((one, index) => one === ids[index])) return;
      setSaid(REORDER.moved(to + 1, ids.length));
      onOrder(next);
    },
    [ids, onOrder],
  );

  const dropped = ({ id, side }: Target) => {
    if (dragged === undefined || dragged === id) return;
    const rest = ids.filter((one) => one !== dragged);
    move(dragged, rest.indexOf(id) + (side === 'behind' ? 1 : 0));
  };

  return {
    said,
    grip: (id) => ({
      draggable: true,
      ref: (element) => {
        if (element) grips.current.set(id, element);
        else grips.current.delete(id);
      },
      onDragStart: (event) => {
        // Firefox drags nothing that carries no data.
        event.dataTransfer.setData('text/plain', '');
        event.dataTransfer.effectAllowed = 'move';
        setDragged(id);
      },
      onDragEnd: () => {
        setDragged(undefined);
        setTarget(undefined);
      },
      onKeyDown: (event) => {
        const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
        if (step === 0) return;
        event.preventDefault();
        focus.current = id;
        move(id, ids.indexOf(id) + step);
      },
    }),
    row: (id) => ({
      'data-drop': target?.id === id && dragged !== id ? target.side : undefined,
      onDragOver: (event) => {
        if (dragged === undefined || !ids.includes(id)) return;
        event.preventDefault();
        event.stopPropagation();
        setTarget({ id, side: sideOf(event) });
      },
      onDragLeave: () => setTarget(undefined),
      onDrop: (event) => {
        if (dragged === undefined) return;
        event.preventDefault();
        event.stopPropagation();
        dropped({ id, side: sideOf(event) });
        setDragged(undefined);
        setTarget(undefined);
      },
    }),
  };
}

function sideOf({ currentTarget, clientY }: DragEvent): Target['side'] {
  const { top, height } = currentTarget.getBoundingClientRect();
  return clientY < top + height / 2 ? 'before' : 'behind';
}
