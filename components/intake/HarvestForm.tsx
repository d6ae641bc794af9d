import { useMemo } from 'react';
import { HARVEST } from '../../lib/i18n/intake.ts';
import type { Feedback } from '../session/feedback.ts';
import type { Library } from '../session/library.ts';
import { useCell } from '../use-services.ts';
import { harvestCandidates } from './harvest-candidates.ts';
import { IntakeForm } from './IntakeForm.tsx';

interface HarvestFormProps {
  readonly text: string;
  /** What the report is about. */
  readonly period: string;
  readonly source: string;
  readonly library: Library;
  readonly feedback: Feedback;
  readonly onClose: () => void;
}

/** The figures of a report, looked through before they go into the ledger. */
export function HarvestForm({ text, period, library, ...props }: HarvestFormProps) {
  const known = useCell(library.ledger) ?? [];
  const candidates = useMemo(() => harvestCandidates(text, period), [text, period]);
  return (
    <IntakeForm
      {...props}
      // What was decided of one report says nothing of another.
      key={period + text}
      library={library}
      known={known}
      candidates={candidates}
      empty={text.trim() === '' ? HARVEST.waiting : HARVEST.nothing}
    />
  );
}
