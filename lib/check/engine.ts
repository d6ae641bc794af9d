import { charCodes } from '../draft/char-filter.ts';
import { type Draft, parseDraft } from '../draft/draft.ts';
import type { Paragraph } from '../draft/paragraph.ts';
import { RULES } from './catalogue.ts';
import type { Finding } from './finding.ts';
import { readLastReport, withLast } from './last-report.ts';
import type { CheckOptions, DraftRule, Found, ParagraphRule, Rule } from './rule.ts';

/** Checks a text. Findings are sorted by `from`, then by `to`, then in the catalogue's order. */
export function checkDraft(text: string, options: CheckOptions = {}): Finding[] {
  return createChecker(options).update(text);
}

export interface Checker {
  /** Findings of a text, equal to those of `checkDraft`; quick where the text is much the same as the one before. */
  update(text: string): Finding[];
}

/**
 * A checker that remembers the last text: what it knows of a paragraph it keeps until the paragraph changes. It holds
 * on to one draft, however many it has seen.
 */
export function createChecker(options: CheckOptions = {}): Checker {
  const rules = RULES.filter((rule) => isOn(rule, options));
  const paragraphRules = rules.filter((rule): rule is ParagraphRule => rule.scope === 'paragraph');
  const draftRules = rules.filter((rule): rule is DraftRule => rule.scope === 'draft');
  const known = new WeakMap<Paragraph, readonly Finding[]>();
  let draft: Draft | undefined;
  return {
    update(text) {
      draft = parseDraft(text, draft);
      const own = checkNew(draft, paragraphRules, known);
      const findings: Finding[] = [];
      for (let index = 0; index < own.length; index += 1) {
        if (own[index]!.length === 0) continue;
        const { from } = draft.paragraphs[index]!;
        for (const finding of own[index]!) findings.push(from === 0 ? finding : shift(finding, from));
      }
      for (const rule of draftRules) {
        const read = isOfMarks(rule) ? draft : draft.wide;
        rule.check(read, (found) => findings.push(toFinding(rule, found)), options);
      }
      const sorted = withoutDoubles(findings.sort(byPlace));
      if (!options.lastReport) return sorted;
      const last = readLastReport(options.lastReport);
      return sorted.map((finding) => withLast(finding, last));
    },
  };
}

/**
 * The findings of each paragraph. Those that are not known yet are checked rule by rule: a rule that goes over many paragraphs in a row is several
 * times as fast as one that takes turns with all others.
 */
function checkNew(
  { paragraphs }: Draft,
  rules: readonly ParagraphRule[],
  known: WeakMap<Paragraph, readonly Finding[]>,
): readonly (readonly Finding[])[] {
  const fresh: {
    readonly paragraph: Paragraph;
    readonly wide: Paragraph;
    readonly triggers: number;
    readonly findings: Finding[];
  }[] = [];
  const all: (readonly Finding[])[] = [];
  for (const { paragraph } of paragraphs) {
    const before = known.get(paragraph);
    if (before) {
      all.push(before);
      continue;
    }
    const findings: Finding[] = [];
    known.set(paragraph, findings);
    all.push(findings);
    if (paragraph.text.length === 0) continue;
    const { wide } = paragraph;
    const triggers = triggersOf(paragraph) | (wide === paragraph ? 0 : triggersOf(wide));
    fresh.push({ paragraph, wide, triggers, findings });
  }
  for (const rule of rules) {
    const bit = TRIGGERED.get(rule);
    let list: Finding[] = [];
    const report = (found: Found) => list.push(toFinding(rule, found));
    const ofMarks = isOfMarks(rule);
    for (const { paragraph, wide, triggers, findings } of fresh) {
      if (bit !== undefined && (triggers & bit) === 0) continue;
      list = findings;
      rule.check(ofMarks ? paragraph : wide, report);
    }
  }
  return all;
}

/** Rules about the very marks that were typed. All others read half-width punctuation as what it stands for. */
function isOfMarks({ category }: Rule): boolean {
  return category === 'structure' || category === 'wording';
}

/** Rules that are not run on a paragraph without one of their characters, each with a bit of its own. */
const TRIGGERED: ReadonlyMap<Rule, number> = new Map(
  RULES.filter((rule) => rule.scope === 'paragraph' && rule.triggers !== undefined).map((rule, bit) => [
    rule,
    1 << bit,
  ]),
);
/**
 * For each code unit the index of its set of triggered rules, and the sets as bits: a table of bytes stays in the
 * nearest cache, and most code units trigger nothing. There are fewer such rules than bits in a number.
 */
const TRIGGER_SET = new Uint8Array(0x10000);
const TRIGGER_BITS: number[] = [0];
for (const [code, bits] of triggerBits()) {
  let index = TRIGGER_BITS.indexOf(bits);
  if (index === -1) index = TRIGGER_BITS.push(bits) - 1;
  TRIGGER_SET[code] = index;
}

function triggerBits(): ReadonlyMap<number, number> {
  const bits = new Map<number, number>();
  for (const [rule, bit] of TRIGGERED) {
    for (const code of charCodes(rule.scope === 'paragraph' ? (rule.triggers ?? '') : ''))
      bits.set(code, (bits.get(code) ?? 0) | bit);
  }
  return bits;
}

/** Bits of all rules that a paragraph triggers. */
function triggersOf({ codes }: Paragraph): number {
  let bits = 0;
  for (let at = 0; at < codes.length; at += 1) {
    const set = TRIGGER_SET[codes[at]!]!;
    if (set !== 0) bits |= TRIGGER_BITS[set]!;
  }
  return bits;
}

function isOn(rule: Rule, { on, off }: CheckOptions): boolean {
  return rule.optIn ? (on?.has(rule.id) ?? false) : !off?.has(rule.id);
}

function toFinding(rule: Rule, found: Found): Finding {
  return { rule: rule.id, category: rule.category, ...found, severity: found.severity ?? rule.severity };
}

function shift(finding: Finding, by: number): Finding {
  const moved = { ...finding, from: finding.from + by, to: finding.to + by };
  if (!finding.actions) return moved;
  const actions = finding.actions.map(({ label, edits }) => ({
    label,
    edits: edits.map((edit) => ({ ...edit, from: edit.from + by, to: edit.to + by })),
  }));
  return { ...moved, actions };
}

const RANK: ReadonlyMap<string, number> = new Map(RULES.map(({ id }, rank) => [id, rank]));

function byPlace(a: Finding, b: Finding): number {
  return a.from - b.from || a.to - b.to || RANK.get(a.rule)! - RANK.get(b.rule)!;
}

/**
 * One finding per gap: where a placeholder stands, a missing number that overlaps or adjoins it (待补充余吨) says
 * nothing new. What is about the whole draft only happens to be listed there.
 */
function withoutDoubles(findings: Finding[]): Finding[] {
  const gaps = findings.filter(({ category }) => category === 'placeholder');
  if (gaps.length === 0) return findings;
  let next = 0;
  return findings.filter((finding) => {
    if (finding.category !== 'missing-number' || finding.about !== undefined) return true;
    while (next < gaps.length && gaps[next]!.to + 1 < finding.from) next += 1;
    const gap = gaps[next];
    return !gap || gap.from > finding.to;
  });
}
