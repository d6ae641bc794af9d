/** The checker against real desensitised reports with hand-checked annotations, where they are present. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkDraft } from './engine.ts';
import type { Finding } from './finding.ts';

const SEEDS = new URL('../../../shared/seeds/', import.meta.url);
const GOLD = new URL('gold.json', SEEDS);
const isPresent = existsSync(GOLD);
if (!isPresent) console.log('gold.test.ts skipped: no ../shared/seeds/gold.json beside the repository');

/** Placeholders that must be found with exact ranges, of 120. */
const FEWEST_FOUND = 119;

interface Annotation {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: string;
}

describe.skipIf(!isPresent)('reports with annotations', () => {
  const gold: readonly Annotation[] = isPresent ? JSON.parse(readFileSync(GOLD, 'utf8')) : [];
  const findings = new Map<string, readonly Finding[]>();
  for (const { file } of gold) {
    if (!findings.has(file)) findings.set(file, checkDraft(readFileSync(new URL(file, SEEDS), 'utf8')));
  }
  const of = (prefix: string) => gold.filter(({ kind }) => kind.startsWith(prefix));
  const exact = ({ file, start, end }: Annotation, category: string) =>
    findings
      .get(file)!
      .some((finding) => finding.category === category && finding.from === start && finding.to === end);
  const touching = ({ file, start, end }: Annotation) =>
    findings.get(file)!.filter(({ from, to }) => from < end && to > start);

  it('finds the placeholders with exact ranges', () => {
    const placeholders = of('placeholder');
    const missed = placeholders.filter((annotation) => !exact(annotation, 'placeholder'));
    expect(placeholders).toHaveLength(120);
    expect(placeholders.length - missed.length, missed.map(({ text }) => text).join()).toBeGreaterThanOrEqual(
      FEWEST_FOUND,
    );
  });

  it('finds the number that is missing without a mark', () => {
    expect(of('missing-number').filter((annotation) => !exact(annotation, 'missing-number'))).toEqual([]);
  });

  it('finds no gap where there is none', () => {
    const known = [...of('placeholder'), ...of('missing-number')];
    const extra = [...findings].flatMap(([file, list]) =>
      list.filter(
        (finding) =>
          finding.severity !== 'info' &&
          (finding.category === 'placeholder' || finding.category === 'missing-number') &&
          !known.some(
            (annotation) =>
              annotation.file === file && annotation.start < finding.to && annotation.end > finding.from,
          ),
      ),
    );
    expect(extra).toEqual([]);
  });

  it.each(['not-placeholder', 'not-defect', 'enumeration-ok'])(
    'has nothing against what is marked %s',
    (kind) => {
      // A hint about a whole paragraph says nothing of the words in it.
      const alarms = of(kind).flatMap((annotation) =>
        touching(annotation).filter(
          (finding) => finding.severity !== 'info' && finding.rule !== 'wording.confusion',
        ),
      );
      expect(alarms).toEqual([]);
    },
  );
});
