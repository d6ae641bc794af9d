import { AROUND } from '../../lib/i18n/around.ts';
import { PAD } from '../../lib/i18n/pad.ts';
import type { Layout, WayOut } from '../../lib/message/protocol.ts';
import { Icon } from '../common/Icon.tsx';
import { useCell, useServices } from '../use-services.ts';

/** What the writer should know of the page around the field, each with what can be done about it. */
export function AroundNote() {
  const { session, pad } = useServices();
  const { office, foreign } = useCell(session.around);
  const field = useCell(session.field);
  const hasPad = useCell(pad);
  return (
    <div role="status" aria-label={AROUND.label}>
      {office && !hasPad ? (
        <div className="note">
          <Icon name="doubt" />
          <div>
            <p>{AROUND.office(office)}</p>
            <button type="button" className="button button-small" onClick={() => pad.set(true)}>
              {PAD.open}
            </button>
          </div>
        </div>
      ) : null}
      {foreign && !field ? (
        <div className="note">
          <Icon name="doubt" />
          <p>{AROUND.foreign(foreign)}</p>
        </div>
      ) : null}
      <Covered />
    </div>
  );
}

/** Said once for a site: afterwards the writer knows where the sidebar's places are. */
function Covered() {
  const { session, memory } = useServices();
  const { covered } = useCell(session.around);
  const site = useCell(memory.site);
  const layout = useCell(session.layout);
  if (!covered || !layout || !site || site.toldCovered) return null;
  const known = () => memory.remember({ toldCovered: true });
  const change = (way: WayOut): Partial<Layout> =>
    ({
      beside: { beside: true },
      side: { side: layout.side === 'left' ? ('right' as const) : ('left' as const) },
      collapse: { collapsed: true },
    })[way];
  return (
    <div className="note">
      <Icon name="doubt" />
      <div>
        <p>{AROUND.covered(covered.label)}</p>
        <div className="note-ways">
          {covered.ways.map((way) => (
            <button
              key={way}
              type="button"
              className="button button-small"
              onClick={() => {
                known();
                session.setLayout(change(way));
              }}
            >
              {AROUND.ways[way]}
            </button>
          ))}
          <button type="button" className="button button-quiet button-small" onClick={known}>
            {AROUND.known}
          </button>
        </div>
      </div>
    </div>
  );
}
