import { COMMON } from '../../lib/i18n/common.ts';

/** A gap as it stands in a text: a dashed box with its name, or with a word for “something is missing here”. */
export function Chip({ name }: { readonly name: string | undefined }) {
  return (
    <span className="gap">
      <span className="aloud">{COMMON.gapOpens}</span>
      {name || COMMON.namelessGap}
      <span className="aloud">{COMMON.gapCloses}</span>
    </span>
  );
}
