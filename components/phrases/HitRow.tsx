import { PHRASES } from '../../lib/i18n/phrases.ts';
import { ReportText } from '../common/ReportText.tsx';
import { copyText } from '../session/clipboard.ts';
import type { Hit } from '../session/engine-messages.ts';
import { useServices } from '../use-services.ts';

/** Where the library page shows what was found; built-in texts stand nowhere there. */
function placeInLibrary({ source, id }: Hit): string | undefined {
  if (source === 'report') return `reports/${id.split('/')[0]}`;
  return source === 'indicator' ? 'ledger' : undefined;
}

/** Something that a search has found: a click inserts it whole, its figures as blanks. */
export function HitRow({ hit }: { readonly hit: Hit }) {
  const { writer, engine, session, feedback } = useServices();
  const { id, source, title, text, spans } = hit;
  const place = placeInLibrary(hit);

  const insert = async () => {
    const whole = await engine.whole(id);
    if (whole !== '') await writer.insertText(whole, PHRASES.inserted);
  };
  const copy = async () => {
    const copied = await copyText(await engine.whole(id));
    feedback.say(copied ? PHRASES.copied : PHRASES.notCopied);
  };
  return (
    <div className="hit">
      <button type="button" className="offer" onClick={() => void insert()}>
        {source === 'indicator' ? (
          <span className="report">{title}</span>
        ) : (
          <ReportText text={text} found={spans} />
        )}
        <span className="hint offer-foot">{PHRASES.foundIn(source, title)}</span>
      </button>
      <span className="row-actions hit-actions">
        <button type="button" className="button button-quiet button-small" onClick={() => void copy()}>
          {PHRASES.copy}
        </button>
        {place ? (
          <button
            type="button"
            className="button button-quiet button-small"
            onClick={() => session.openLibrary(place)}
          >
            {PHRASES.open}
          </button>
        ) : null}
      </span>
    </div>
  );
}
