import { PHRASES } from '../../lib/i18n/phrases.ts';
import type { Suggestion } from '../../lib/suggest/suggestion.ts';
import { ReportText } from '../common/ReportText.tsx';
import { useCell, useServices } from '../use-services.ts';
import { insertOffer } from './insert-offer.ts';

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
  const { session, offers: desk, library } = services;
  const field = useCell(session.field);
  const { list, chosen, before } = useCell(desk.offers);
  const { keys } = useCell(library.settings);
  if (!field) return null;
  if (list.length === 0) return <p className="hint pad">{PHRASES.nothing}</p>;

  const lead = leadOf(before);
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
            </li>
          ))}
        </ul>
      </section>
    );
  });
}
