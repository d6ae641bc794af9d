import { periodLabel } from '../../lib/i18n/ledger.ts';
import { PHRASES } from '../../lib/i18n/phrases.ts';
import type { Suggestion } from '../../lib/suggest/suggestion.ts';
import { ReportText } from '../common/ReportText.tsx';
import { periodOfDraft } from '../session/check-context.ts';
import { useCell, useServices } from '../use-services.ts';
import { insertOffer } from './insert-offer.ts';
import { ledgerFills } from './ledger-fill.ts';

/** The kinds in the order in which they are shown. */
const KINDS: readonly Suggestion['kind'][] = ['continuation', 'phrase', 'heading'];

/** Words of the draft that a continuation is shown with: the clause, or its end, UTF-16 code units. */
const LEAD_LENGTH = 8;

function leadOf(before: string): string {
  const clause = /[^，。；：、！？（）“”《》\s]*$/u.exec(before)?.[0] ?? '';
  return clause.length <= LEAD_LENGTH ? clause : `…${clause.slice(1 - LEAD_LENGTH)}`;
}

/** What may come next at the caret. */
export function OfferList() {
  const services = useServices();
  const { session, offers: desk, library, period } = services;
  const field = useCell(session.field);
  const { list, chosen, before } = useCell(desk.offers);
  const { keys } = useCell(library.settings);
  const ledger = useCell(library.ledger) ?? [];
  const shownPeriod = useCell(period);
  if (!field) return null;
  if (list.length === 0) return <p className="hint pad">{PHRASES.nothing}</p>;

  const lead = leadOf(before);
  const due = periodOfDraft(field) ?? shownPeriod;
  const numbered = list.map((suggestion, index) => ({ suggestion, index }));
  return KINDS.map((kind) => {
    const group = numbered.filter(({ suggestion }) => suggestion.kind === kind);
    if (group.length === 0) return null;
    return (
      <section key={kind} aria-label={PHRASES.groups[kind]}>
        <h2 className="group-title">{PHRASES.groups[kind]}</h2>
        <ul>
          {group.map(({ suggestion, index }) => (
            <li key={suggestion.text}>
              <button
                type="button"
                className="offer"
                aria-current={index === chosen}
                onClick={() => void insertOffer(services, index)}
              >
                <span>
                  {kind === 'continuation' ? <span className="report offer-lead">{lead}</span> : null}
                  <ReportText text={suggestion.text} />
                </span>
                <span className="hint offer-foot">
                  {PHRASES.from(suggestion.source, suggestion.origin)}
                  {index === chosen ? <kbd>{keys.accept}</kbd> : null}
                </span>
              </button>
              {ledgerFills(suggestion.text, ledger, due).map(({ value, text }) => (
                <button
                  key={value.id}
                  type="button"
                  className="button button-small offer-fill"
                  onClick={() => void insertOffer(services, index, text)}
                >
                  {PHRASES.fill(periodLabel(value.period), value.indicator, `${value.value}${value.unit}`)}
                </button>
              ))}
            </li>
          ))}
        </ul>
      </section>
    );
  });
}
