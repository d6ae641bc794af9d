/** What every editor is tried with; one column of the table each. */
export const CELLS = {
  read: 'the text is read as its lines',
  caret: 'caret and selection are known as offsets',
  line: 'one line goes in where the caret is',
  paragraphs: 'three paragraphs go in behind a paragraph, the first blank selected',
  empty: 'three paragraphs go into an empty body',
  blank: 'a blank is replaced',
  ten: 'ten blanks are replaced at once',
  undo: 'one Ctrl+Z takes exactly the write back, for each of the five',
  redo: 'the editor’s redo brings it back',
  'type on': 'what is typed right behind a write is undone by itself',
  mark: 'marks show, and leave no trace in the body',
  jump: 'a place out of sight is scrolled to and selected',
  composing: 'an unfinished composition is left alone, and a write behind it works',
  submit: 'the form sends what is on the screen',
  identity: 'unused, off and absent the form sends the same bytes',
} as const;

export type Cell = keyof typeof CELLS;
export const CELL_NAMES = Object.keys(CELLS) as readonly Cell[];

/** `fail`: it does not work, and the draft is whole. `damage`: the draft is not what anybody wanted. */
export type State = 'pass' | 'fail' | 'damage';

export interface Outcome {
  readonly state: State;
  /** What went wrong, for the one who mends it. */
  readonly why?: string;
}

/** The worst that was seen of each cell; a cell that was never reached has failed. */
export class Outcomes {
  private readonly seen = new Map<Cell, Outcome>();

  add(cell: Cell, state: State, why = ''): void {
    const before = this.seen.get(cell)?.state;
    if (before === undefined || RANK[state] > RANK[before])
      this.seen.set(cell, state === 'pass' ? { state } : { state, why });
  }

  of(cell: Cell): Outcome {
    return this.seen.get(cell) ?? { state: 'fail', why: 'not reached' };
  }
}

const RANK: Readonly<Record<State, number>> = { pass: 0, fail: 1, damage: 2 };
