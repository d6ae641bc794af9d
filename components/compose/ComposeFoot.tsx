import { useState } from 'react';
import { COMPOSE } from '../../lib/i18n/compose.ts';
import { SIDEBAR } from '../../lib/i18n/sidebar.ts';
import type { Skeleton } from '../../lib/skeleton/index.ts';
import { Modal } from '../common/Modal.tsx';
import { useCell, useServices } from '../use-services.ts';
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
  const { tools, options, choices } = composition;
  const field = useCell(session.field);
  const [confirming, setConfirming] = useState(false);

  if (isTitleField) {
    const all = new Set(skeleton.sections.map(({ id }) => id));
    const title = tools.composeSkeleton(skeleton, { ...options, withTitle: true, skip: all });
    return (
      <div className="view-foot">
        <button
          type="button"
          className="button button-main grow"
          onClick={() => void writer.insertText(title.join(''), COMPOSE.insertedTitle)}
        >
          {COMPOSE.insertTitle}
        </button>
      </div>
    );
  }

  const text = field?.text ?? '';
  const nextId = tools.nextSection(skeleton, text, field?.selection.to ?? text.length);
  const next = tools.sectionsInOrder(skeleton).find(({ section }) => section.id === nextId)?.section;
  const present = tools.sectionsPresent(skeleton, text).size;

  const insertAll = () => {
    setConfirming(false);
    void writer.insertParagraphs(tools.composeSkeleton(skeleton, options), COMPOSE.insertedAll);
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
      </div>
      <div className="row">
        <button
          type="button"
          className="button button-main grow foot-next"
          disabled={!next}
          onClick={() => {
            if (!next) return;
            const paragraphs = tools.composeSection(skeleton, next.id, options);
            void writer.insertParagraphs(paragraphs, COMPOSE.insertedSection);
          }}
        >
          <span className="clip">
            {next ? COMPOSE.insertNext(sectionName(composition, skeleton, next)) : COMPOSE.nothingNext}
          </span>
        </button>
        <button
          type="button"
          className="button"
          onClick={() => (present > 1 ? setConfirming(true) : insertAll())}
        >
          {COMPOSE.insertAll}
        </button>
      </div>
      {confirming ? (
        <Modal title={COMPOSE.confirm.title} onClose={() => setConfirming(false)}>
          <p>{COMPOSE.confirm.text(present)}</p>
          <div className="row-end">
            <button type="button" className="button" onClick={() => setConfirming(false)}>
              {SIDEBAR.cancel}
            </button>
            <button type="button" className="button button-main" onClick={insertAll}>
              {COMPOSE.confirm.insert}
            </button>
          </div>
        </Modal>
      ) : null}
    </div>
  );
}
