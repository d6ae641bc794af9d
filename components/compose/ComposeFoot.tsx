import { type MouseEvent, useState } from 'react';
import { COMPOSE } from '../../lib/i18n/compose.ts';
import type { Skeleton } from '../../lib/skeleton/index.ts';
import { useCell, useServices } from '../use-services.ts';
import { Confirm } from './Confirm.tsx';
import { PreviewDialog } from './PreviewDialog.tsx';
import { isSecondOfDouble } from './second-click.ts';
import { sectionName } from './section-name.ts';
import type { Composition } from './use-compose.ts';

interface ComposeFootProps {
  readonly composition: Composition;
  readonly skeleton: Skeleton;
  readonly isTitleField: boolean;
}

/** The ways to insert: the next missing section, the whole skeleton; into a title field, the title. */
export function ComposeFoot({ composition, skeleton, isTitleField }: ComposeFootProps) {
  const { session, writer, choices: cell } = useServices();
  const { tools, options, choices, outline } = composition;
  const field = useCell(session.field);
  const [asking, setAsking] = useState<'preview' | 'twice'>();

  if (isTitleField) {
    const all = new Set(skeleton.sections.map(({ id }) => id));
    const title = tools.composeSkeleton(skeleton, { ...options, withTitle: true, skip: all });
    return (
      <div className="view-foot">
        <button
          type="button"
          className="button button-main grow"
          onClick={(event) => {
            if (!isSecondOfDouble(event)) void writer.insertText(title.join(''), COMPOSE.insertedTitle);
          }}
        >
          {COMPOSE.insertTitle}
        </button>
      </div>
    );
  }

  const text = field?.text ?? '';
  // What the writer left out is not missing, and what they moved comes where they moved it.
  const wanted = tools.arranged(skeleton, outline);
  const nextId = tools.nextSection(wanted, text, field?.selection.to ?? text.length);
  const next = tools.sectionsInOrder(skeleton).find(({ section }) => section.id === nextId)?.section;
  const present = tools.sectionsPresent(wanted, text);
  const missing = tools.composeMissing(skeleton, present, options);

  const insert = (paragraphs: readonly string[], done: string) => {
    setAsking(undefined);
    void writer.insertParagraphs(paragraphs, done);
  };
  const whole = () => tools.composeSkeleton(skeleton, options);
  const insertAll = () => {
    if (present.size > 0) setAsking('twice');
    else insert(whole(), COMPOSE.insertedAll);
  };
  const unlessDouble = (act: () => void) => (event: MouseEvent) => {
    if (!isSecondOfDouble(event)) act();
  };
  const anyway = { label: COMPOSE.confirm.insert, act: () => insert(whole(), COMPOSE.insertedAll) };
  const onlyMissing = {
    label: COMPOSE.confirm.missing(tools.sectionsInOrder(wanted).length - present.size),
    act: () => insert(missing, COMPOSE.insertedMissing),
  };

  return (
    <div className="view-foot compose-foot">
      <div className="row">
        <label className="check">
          <input
            type="checkbox"
            checked={options.withTitle ?? false}
            onChange={(event) => cell.set({ ...choices, withTitle: event.currentTarget.checked })}
          />
          {COMPOSE.withTitle}
        </label>
        <label className="check">
          <input
            type="checkbox"
            checked={choices.headingsOnly}
            onChange={(event) => cell.set({ ...choices, headingsOnly: event.currentTarget.checked })}
          />
          {COMPOSE.headingsOnly}
        </label>
        <span className="grow" />
        <button
          type="button"
          className="button button-quiet button-small"
          onClick={() => setAsking('preview')}
        >
          {COMPOSE.preview}
        </button>
      </div>
      <div className="row">
        <button
          type="button"
          className="button button-main grow foot-next"
          disabled={!next}
          onClick={unlessDouble(() => {
            if (next) insert(tools.composeSection(skeleton, next.id, options), COMPOSE.insertedSection);
          })}
        >
          <span className="clip">
            {next ? COMPOSE.insertNext(sectionName(composition, skeleton, next)) : COMPOSE.nothingNext}
          </span>
        </button>
        <button type="button" className="button" onClick={unlessDouble(insertAll)}>
          {COMPOSE.insertAll}
        </button>
      </div>
      {asking === 'twice' ? (
        <Confirm
          title={COMPOSE.confirm.title}
          text={COMPOSE.confirm.text(present.size)}
          actions={missing.length > 0 ? [anyway, onlyMissing] : [anyway]}
          onClose={() => setAsking(undefined)}
        />
      ) : null}
      {asking === 'preview' ? (
        <PreviewDialog paragraphs={whole()} onInsert={insertAll} onClose={() => setAsking(undefined)} />
      ) : null}
    </div>
  );
}
