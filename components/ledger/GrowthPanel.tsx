import { useState } from 'react';
import { GROWTH, growthSentences } from '../../lib/i18n/growth.ts';
import { periodLabel } from '../../lib/i18n/ledger.ts';
import { changeBetween } from '../../lib/ledger/growth.ts';
import type { LedgerValue } from '../../lib/store/schemas.ts';
import { useCell, useServices } from '../use-services.ts';
import { comparable } from './comparable.ts';

/** How a figure changed against an earlier period, in words to insert; nothing is inserted without a press. */
export function GrowthPanel({ value: now }: { readonly value: LedgerValue }) {
  const { library, writer } = useServices();
  const others = comparable(now, useCell(library.ledger) ?? []);
  const [chosen, setChosen] = useState<string>();
  const before = others.find(({ id }) => id === chosen) ?? others[0];
  const { indicator, unit, period } = now;
  if (!before) return <p className="hint growth">{GROWTH.none}</p>;

  const change = changeBetween({
    unit,
    period,
    now: now.value,
    comparedWith: before.period,
    before: before.value,
  });
  const stated = { indicator, value: now.value, unit, comparedWith: before.period };
  return (
    <section className="growth" aria-label={GROWTH.label(indicator)}>
      <select
        className="input fit"
        aria-label={GROWTH.against}
        value={before.id}
        onChange={(event) => setChosen(event.currentTarget.value)}
      >
        {others.map(({ id, period: other, value }) => (
          <option key={id} value={id}>
            {periodLabel(other)} {value}
            {unit}
          </option>
        ))}
      </select>
      {typeof change === 'string' ? (
        <p className="hint">{GROWTH.refusals[change]}</p>
      ) : (
        <ul>
          {growthSentences(stated, change).map((sentence) => (
            <li key={sentence}>
              <button
                type="button"
                className="offer"
                aria-label={GROWTH.insert(sentence)}
                onClick={() => void writer.insertText(sentence, GROWTH.inserted)}
              >
                <span className="report">{sentence}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
