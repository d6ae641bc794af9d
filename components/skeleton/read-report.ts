import type { ReviewItem, Skeleton } from '../../lib/skeleton/index.ts';

export interface ReadReport {
  readonly items: readonly ReviewItem[];
  /** The skeleton that comes of the reviewed items. */
  readonly toSkeleton: (items: readonly ReviewItem[], name?: string) => Skeleton;
  /** Name of the report type that the text looks like. */
  readonly typeName: string | undefined;
  /** Indicators by name, for a blank's name to be chosen from. */
  readonly names: readonly string[];
}

/** Reads an old report for review. The checker and the skeletons' code are loaded only now. */
export async function readReport(text: string): Promise<ReadReport> {
  const [{ checkDraft, openGaps }, skeletons, { loadIndicators }] = await Promise.all([
    import('../../lib/check/index.ts'),
    import('../../lib/skeleton/index.ts'),
    import('../../lib/ledger/indicators.ts'),
  ]);
  const type = skeletons.detectReportType(text)?.id;
  return {
    items: skeletons.reviewItems(text, openGaps(checkDraft(text))),
    toSkeleton: (items, name = '') => {
      const made = skeletons.skeletonFromReport(text, items, {
        id: 'new',
        ...(name === '' ? {} : { name }),
      });
      return { ...made.skeleton, numbering: made.numbering };
    },
    typeName: skeletons.loadBuiltInSkeletons().find(({ id }) => id === type)?.name,
    names: loadIndicators().map(({ name }) => name),
  };
}
