import { Component, type ReactNode } from 'react';
import { COMMON } from '../../lib/i18n/common.ts';
import { StateNote } from './StateNote.tsx';

interface ViewBoundaryProps {
  readonly children: ReactNode;
}

/** Keeps an error of one view from taking the others along. React offers this to classes only. */
export class ViewBoundary extends Component<ViewBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <StateNote title={COMMON.viewFailed} text={COMMON.viewFailedText}>
        <button type="button" className="button" onClick={() => this.setState({ failed: false })}>
          {COMMON.again}
        </button>
      </StateNote>
    );
  }
}
