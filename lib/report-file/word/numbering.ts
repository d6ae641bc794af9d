import type { XmlElement } from 'mammoth/lib/docx/office-xml-reader.js';
import type { ParagraphStyles } from './styles.ts';

/** How one level of a list is numbered (ISO/IEC 29500-1, 17.9.6). */
export interface LevelForm {
  /** A value of ST_NumberFormat: decimal, chineseCounting, bullet … */
  readonly format: string;
  /** %1 stands for the ordinal of the outermost level: %1、 or （%2） or %1.%2. */
  readonly text: string;
  readonly start: number;
  /** 0: never begins anew; n: after paragraphs of the n outermost levels; undefined: after those of any level further out. */
  readonly restart: number | undefined;
  /** All levels in `text` appear in Arabic figures. */
  readonly legal: boolean;
  /** What stands behind the ordinal. */
  readonly suffix: 'tab' | 'space' | 'nothing';
  /** Paragraphs of this style are on this level. */
  readonly styleId: string | undefined;
}

/** An instance of a list: those that share a definition count on from each other. */
export interface NumberedList {
  readonly id: string;
  readonly definition: string;
  /** By level, 0 outermost. */
  readonly levels: ReadonlyMap<number, LevelForm>;
  /** Levels that begin anew, at this value, with this instance's first paragraph. */
  readonly restarts: ReadonlyMap<number, number>;
}

export interface NumberedPlace {
  readonly list: NumberedList;
  readonly level: number;
}

/** Where paragraphs stand in their lists; in the form in which mammoth asks. */
export interface WordNumbering {
  findLevel(numId: string, level: string): NumberedPlace | null;
  findLevelByParagraphStyleId(styleId: string): NumberedPlace | null;
}

/** Reads numbering.xml; without one nothing is numbered. */
export function readNumbering(root: XmlElement | undefined, styles: ParagraphStyles): WordNumbering {
  const definitions = byId(root, 'w:abstractNum', 'w:abstractNumId');
  const nums = byId(root, 'w:num', 'w:numId');
  const lists = new Map<string, NumberedList | undefined>();

  const listOf = (numId: string): NumberedList | undefined => {
    if (!lists.has(numId)) lists.set(numId, readList(numId, nums, definitions, styles));
    return lists.get(numId);
  };
  const place = (numId: string, level: number): NumberedPlace | null => {
    const list = listOf(numId);
    return list?.levels.has(level) === true ? { list, level } : null;
  };

  return {
    findLevel: (numId, level) => place(numId, Number(level)),
    findLevelByParagraphStyleId: (styleId) => {
      const numbered = styles.numberingOf(styleId);
      if (numbered === undefined) return null;
      const levels = [...(listOf(numbered.numId)?.levels ?? [])];
      const own = levels.find(
        ([, form]) => form.styleId !== undefined && numbered.styles.includes(form.styleId),
      );
      return place(numbered.numId, own?.[0] ?? numbered.level);
    },
  };
}

/** `undefined` for list 0, which takes numbering away, and for lists that aren't there. */
function readList(
  numId: string,
  nums: ReadonlyMap<string, XmlElement>,
  definitions: ReadonlyMap<string, XmlElement>,
  styles: ParagraphStyles,
): NumberedList | undefined {
  const num = nums.get(numId);
  const definitionOf = (one: XmlElement | undefined) => one && valOf(one, 'w:abstractNumId');
  let definition = definitionOf(num);
  const link = definition === undefined ? undefined : valOf(definitions.get(definition), 'w:numStyleLink');
  if (link !== undefined) definition = definitionOf(nums.get(styles.listOfStyle(link) ?? ''));
  const defined = definition === undefined ? undefined : definitions.get(definition);
  if (num === undefined || definition === undefined || defined === undefined) return undefined;

  const levels = new Map(defined.getElementsByTagName('w:lvl').map(readLevel));
  const restarts = new Map<number, number>();
  for (const override of num.getElementsByTagName('w:lvlOverride')) {
    const level = Number(override.attributes['w:ilvl'] ?? 0);
    const start = valOf(override, 'w:startOverride');
    if (start !== undefined) restarts.set(level, Number(start));
    for (const own of override.getElementsByTagName('w:lvl')) levels.set(level, readLevel(own)[1]);
  }
  return { id: numId, definition, levels, restarts };
}

function readLevel(element: XmlElement): [level: number, form: LevelForm] {
  const restart = valOf(element, 'w:lvlRestart');
  const suffix = valOf(element, 'w:suff');
  const legal = element.first('w:isLgl');
  const form: LevelForm = {
    format: valOf(element, 'w:numFmt') ?? 'decimal',
    text: valOf(element, 'w:lvlText') ?? '',
    // The standard says 0 where it is left out, which is a mistake of the file's writer rather than his wish.
    start: Number(valOf(element, 'w:start') ?? 1),
    restart: restart === undefined ? undefined : Number(restart),
    legal: legal !== null && legal !== undefined && !isOff(legal.attributes['w:val']),
    suffix: suffix === 'space' || suffix === 'nothing' ? suffix : 'tab',
    styleId: valOf(element, 'w:pStyle'),
  };
  return [Number(element.attributes['w:ilvl'] ?? 0), form];
}

/** A switch without a value is on (ISO/IEC 29500-1, 17.17.4). */
function isOff(value: string | undefined): boolean {
  return value === 'false' || value === '0' || value === 'off';
}

function valOf(element: XmlElement | undefined, child: string): string | undefined {
  return element?.firstOrEmpty(child).attributes['w:val'];
}

function byId(root: XmlElement | undefined, name: string, id: string): ReadonlyMap<string, XmlElement> {
  return new Map((root?.getElementsByTagName(name) ?? []).map((each) => [each.attributes[id] ?? '', each]));
}
