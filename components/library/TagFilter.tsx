import { SNIPPET_VIEW } from '../../lib/i18n/library.ts';

interface TagFilterProps {
  readonly tags: readonly string[];
  /** Undefined: all. */
  readonly chosen: string | undefined;
  readonly onChoose: (tag: string | undefined) => void;
}

export function TagFilter({ tags, chosen, onChoose }: TagFilterProps) {
  return (
    <fieldset className="tags" aria-label={SNIPPET_VIEW.tags}>
      {[undefined, ...tags].map((tag) => (
        <button
          key={tag ?? ''}
          type="button"
          className="tag-button"
          aria-pressed={tag === chosen}
          onClick={() => onChoose(tag)}
        >
          {tag ?? SNIPPET_VIEW.allTags}
        </button>
      ))}
    </fieldset>
  );
}
