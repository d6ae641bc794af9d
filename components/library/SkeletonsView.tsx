import { useContext, useDeferredValue, useMemo, useState } from 'react';
import { LIBRARY } from '../../lib/i18n/library.ts';
import { MAKE, SKELETON_VIEW } from '../../lib/i18n/own-skeletons.ts';
import { SHELF } from '../../lib/i18n/shelf.ts';
import { SkeletonPackError } from '../../lib/skeleton/index.ts';
import { importSkeletonPack, packSkeletons } from '../../lib/store/skeleton-pack.ts';
import { createSearch } from '../../lib/suggest/search.ts';
import { LongList } from '../common/LongList.tsx';
import { SearchBox } from '../common/SearchBox.tsx';
import { StateNote } from '../common/StateNote.tsx';
import { saveFile } from '../common/save-file.ts';
import { useReadings } from '../common/use-readings.ts';
import { useReorder } from '../common/use-reorder.ts';
import { MakeSkeleton } from '../skeleton/MakeSkeleton.tsx';
import { useCell } from '../use-services.ts';
import { BuiltInSkeletons } from './BuiltInSkeletons.tsx';
import { useDesk } from './desk.ts';
import { FilePicker } from './FilePicker.tsx';
import { fileDay } from './files.ts';
import { PasteSource } from './PasteSource.tsx';
import { ShelfBar } from './ShelfBar.tsx';
import { SkeletonCard } from './SkeletonCard.tsx';
import { ScrollerContext } from './scroller.ts';
import { orderOfAll, useShelfFilter } from './use-shelf.ts';

/** The writer's own skeletons; while one is being made of a report, that. */
export function SkeletonsView() {
  const { making, library, feedback } = useDesk();
  const source = useCell(making);
  if (!source) return <OwnSkeletons />;
  return (
    <section aria-label={MAKE.of(source.title)}>
      <p className="about">{MAKE.of(source.title)}</p>
      <MakeSkeleton
        wide
        text={source.text}
        onCancel={() => making.set(undefined)}
        onSave={async (skeleton) => {
          const kept = await library.use((store) => store.skeletons.saveAll([{ skeleton }]));
          if (!kept) return;
          making.set(undefined);
          feedback.say(kept.added > 0 ? MAKE.saved : MAKE.known);
        }}
      />
    </section>
  );
}

function OwnSkeletons() {
  const { library, feedback, making } = useDesk();
  const rows = useCell(library.skeletons);
  const [query, setQuery] = useState('');
  const [pasting, setPasting] = useState(false);
  const scroller = useContext(ScrollerContext);
  const filter = useShelfFilter(rows);

  const words = useDeferredValue(query.trim());
  const readings = useReadings(words);
  const searching = words !== '';
  const search = useMemo(
    () =>
      searching && rows
        ? createSearch(
            rows.map((row) => ({
              id: row.id,
              title: [row.skeleton.name, ...row.tags].join(' '),
              text: row.skeleton.about,
              source: 'snippet' as const,
              row,
            })),
            readings,
          )
        : undefined,
    [rows, searching, readings],
  );
  const found =
    search && rows ? search.search(words, rows.length).map(({ entry }) => entry.row) : (rows ?? []);
  const shown = found.filter(filter.shows);
  const order = useReorder(
    shown.map(({ id }) => id),
    (next) => {
      const all = orderOfAll(
        (rows ?? []).map(({ id }) => id),
        next,
      );
      void library.use((store) => store.skeletons.arrange(all));
    },
  );
  if (!rows) return <p className="hint">{LIBRARY.loading}</p>;
  const narrowed = searching || filter.narrows;

  const exportShown = () => {
    saveFile(SKELETON_VIEW.fileName(fileDay(new Date())), packSkeletons(shown), 'json');
    feedback.say(SKELETON_VIEW.exported(shown.length));
  };
  const importPack = ([file]: readonly File[]) =>
    library.use(async (store) => {
      if (!file) return;
      try {
        const { added, skipped } = await importSkeletonPack(store, await file.text());
        feedback.say(SKELETON_VIEW.imported(added, skipped));
      } catch (error) {
        if (!(error instanceof SkeletonPackError)) throw error;
        feedback.say(error.message);
      }
    });
  const rename = async (from: string, to: string) => {
    const ids = rows.filter(({ folder }) => folder === from).map(({ id }) => id);
    await library.use((store) => store.skeletons.file(ids, to));
    feedback.say(to === '' ? SHELF.emptied(from) : SHELF.renamed(from, to));
  };
  const forget = async () => {
    await library.use((store) => store.skeletons.arrange([]));
    feedback.say(SHELF.byUseDone);
  };

  return (
    <>
      <p className="about">{SKELETON_VIEW.about}</p>
      <div className="bar">
        <SearchBox label={SKELETON_VIEW.search} value={query} onChange={setQuery} />
        <span className="grow" />
        <FilePicker accept=".json,application/json" onPick={(files) => void importPack(files)}>
          {SKELETON_VIEW.import}
        </FilePicker>
        <button type="button" className="button" disabled={shown.length === 0} onClick={exportShown}>
          {narrowed ? SKELETON_VIEW.exportFound(shown.length) : SKELETON_VIEW.export}
        </button>
        <button type="button" className="button button-main" onClick={() => setPasting(true)}>
          {MAKE.paste}
        </button>
      </div>
      <ShelfBar
        filter={filter}
        onRename={(from, to) => void rename(from, to)}
        onForget={filter.arranged ? () => void forget() : undefined}
      />
      {pasting ? (
        <PasteSource
          onClose={() => setPasting(false)}
          onText={(text) => {
            setPasting(false);
            making.set({ title: MAKE.pasteTitle, text });
          }}
        />
      ) : null}
      {rows.length === 0 ? <StateNote title={SKELETON_VIEW.empty} text={SKELETON_VIEW.emptyHint} /> : null}
      {rows.length > 0 && shown.length === 0 ? (
        <StateNote title={SKELETON_VIEW.noHits} text={SKELETON_VIEW.noHitsHint} />
      ) : null}
      {shown.length > 0 ? (
        <p className="hint above-list" aria-live="polite">
          {narrowed ? SKELETON_VIEW.found(shown.length, rows.length) : SKELETON_VIEW.count(rows.length)}
          <span className="aloud">{order.said}</span>
        </p>
      ) : null}
      <LongList items={shown} idOf={({ id }) => id} label={SKELETON_VIEW.list} scroller={scroller}>
        {(row) => (
          <SkeletonCard
            row={row}
            folders={filter.folders}
            {...(searching ? {} : { grip: order.grip(row.id), drop: order.row(row.id) })}
          />
        )}
      </LongList>
      <BuiltInSkeletons />
    </>
  );
}
