import { createContext, useContext } from 'react';
import type { Store } from '../../lib/store/index.ts';
import { createCell, type WritableCell } from '../session/cell.ts';
import { createFeedback, type Feedback } from '../session/feedback.ts';
import { type Library, openLibrary } from '../session/library.ts';
import type { ReportImport } from './report-import.ts';

/** What stands behind the library page's components. */
export interface Desk {
  readonly library: Library;
  readonly store: Store;
  readonly feedback: Feedback;
  /** Lives as long as the page, so that an import goes on while another view is in front. */
  readonly imports: ReportImport;
  /** The text that a skeleton is being made of; outlives a look at another view. */
  readonly making: WritableCell<SkeletonSource | undefined>;
}

/** An old report, kept in the library or only pasted. */
export interface SkeletonSource {
  readonly title: string;
  readonly text: string;
}

export function openDesk(store: Store, imports: ReportImport): Desk {
  const feedback = createFeedback();
  const library = openLibrary(
    () => Promise.resolve(store),
    (error) => feedback.say(error.message),
  );
  return { library, store, feedback, imports, making: createCell<SkeletonSource | undefined>(undefined) };
}

export const DeskContext = createContext<Desk | undefined>(undefined);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('useDesk needs a DeskContext above it');
  return desk;
}
