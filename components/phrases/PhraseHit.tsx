import type { Span } from '../../lib/draft/span.ts';
import { PHRASES } from '../../lib/i18n/phrases.ts';
import { ReportText } from '../common/ReportText.tsx';
import { useServices } from '../use-services.ts';

interface PhraseHitProps {
  readonly text: string;
  readonly origin: string | undefined;
  readonly found: readonly Span[];
}

/** A built-in phrase that a search has found; a click inserts it. */
export function PhraseHit({ text, origin, found }: PhraseHitProps) {
  const { writer } = useServices();
  return (
    <button type="button" className="offer" onClick={() => void writer.insertText(text, PHRASES.inserted)}>
      <ReportText text={text} found={found} />
      <span className="hint offer-foot">{PHRASES.from('pack', origin)}</span>
    </button>
  );
}
