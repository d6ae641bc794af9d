import { useState } from 'react';
import { HARVEST } from '../../lib/i18n/intake.ts';
import { periodAt } from '../../lib/ledger/period.ts';
import { periodInTitle, reportFacts } from '../../lib/ledger/report-facts.ts';
import type { Report } from '../../lib/store/index.ts';
import { Modal } from '../common/Modal.tsx';
import { HarvestForm } from '../intake/HarvestForm.tsx';
import { useCell } from '../use-services.ts';
import { useDesk } from './desk.ts';
import { PeriodPicker } from './PeriodPicker.tsx';

interface LedgerHarvestProps {
  /** The period in front, for reports that name none. */
  readonly period: string;
  readonly onClose: () => void;
}

/** Reads figures off an earlier report, or one that is pasted. */
export function LedgerHarvest({ period, onClose }: LedgerHarvestProps) {
  const { library, feedback } = useDesk();
  const reports = useCell(library.reports) ?? [];
  const [chosen, setChosen] = useState<Report>();
  const [pasted, setPasted] = useState('');
  const [ownPeriod, setOwnPeriod] = useState<string>();
  const text = chosen?.text ?? pasted;
  const about = ownPeriod ?? periodOfReport(text, chosen) ?? period;

  return (
    <Modal wide title={HARVEST.title} onClose={onClose}>
      <p className="hint">{HARVEST.about}</p>
      <div className="bar">
        {reports.length > 0 ? (
          <select
            className="input fit"
            aria-label={HARVEST.from}
            value={chosen?.id ?? ''}
            onChange={(event) => {
              const { value } = event.currentTarget;
              setChosen(reports.find(({ id }) => id === value));
              setOwnPeriod(undefined);
            }}
          >
            <option value="">{HARVEST.choose}</option>
            {reports.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        ) : null}
        <fieldset className="row" aria-label={HARVEST.period}>
          <PeriodPicker period={about} known={[]} onChange={setOwnPeriod} />
        </fieldset>
      </div>
      {chosen ? null : (
        <textarea
          className="input"
          aria-label={HARVEST.orPaste}
          placeholder={HARVEST.orPaste}
          rows={pasted === '' ? 7 : 3}
          value={pasted}
          onChange={(event) => {
            setPasted(event.currentTarget.value);
            setOwnPeriod(undefined);
          }}
        />
      )}
      <HarvestForm
        text={text}
        period={about}
        source={chosen ? HARVEST.source(chosen.title) : HARVEST.pasted}
        library={library}
        feedback={feedback}
        onClose={onClose}
      />
    </Modal>
  );
}

/** The period that a report's title names, else the year in which it was written. */
function periodOfReport(text: string, report: Report | undefined): string | undefined {
  const facts = reportFacts(text, report?.title ?? '');
  const date = report?.date ?? facts.date;
  const named = periodInTitle(report?.title ?? '') ?? periodInTitle(facts.title);
  return named ?? (date === undefined ? undefined : periodAt('year', new Date(date)));
}
