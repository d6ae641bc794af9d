import { PASTE_TABLE } from '../../lib/i18n/ledger.ts';
import type { TableProblem } from '../../lib/ledger/read-table.ts';

/** So many are shown of what could not be read; more than that is another table than we take it for. */
const SHOWN = 20;
/** As many are read at once. */
const OPEN = 5;

/** What of a table was not taken, line by line. */
export function TableProblems({ problems }: { readonly problems: readonly TableProblem[] }) {
  // A line may have the same trouble twice.
  const told = [
    ...new Set(
      problems.map(({ line, kind, text }) => `${PASTE_TABLE.line(line)}：${PASTE_TABLE.kinds[kind](text)}`),
    ),
  ];
  if (told.length === 0) return null;
  return (
    <details className="doubt" open={told.length <= OPEN}>
      <summary>{PASTE_TABLE.problems(told.length)}</summary>
      <ul className="plain-list">
        {told.slice(0, SHOWN).map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      {told.length > SHOWN ? <p>{PASTE_TABLE.moreProblems(told.length - SHOWN)}</p> : null}
    </details>
  );
}
