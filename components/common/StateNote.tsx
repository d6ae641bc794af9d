import type { ReactNode } from 'react';

interface StateNoteProps {
  readonly title: string;
  readonly text?: string;
  readonly children?: ReactNode;
}

/** What stands where there is nothing to show: what is the matter, and what to do. */
export function StateNote({ title, text, children }: StateNoteProps) {
  return (
    <div className="state-note">
      <h2>{title}</h2>
      {text ? <p className="hint">{text}</p> : null}
      {children}
    </div>
  );
}
