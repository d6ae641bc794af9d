/**
 * The text model of a draft: paragraphs, headings, outline, sentences, numerals, blanks, and spans that survive edits.
 * Knows neither DOM, React nor the database; everything else stands on it.
 */
export { type Blank, blank, findBlanks } from './blank.ts';
export { Draft, type OutlineNode, type PlacedHeading, type PlacedParagraph, parseDraft } from './draft.ts';
export { type Figure, findFigures } from './figure.ts';
export { hanNumeral } from './han-numeral.ts';
export { type Heading, type HeadingStyle, readHeading } from './heading.ts';
export { MEASURE_WORDS, measureLengthAt } from './measure.ts';
export { hanValue, type Numeral, type NumeralKind, scanNumerals } from './numeral.ts';
export { Paragraph } from './paragraph.ts';
export { applyEdits, editBetween, remapSpan } from './remap.ts';
export { roleAt, roleOfWords } from './role.ts';
export { SECTION_ROLES, type SectionRole } from './section-role.ts';
export type { Span, TextEdit } from './span.ts';
