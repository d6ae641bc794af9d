/** The checker: finds what is missing in a draft, what disagrees, and slips of structure and wording. */
export { RULES } from './catalogue.ts';
export { type Checker, checkDraft, createChecker } from './engine.ts';
export {
  CATEGORIES,
  type Category,
  type Finding,
  type FindingAction,
  GAP_KINDS,
  type Gap,
  type GapKind,
  SEVERITIES,
  type Severity,
} from './finding.ts';
export { findingKey } from './finding-key.ts';
export { openGaps } from './open-gaps.ts';
export { type CheckOptions, isSwitchable, type Rule } from './rule.ts';
