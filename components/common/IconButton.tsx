import type { ComponentProps } from 'react';
import { Icon, type IconName } from './Icon.tsx';

interface IconButtonProps
  extends Omit<ComponentProps<'button'>, 'type' | 'className' | 'children' | 'aria-label'> {
  readonly icon: IconName;
  /** What it does, with what it does it to: read out to those who don't see the icon. */
  readonly label: string;
}

/** A small button that shows an icon alone. */
export function IconButton({ icon, label, ...button }: IconButtonProps) {
  return (
    <button type="button" className="button button-icon button-small" aria-label={label} {...button}>
      <Icon name={icon} />
    </button>
  );
}
