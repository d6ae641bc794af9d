import type { ReactNode } from 'react';
import { findBlanks } from '../../lib/draft/blank.ts';
import type { Span } from '../../lib/draft/span.ts';
import { Chip } from './Chip.tsx';

interface ReportTextProps {
  readonly text: string;
  /** Places to point out, in rising order, disjoint; those inside blanks are passed over. */
  readonly found?: readonly Span[];
}

/** Text of a phrase, frame or snippet with its blanks as chips. */
export function ReportText({ text, found = [] }: ReportTextProps) {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const blank of findBlanks(text)) {
    parts.push(...plain(text, at, blank.from, found), <Chip key={blank.from} name={blank.name} />);
    at = blank.to;
  }
  parts.push(...plain(text, at, text.length, found));
  return <span className="report">{parts}</span>;
}

/** Running text with the found places marked. */
function plain(text: string, from: number, to: number, found: readonly Span[]): ReactNode[] {
  const parts: ReactNode[] = [];
  let at = from;
  for (const span of found) {
    if (span.from < at || span.to > to) continue;
    parts.push(text.slice(at, span.from));
    parts.push(
      <mark key={`found ${span.from}`} className="found">
        {text.slice(span.from, span.to)}
      </mark>,
    );
    at = span.to;
  }
  parts.push(text.slice(at, to));
  return parts;
}
