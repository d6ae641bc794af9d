import { SIDEBAR } from '../../lib/i18n/sidebar.ts';
import { Icon } from '../common/Icon.tsx';
import { useCell, useServices } from '../use-services.ts';

/** What is left of the sidebar when it is collapsed: the number of open gaps, on a button that opens it again. */
export function Handle({ onOpen }: { readonly onOpen: () => void }) {
  const { session, review } = useServices();
  const layout = useCell(session.layout);
  const known = useCell(review.review);
  const open = known?.open ?? 0;
  const filled = known !== undefined && known.text.trim() !== '' && open === 0;
  const { handle } = SIDEBAR;
  return (
    <main className="handle-page">
      <h1 className="aloud">{handle.name}</h1>
      <button
        type="button"
        className="handle"
        data-side={layout?.side}
        title={open > 0 ? handle.open(open) : handle.clear}
        onClick={() => {
          onOpen();
          session.setLayout({ collapsed: false });
        }}
      >
        <Icon name={layout?.side === 'left' ? 'right' : 'left'} />
        <span className="aloud">{handle.clear}</span>
        {open > 0 ? (
          <>
            <span className="handle-count">{open}</span>
            <span className="handle-word handle-gaps">{handle.gaps}</span>
          </>
        ) : (
          <>
            {filled ? <Icon name="check" /> : null}
            <span className="handle-word">{filled ? handle.filled : handle.name}</span>
          </>
        )}
      </button>
    </main>
  );
}
