import { useState } from 'react';
import { COMMON } from '../../lib/i18n/common.ts';
import { REVIEW } from '../../lib/i18n/review.ts';
import { StateNote } from '../common/StateNote.tsx';
import { useCell, useServices } from '../use-services.ts';
import { FillForm } from './FillForm.tsx';
import { FindingList } from './FindingList.tsx';

/** What the checker found, as a list or as a form that fills the gaps. */
export function ReviewView() {
  const { session, review } = useServices();
  const field = useCell(session.field);
  const known = useCell(review.review);
  const [filling, setFilling] = useState(false);

  if (!field) return null;
  if (!known) return <p className="hint pad">{COMMON.loading}</p>;
  if (known.text.trim() === '') return <StateNote title={REVIEW.emptyDraft} />;
  return filling ? (
    <FillForm review={known} onBack={() => setFilling(false)} />
  ) : (
    <FindingList review={known} onFill={() => setFilling(true)} />
  );
}
