import { REVIEW } from '../../lib/i18n/review.ts';
import { Chip } from '../common/Chip.tsx';
import { Icon, type IconName } from '../common/Icon.tsx';
import { IconButton } from '../common/IconButton.tsx';
import type { Item } from '../session/review.ts';
import { excerptOf } from './excerpt.ts';

/** What kind of attention a finding asks for; each has its own shape, colour and word. */
export type Concern = 'gap' | 'doubt' | 'hint';

export const CONCERNS: readonly Concern[] = ['gap', 'doubt', 'hint'];

export function concernOf({ isGap, finding }: Item): Concern {
  if (isGap) return 'gap';
  return finding.severity === 'info' ? 'hint' : 'doubt';
}

/** The finding in the words around it, as the report has them. */
export function Passage({ text, item }: { readonly text: string; readonly item: Item }) {
  const { before, what, after } = excerptOf(text, item.finding);
  return (
    <span className="report">
      {before}
      {item.isGap ? (
        <Chip name={item.finding.gap?.name ?? plainMark(what)} />
      ) : (
        <mark className="spot">{what}</mark>
      )}
      {after}
    </span>
  );
}

/** The mark as the writer has it; a blank's notation says nothing beyond its name. */
function plainMark(what: string): string {
  return what.replace(/^【＿?|】$/gu, '');
}

interface FindingRowProps {
  readonly text: string;
  readonly item: Item;
  readonly isCurrent: boolean;
  readonly onReveal: () => void;
  readonly onAction: (index: number) => void;
  readonly onIgnore: () => void;
  /** Its words, where they may be ignored wherever they come again. */
  readonly words: string | undefined;
  readonly onIgnoreWords: (words: string) => void;
  /** Left out for rules that guard the promise that every figure is accounted for. */
  readonly onIgnoreRule?: () => void;
}

/** A finding: its place, what is the matter, what can be done. */
export function FindingRow(props: FindingRowProps) {
  const { text, item, isCurrent, onReveal, onAction, onIgnore, words, onIgnoreWords, onIgnoreRule } = props;
  const concern = concernOf(item);
  const { rule, from, to, message, actions = [] } = item.finding;
  return (
    <div
      className="finding"
      data-testid="finding"
      data-rule={rule}
      data-from={from}
      data-to={to}
      data-concern={concern}
    >
      <button type="button" className="finding-main" aria-current={isCurrent} onClick={onReveal}>
        <span className={`concern concern-${concern}`} title={REVIEW.groups[concern]}>
          <Icon name={concern satisfies IconName} />
        </span>
        <span>
          <Passage text={text} item={item} />
          <span className="finding-message">{message}</span>
        </span>
      </button>
      {actions.length > 0 ? (
        <span className="finding-actions">
          {actions.map(({ label }, index) => (
            <button key={label} type="button" className="button button-small" onClick={() => onAction(index)}>
              {label}
            </button>
          ))}
        </span>
      ) : null}
      <span className="row-actions">
        <button
          type="button"
          className="button button-quiet button-small"
          title={REVIEW.ignoreOne}
          onClick={onIgnore}
        >
          {REVIEW.ignore}
        </button>
        {words === undefined ? null : (
          <IconButton
            icon="words"
            label={REVIEW.ignoreWords(words)}
            title={REVIEW.ignoreWords(words)}
            onClick={() => onIgnoreWords(words)}
          />
        )}
        {onIgnoreRule ? (
          <IconButton
            icon="quiet"
            label={REVIEW.ignoreRule}
            title={REVIEW.ignoreRule}
            onClick={onIgnoreRule}
          />
        ) : null}
      </span>
    </div>
  );
}
