import { remapSpan } from '../../lib/draft/remap.ts';
import type { FieldKind, GuestMessage, Mark, SidebarMessage } from '../../lib/message/protocol.ts';
import type { BoundField } from './mirror.ts';

/** Shown in the HTML behind the text, which may change without the text being another. */
const UNSTEADY: FieldKind = 'html-textarea';

export interface ShownMarks {
  /** Has the guest show these, unless it does: after most keys its own, carried along with the text, are the same. */
  readonly show: (field: BoundField, marks: readonly Mark[]) => void;
  /** What the guest says of the text. */
  readonly follow: (message: GuestMessage) => void;
}

/** Knows which marks the guest shows, so that it isn't told them at every key. */
export function followMarks(send: (message: SidebarMessage) => boolean): ShownMarks {
  let serial = 0;
  /** As sent last and carried along since, as the guest does; undefined where it may have another set. */
  let shown:
    | { readonly field: string; readonly version: number; readonly marks: readonly Mark[] }
    | undefined;

  return {
    show: ({ info, version }, marks) => {
      const isShown = shown?.field === info.id && shown.version === version && isSame(shown.marks, marks);
      if (isShown && info.kind !== UNSTEADY) return;
      serial += 1;
      const isSent = send({ type: 'marks', field: info.id, version, serial, marks });
      shown = isSent ? { field: info.id, version, marks } : undefined;
    },
    follow: (message) => {
      if (message.type === 'field' || message.type === 'unbound') shown = undefined;
      if (message.type !== 'edit' || shown === undefined) return;
      const { field, version, edit, marks } = message;
      // An edit that crossed the last marks on their way had them dropped there.
      const isKnown = field === shown.field && version === shown.version + 1 && marks === serial;
      shown = isKnown ? { field, version, marks: carried(shown.marks, edit) } : undefined;
    },
  };
}

function carried(
  marks: readonly Mark[],
  edit: Extract<GuestMessage, { type: 'edit' }>['edit'],
): readonly Mark[] {
  return marks.flatMap((mark) => {
    const span = remapSpan(mark, edit);
    return span === null ? [] : [{ ...mark, ...span }];
  });
}

function isSame(some: readonly Mark[], others: readonly Mark[]): boolean {
  return (
    some.length === others.length &&
    some.every((mark, index) => {
      const { from, to, category, severity, current } = others[index]!;
      return (
        mark.from === from &&
        mark.to === to &&
        mark.category === category &&
        mark.severity === severity &&
        mark.current === current
      );
    })
  );
}
