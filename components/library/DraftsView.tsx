import { useMemo, useState } from 'react';
import { DRAFT_VIEW, LIBRARY } from '../../lib/i18n/library.ts';
import { PAD } from '../../lib/i18n/pad.ts';
import { WORD_EXPORT } from '../../lib/i18n/word-export.ts';
import { reportFacts } from '../../lib/ledger/report-facts.ts';
import { PAD_KEY } from '../../lib/message/protocol.ts';
import type { DraftCopy } from '../../lib/store/index.ts';
import { Icon } from '../common/Icon.tsx';
import { IconButton } from '../common/IconButton.tsx';
import { StateNote } from '../common/StateNote.tsx';
import { copyText } from '../session/clipboard.ts';
import { useCell } from '../use-services.ts';
import { LazyExport } from '../word/LazyExport.tsx';
import { useDesk } from './desk.ts';
import { useLive } from './use-live.ts';

/** Safety copies, by field, the field that was written in last first. */
export function DraftsView() {
  const { store, library } = useDesk();
  const copies = useLive(store.drafts.live);
  const { keepDrafts } = useCell(library.settings);
  const fields = useMemo(() => {
    const byField = new Map<string, DraftCopy[]>();
    for (const copy of copies ?? []) {
      const versions = byField.get(copy.fieldKey);
      if (versions) versions.push(copy);
      else byField.set(copy.fieldKey, [copy]);
    }
    return [...byField.values()];
  }, [copies]);

  return (
    <>
      <p className="about">{DRAFT_VIEW.about}</p>
      {keepDrafts ? null : <p className="doubt">{DRAFT_VIEW.off}</p>}
      {copies ? null : <p className="hint">{LIBRARY.loading}</p>}
      {copies?.length === 0 ? <StateNote title={DRAFT_VIEW.empty} text={DRAFT_VIEW.emptyHint} /> : null}
      {fields.map((versions) => (
        <FieldCopies key={versions[0]!.fieldKey} versions={versions} />
      ))}
    </>
  );
}

/** The copies of one field's text, newest first. */
function FieldCopies({ versions }: { readonly versions: readonly DraftCopy[] }) {
  const { library, feedback } = useDesk();
  const { title, url } = versions[0]!;
  const isPad = url === PAD_KEY;
  const name = isPad ? PAD.name : title || DRAFT_VIEW.untitled;
  const remove = async (ids: readonly string[]) => {
    const undo = await library.use((store) => store.drafts.remove(...ids));
    if (undo) feedback.say(DRAFT_VIEW.removed, () => void library.use(undo));
  };
  return (
    <article className="card" aria-label={name}>
      <div className="card-head">
        <h3>{name}</h3>
        {isPad ? null : <span className="hint address">{url}</span>}
        <span className="grow" />
        <span className="hint">{DRAFT_VIEW.versions(versions.length)}</span>
        <IconButton
          icon="trash"
          label={`${DRAFT_VIEW.removeAll}：${name}`}
          title={DRAFT_VIEW.removeAll}
          onClick={() => void remove(versions.map(({ id }) => id))}
        />
      </div>
      <ul>
        {versions.map((copy) => (
          <li key={copy.id}>
            <Version copy={copy} onRemove={() => void remove([copy.id])} />
          </li>
        ))}
      </ul>
    </article>
  );
}

function Version({ copy, onRemove }: { readonly copy: DraftCopy; readonly onRemove: () => void }) {
  const { feedback } = useDesk();
  const [open, setOpen] = useState(false);
  const [exporting, setExporting] = useState(false);
  const name = DRAFT_VIEW.version(LIBRARY.moment(copy.savedAt), LIBRARY.characters(copy.text.length));
  return (
    <>
      <div className="line">
        <button type="button" className="fold" aria-expanded={open} onClick={() => setOpen(!open)}>
          <Icon name={open ? 'down' : 'right'} />
          {name}
        </button>
        <span className="grow" />
        <button
          type="button"
          className="button button-quiet button-small"
          aria-label={`${DRAFT_VIEW.copy}：${name}`}
          onClick={async () =>
            feedback.say((await copyText(copy.text)) ? DRAFT_VIEW.copied : LIBRARY.notCopied)
          }
        >
          {DRAFT_VIEW.copy}
        </button>
        <button
          type="button"
          className="button button-quiet button-small"
          aria-label={WORD_EXPORT.action(name)}
          onClick={() => setExporting(true)}
        >
          {WORD_EXPORT.menu}
        </button>
        <IconButton
          icon="trash"
          label={`${DRAFT_VIEW.remove}：${name}`}
          title={DRAFT_VIEW.remove}
          onClick={onRemove}
        />
      </div>
      {open ? <div className="report report-page">{copy.text}</div> : null}
      {exporting ? (
        <LazyExport
          title={copy.title || reportFacts(copy.text, '').title}
          text={copy.text}
          onClose={() => setExporting(false)}
          onDone={feedback.say}
        />
      ) : null}
    </>
  );
}
