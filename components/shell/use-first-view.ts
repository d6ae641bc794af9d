import { useEffect } from 'react';
import { useCell, useServices } from '../use-services.ts';

/** Shorter drafts are just begun: an outline helps more than a check, UTF-16 code units. */
const JUST_BEGUN = 50;

/**
 * Settles which view comes first: the one that the writer was in last, and on a site's first use the one that the draft
 * needs. From then on the writer decides.
 */
export function useFirstView(): void {
  const { memory, session, review, view } = useServices();
  const site = useCell(memory.site);
  const field = useCell(session.field);
  const known = useCell(review.review);

  useEffect(() => {
    if (view.get() !== undefined || !site) return;
    if (site.view !== '') view.set(site.view);
    else if (field && field.text.trim().length < JUST_BEGUN) view.set('compose');
    else if (known) view.set(known.open > 0 ? 'review' : 'phrases');
  }, [site, field, known, view]);
}
