import { COMMON } from '../../lib/i18n/common.ts';
import { Icon } from './Icon.tsx';
import { IconButton } from './IconButton.tsx';

interface SearchBoxProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

export function SearchBox({ label, value, onChange }: SearchBoxProps) {
  return (
    <div className="search">
      <Icon name="search" />
      <input
        type="search"
        className="input"
        aria-label={label}
        placeholder={label}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        onKeyDown={(event) => {
          // With words in it Escape empties the box; only then it leads back to the field.
          if (event.key !== 'Escape' || value === '') return;
          event.preventDefault();
          onChange('');
        }}
      />
      {value === '' ? null : <IconButton icon="close" label={COMMON.clear} onClick={() => onChange('')} />}
    </div>
  );
}
