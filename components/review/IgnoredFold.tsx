import { REVIEW } from '../../lib/i18n/review.ts';
import type { Ignored, Item, Review } from '../session/review.ts';
import { useServices } from '../use-services.ts';
import { Passage } from './FindingRow.tsx';

/** What comes back: by what it was set aside. */
const RESTORE: Readonly<Record<Ignored['scope'], string>> = {
  finding: REVIEW.restore,
  rule: REVIEW.restoreRule,
  text: REVIEW.restoreWords,
};

/** What the writer has set aside, with the way back. */
export function IgnoredFold({ review }: { readonly review: Review }) {
  const { library } = useServices();
  if (review.ignored.length === 0) return null;

  const restore = ({ ignoredBy }: Item) => {
    if (ignoredBy) void library.use((store) => store.ignores.remove(ignoredBy.id));
  };
  return (
    <details className="fold">
      <summary>{REVIEW.ignoredCount(review.ignored.length)}</summary>
      <ul>
        {review.ignored.map((item) => (
          <li key={item.id} className="ignored">
            <span className="grow">
              <Passage text={review.text} item={item} />
              <span className="finding-message">{item.finding.message}</span>
            </span>
            <button type="button" className="button button-small" onClick={() => restore(item)}>
              {RESTORE[item.ignoredBy?.scope ?? 'finding']}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
