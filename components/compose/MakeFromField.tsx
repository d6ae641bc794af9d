import { lazy, Suspense } from 'react';
import { COMMON } from '../../lib/i18n/common.ts';
import { MAKE } from '../../lib/i18n/own-skeletons.ts';
import { useServices } from '../use-services.ts';

/** Needed once in a while. */
const MakeSkeleton = lazy(async () => ({
  default: (await import('../skeleton/MakeSkeleton.tsx')).MakeSkeleton,
}));

interface MakeFromFieldProps {
  readonly text: string;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** Makes a skeleton of what stands in the field; the field itself is left as it is. */
export function MakeFromField({ text, onDone, onCancel }: MakeFromFieldProps) {
  const { library, types, feedback } = useServices();
  return (
    <div className="view-body">
      <h2 className="group-title">{MAKE.fromField}</h2>
      <Suspense fallback={<p className="hint pad">{COMMON.loading}</p>}>
        <MakeSkeleton
          wide={false}
          text={text}
          onCancel={onCancel}
          onSave={async (skeleton) => {
            const kept = await library.use((store) => store.skeletons.saveAll([{ skeleton }]));
            const [row] = kept?.skeletons ?? [];
            if (!kept || !row) return;
            types.choose(row.id, 'own');
            feedback.say(kept.added > 0 ? MAKE.saved : MAKE.known);
            onDone();
          }}
        />
      </Suspense>
    </div>
  );
}
