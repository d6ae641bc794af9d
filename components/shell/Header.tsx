import { SIDEBAR } from '../../lib/i18n/sidebar.ts';
import { Icon } from '../common/Icon.tsx';
import { useCell, useServices } from '../use-services.ts';
import { Menu, type MenuProps } from './Menu.tsx';

/** The bound field, and the one number that matters. */
export function Header(menu: MenuProps) {
  const { session, stand } = useServices();
  const field = useCell(session.field);
  const layout = useCell(session.layout);
  const name = field
    ? SIDEBAR.field(field.info.label, field.text.replace(/\s/g, '').length)
    : SIDEBAR.unbound;
  return (
    <header className="header">
      <div className="header-top">
        <h1 className="header-field" title={field?.info.label}>
          {name}
        </h1>
        <Menu {...menu} />
        {stand === 'docked' ? (
          <button
            type="button"
            className="button button-icon"
            aria-label={SIDEBAR.collapse}
            title={SIDEBAR.collapse}
            onClick={session.collapse}
          >
            <Icon name={layout?.side === 'left' ? 'left' : 'right'} />
          </button>
        ) : null}
      </div>
      {field ? <Count /> : null}
    </header>
  );
}

/** 还有 12 处未填, or what there is to say instead. */
function Count() {
  const { session, review, view } = useServices();
  const field = useCell(session.field);
  const known = useCell(review.review);
  if (!field) return null;
  if (field.text.trim() === '') return <p className="count hint">{SIDEBAR.empty}</p>;
  // What was found in an empty field says nothing of what has just been put there.
  if (!known || known.text.trim() === '')
    return <p className="count hint">{field.composing ? SIDEBAR.composing : SIDEBAR.checking}</p>;
  const doubts = known.items.filter(({ isGap, finding }) => !isGap && finding.severity !== 'info').length;
  return (
    <div className="count">
      <p aria-live="polite">
        <button
          type="button"
          className={known.open > 0 ? 'count-open' : 'count-clear'}
          title={SIDEBAR.toReview}
          onClick={() => view.set('review')}
        >
          <Icon name={known.open > 0 ? 'gap' : 'check'} />
          {known.open > 0 ? SIDEBAR.open(known.open) : SIDEBAR.allFilled}
        </button>
        {doubts > 0 ? <span className="hint">{SIDEBAR.doubts(doubts)}</span> : null}
      </p>
      {field.composing ? <span className="hint count-composing">{SIDEBAR.composing}</span> : null}
    </div>
  );
}
