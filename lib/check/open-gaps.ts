import type { Finding } from './finding.ts';

/** The places still to be filled, 还有 N 处未填: placeholders and missing numbers that are errors. */
export function openGaps(findings: readonly Finding[]): Finding[] {
  return findings.filter(
    ({ category, severity }) =>
      severity === 'error' && (category === 'placeholder' || category === 'missing-number'),
  );
}
