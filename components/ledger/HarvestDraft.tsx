import { useState } from 'react';
import { HARVEST } from '../../lib/i18n/intake.ts';
import { Modal } from '../common/Modal.tsx';
import { HarvestForm } from '../intake/HarvestForm.tsx';
import { periodOfDraft } from '../session/check-context.ts';
import { useServices } from '../use-services.ts';
import { PeriodPicker } from './PeriodPicker.tsx';

interface HarvestDraftProps {
  /** The period in front, for drafts that name none. */
  readonly period: string;
  readonly onClose: () => void;
}

/** Reads the figures off the bound field's text, as it was when this was asked for. */
export function HarvestDraft({ period, onClose }: HarvestDraftProps) {
  const { session, library, feedback } = useServices();
  const [field] = useState(session.field.get);
  const [about, setAbout] = useState((field && periodOfDraft(field)) ?? period);
  return (
    <Modal title={HARVEST.menu} onClose={onClose}>
      <p className="hint">{HARVEST.about}</p>
      <fieldset className="row" aria-label={HARVEST.period}>
        <PeriodPicker period={about} onChange={setAbout} />
      </fieldset>
      <HarvestForm
        text={field?.text ?? ''}
        period={about}
        source={field?.info.title ? HARVEST.source(field.info.title) : HARVEST.field}
        library={library}
        feedback={feedback}
        onClose={onClose}
      />
    </Modal>
  );
}
