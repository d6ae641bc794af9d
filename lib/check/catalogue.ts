import type { Rule } from './rule.ts';
import { placeholderBlank } from './rules/placeholder-blank.ts';
import { placeholderMark } from './rules/placeholder-mark.ts';

/** Every rule, in the order in which findings at one place are listed. */
export const RULES: readonly Rule[] = [placeholderBlank, placeholderMark];
