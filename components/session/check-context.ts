import type { CheckOptions } from '../../lib/check/rule.ts';
import { periodInTitle, reportFacts } from '../../lib/ledger/report-facts.ts';
import type { LedgerValue, Report } from '../../lib/store/schemas.ts';
import type { BoundField } from './mirror.ts';

export interface CheckSources {
  readonly ledger: readonly LedgerValue[];
  readonly reports: readonly Report[];
  /** Report type that the draft is known to be. */
  readonly reportType: string | undefined;
}

/** The period that a draft is about, by the form's title or its own; undefined where neither names one. */
export function periodOfDraft({ info, text }: Pick<BoundField, 'info' | 'text'>): string | undefined {
  return periodInTitle(info.title ?? '') ?? periodInTitle(reportFacts(text, '').title);
}

/**
 * What the checker may hold a draft against: the ledger's figures of its very period, and the newest earlier report of
 * its type. Without a period in a title there are no figures: those of another year would only mislead.
 */
export function checkContext(
  period: string | undefined,
  { ledger, reports, reportType }: CheckSources,
): Pick<CheckOptions, 'ledger' | 'lastReport'> {
  const figures = ledger
    .filter((value) => value.period === period)
    .map(({ indicator, unit, value }) => ({ indicator, unit, value: Number(value) }));
  const [last] = reports
    .filter((report) => reportType !== undefined && report.reportType === reportType)
    .sort((a, b) => (b.date ?? b.createdAt) - (a.date ?? a.createdAt));
  return {
    ...(figures.length === 0 ? {} : { ledger: figures }),
    ...(last === undefined ? {} : { lastReport: last.text }),
  };
}
