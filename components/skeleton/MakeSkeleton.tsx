import { type FormEvent, useEffect, useMemo, useState } from 'react';
import { COMMON } from '../../lib/i18n/common.ts';
import { MAKE } from '../../lib/i18n/own-skeletons.ts';
import { skeletonText } from '../../lib/i18n/skeleton.ts';
import type { ReviewItem, Skeleton } from '../../lib/skeleton/index.ts';
import { MadeOutline } from './MadeOutline.tsx';
import { ReviewList } from './ReviewList.tsx';
import { ReviewText } from './ReviewText.tsx';
import { type ReadReport, readReport } from './read-report.ts';

interface MakeSkeletonProps {
  readonly text: string;
  /** With room for the whole text beside the list. */
  readonly wide: boolean;
  readonly onSave: (skeleton: Skeleton) => Promise<void>;
  readonly onCancel: () => void;
}

/** From an old report to a skeleton of one's own: what becomes a blank is looked through, then it is named and kept. */
export function MakeSkeleton({ text, wide, onSave, onCancel }: MakeSkeletonProps) {
  const [read, setRead] = useState<ReadReport>();
  const [items, setItems] = useState<readonly ReviewItem[]>([]);
  const [name, setName] = useState<string>();
  const [saving, setSaving] = useState(false);

  useEffect(() => {
    let dropped = false;
    void readReport(text).then((found) => {
      if (dropped) return;
      setRead(found);
      setItems(found.items);
    });
    return () => {
      dropped = true;
    };
  }, [text]);

  const skeleton = useMemo(() => read?.toSkeleton(items), [read, items]);
  if (!read || !skeleton) return <p className="hint pad">{MAKE.reading}</p>;

  const shownName =
    name ?? (skeleton.name === skeletonText.ownName ? (read.typeName ?? skeleton.name) : skeleton.name);
  const blanked = items.filter((item) => item.blanked).length;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setSaving(true);
    await onSave(read.toSkeleton(items, shownName.trim()));
    setSaving(false);
  };

  return (
    <form className="make" onSubmit={(event) => void submit(event)}>
      <div className="make-head">
        <p aria-live="polite">
          {MAKE.count(items.length, blanked)}
          {read.typeName ? `，${MAKE.type(read.typeName)}` : ''}
        </p>
        <p className="hint">{wide ? MAKE.howWide : MAKE.how}</p>
      </div>
      <MadeOutline skeleton={skeleton} />
      <div className={wide ? 'make-columns' : undefined}>
        {wide ? <ReviewText text={text} items={items} onItems={setItems} /> : null}
        <div className="make-list">
          {items.length === 0 ? <p className="hint">{MAKE.noItems}</p> : null}
          <ReviewList text={text} items={items} onItems={setItems} names={read.names} />
        </div>
      </div>
      <div className="make-foot">
        <label className="grow">
          <span className="field-label">{MAKE.name}</span>
          <input
            className="input"
            required
            maxLength={60}
            value={shownName}
            onChange={(event) => setName(event.currentTarget.value)}
          />
        </label>
        <button type="button" className="button" onClick={onCancel}>
          {COMMON.cancel}
        </button>
        <button
          type="submit"
          className="button button-main"
          disabled={saving || shownName.trim() === '' || skeleton.sections.length === 0}
        >
          {MAKE.save}
        </button>
      </div>
    </form>
  );
}
