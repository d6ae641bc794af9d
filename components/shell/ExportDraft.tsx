import { useEffect, useState } from 'react';
import { WORD_EXPORT } from '../../lib/i18n/word-export.ts';
import { reportFacts } from '../../lib/ledger/report-facts.ts';
import { useServices } from '../use-services.ts';
import { LazyExport } from '../word/LazyExport.tsx';

/** Saves the bound field's text, as it was when this was asked for, as a Word file. */
export function ExportDraft({ onClose }: { readonly onClose: () => void }) {
  const { session, review, feedback } = useServices();
  const [draft] = useState(() => {
    const field = session.field.get();
    if (!field || field.text.trim() === '') return undefined;
    const { text, info } = field;
    const title = info.title?.trim() || reportFacts(text, '').title;
    const checked = review.fresh()?.review;
    const gaps = checked?.text === text ? checked.items.filter(({ isGap }) => isGap) : undefined;
    return { title, text, ...(gaps ? { gaps: gaps.map(({ finding }) => finding) } : {}) };
  });

  useEffect(() => {
    if (draft) return;
    feedback.say(WORD_EXPORT.empty);
    onClose();
  }, [draft, feedback, onClose]);

  return draft ? <LazyExport {...draft} onClose={onClose} onDone={feedback.say} /> : null;
}
