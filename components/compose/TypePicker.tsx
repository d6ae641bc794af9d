import { useEffect, useMemo, useRef, useState } from 'react';
import { COMMON } from '../../lib/i18n/common.ts';
import { COMPOSE } from '../../lib/i18n/compose.ts';
import { MAKE } from '../../lib/i18n/own-skeletons.ts';
import type { Skeleton } from '../../lib/skeleton/index.ts';
import type { SearchEntry } from '../../lib/suggest/index.ts';
import { Icon } from '../common/Icon.tsx';
import { SearchBox } from '../common/SearchBox.tsx';
import { useReadings } from '../common/use-readings.ts';
import { FirstReport } from '../phrases/FirstReport.tsx';
import { useCell, useServices } from '../use-services.ts';
import type { Composition } from './use-compose.ts';
import { useReason } from './use-reason.ts';

interface TypePickerProps {
  readonly composition: Composition;
  /** Makes a skeleton of the field's text. */
  readonly onMake: (text: string) => void;
  readonly onPick: (id: string, own?: 'own') => void;
  readonly onCancel?: () => void;
}

/** All report types, the detected one first, with a search that knows pinyin. */
export function TypePicker({ composition, onMake, onPick, onCancel }: TypePickerProps) {
  const { types, suggest, session } = useServices();
  const text = useCell(session.field)?.text ?? '';
  const detected = useCell(types.detected);
  const tools = useCell(suggest.cell);
  const [query, setQuery] = useState('');
  const readings = useReadings(query);
  const root = useRef<HTMLDivElement>(null);
  const { skeletons, own } = composition;
  const canCancel = onCancel !== undefined;

  useEffect(() => {
    void suggest.load();
    // Opened by a click; where it stands there by itself, the focus stays in the page.
    if (canCancel) root.current?.querySelector('input')?.focus();
  }, [suggest, canCancel]);

  const search = useMemo(
    () =>
      tools?.createSearch(
        [...own, ...skeletons].map(
          ({ id, name, about }): SearchEntry => ({ id, title: name, text: about, source: 'pack' }),
        ),
        readings,
      ),
    [tools, own, skeletons, readings],
  );
  const found = useMemo(() => {
    if (query.trim() === '') {
      const isDetected = ({ id }: Skeleton) => Number(id === detected?.id);
      return [...own, ...[...skeletons].sort((a, b) => isDetected(b) - isDetected(a))];
    }
    const all = [...own, ...skeletons];
    const hits = search?.search(query, all.length).map(({ entry }) => entry.id) ?? [];
    return hits.flatMap((id) => all.find((one) => one.id === id) ?? []);
  }, [query, search, skeletons, own, detected]);
  const mine = found.filter((one) => own.includes(one));
  const shipped = found.filter((one) => !own.includes(one));

  return (
    <>
      <div className="view-head" ref={root}>
        <SearchBox label={COMPOSE.search} value={query} onChange={setQuery} />
        {onCancel ? (
          <button type="button" className="button button-quiet" onClick={onCancel}>
            {COMMON.cancel}
          </button>
        ) : null}
      </div>
      <div className="view-body">
        <div className="make-offer">
          <button
            type="button"
            className="button button-quiet button-small"
            disabled={text.trim() === ''}
            title={text.trim() === '' ? MAKE.fromFieldHint : undefined}
            onClick={() => onMake(text)}
          >
            <Icon name="plus" />
            {MAKE.fromField}
          </button>
        </div>
        {canCancel || query !== '' ? null : <FirstReport words={COMPOSE.firstReport} aside />}
        {detected === undefined && query === '' ? <p className="hint pad">{COMPOSE.noType}</p> : null}
        {found.length === 0 ? <p className="hint pad">{COMPOSE.noTypes}</p> : null}
        {mine.length > 0 ? (
          <section aria-label={COMPOSE.own}>
            <h2 className="group-title">{COMPOSE.own}</h2>
            <ul>
              {mine.map((skeleton) => (
                <li key={skeleton.id}>
                  <TypeChoice skeleton={skeleton} onPick={() => onPick(skeleton.id, 'own')} />
                </li>
              ))}
            </ul>
            {shipped.length > 0 ? <h2 className="group-title">{COMPOSE.builtIn}</h2> : null}
          </section>
        ) : null}
        <ul aria-label={COMPOSE.choose}>
          {shipped.map((skeleton) => (
            <li key={skeleton.id}>
              <TypeChoice skeleton={skeleton} onPick={() => onPick(skeleton.id)} />
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}

function TypeChoice({ skeleton, onPick }: { readonly skeleton: Skeleton; readonly onPick: () => void }) {
  const reason = useReason(skeleton.id);
  return (
    <button type="button" className="type-choice" onClick={onPick}>
      <span className="type-name">
        {skeleton.name}
        {reason ? <span className="tag">{reason}</span> : null}
      </span>
      <span className="hint">{skeleton.about}</span>
    </button>
  );
}
