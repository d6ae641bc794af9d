import { useEffect, useState } from 'react';
import { COMMON } from '../../lib/i18n/common.ts';
import { useCell, useServices } from '../use-services.ts';
import { ComposeFoot } from './ComposeFoot.tsx';
import { MakeFromField } from './MakeFromField.tsx';
import { Outline } from './Outline.tsx';
import { ReportDetails } from './ReportDetails.tsx';
import { TypeBar } from './TypeBar.tsx';
import { TypePicker } from './TypePicker.tsx';
import { useComposition } from './use-compose.ts';

/** Pick a report type, see its outline, insert sections. */
export function ComposeView() {
  const { skeletons, types, session, library } = useServices();
  const composition = useComposition();
  const field = useCell(session.field);
  const link = useCell(session.link);
  const [picking, setPicking] = useState(false);
  /** The text that a skeleton is being made of, as it was when that began. */
  const [source, setSource] = useState<string>();

  useEffect(() => {
    void skeletons.load();
  }, [skeletons]);

  if (!composition) return link === 'open' ? <p className="hint pad">{COMMON.loading}</p> : null;
  const { skeleton } = composition;
  if (source !== undefined) {
    return (
      <MakeFromField
        text={source}
        onDone={() => {
          setSource(undefined);
          setPicking(false);
        }}
        onCancel={() => setSource(undefined)}
      />
    );
  }
  if (picking || !skeleton) {
    return (
      <TypePicker
        composition={composition}
        onMake={setSource}
        onPick={(id, own) => {
          types.choose(id, own);
          if (own) void library.use((store) => store.skeletons.used(id));
          setPicking(false);
        }}
        {...(skeleton ? { onCancel: () => setPicking(false) } : {})}
      />
    );
  }
  const isTitleField = field !== undefined && !field.info.multiline;
  return (
    <>
      <div className="view-body">
        <TypeBar composition={composition} skeleton={skeleton} onChange={() => setPicking(true)} />
        <ReportDetails composition={composition} skeleton={skeleton} />
        {isTitleField ? null : <Outline composition={composition} skeleton={skeleton} />}
      </div>
      <ComposeFoot composition={composition} skeleton={skeleton} isTitleField={isTitleField} />
    </>
  );
}
