import { REORDER } from '../../lib/i18n/common.ts';
import { Icon } from './Icon.tsx';
import type { GripProps } from './use-reorder.ts';

/** A row's handle. */
export function Grip({ name, ...props }: GripProps & { readonly name: string }) {
  return (
    <button
      type="button"
      className="button button-icon button-small grip"
      aria-label={REORDER.grip(name)}
      title={REORDER.hint}
      {...props}
    >
      <Icon name="grip" />
    </button>
  );
}
