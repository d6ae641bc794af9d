import type { LevelForm, NumberedList, NumberedPlace } from './numbering.ts';
import { formatOrdinal } from './ordinal-format.ts';

/** Marks that need no space before the words: 一、 and （一） and 1. and ①. */
const CLOSED = /[\p{P}\p{S}\p{No}]$/u;
const ENDS_IN_HAN = /\p{Script=Han}$/u;

export interface Ordinals {
  /** The ordinal that Word shows before the next paragraph of a list: 一、, or '' for a bullet. */
  next(place: NumberedPlace): string;
}

/** Counts through one document; paragraphs must be asked for in their order. */
export function createOrdinals(): Ordinals {
  /** By definition: the ordinal of each level's last paragraph. */
  const counts = new Map<string, Map<number, number>>();
  /** `list level` of restarts that have been made. */
  const restarted = new Set<string>();

  return {
    next: ({ list, level }) => {
      const form = list.levels.get(level);
      if (form === undefined) return '';
      const own = counts.get(list.definition) ?? new Map<number, number>();
      counts.set(list.definition, own);

      const last = own.get(level);
      const anew = list.restarts.get(level);
      const key = `${list.id} ${level}`;
      if (anew !== undefined && !restarted.has(key)) own.set(level, anew);
      else own.set(level, last === undefined ? (anew ?? form.start) : last + 1);
      restarted.add(key);

      for (const inner of [...own.keys()]) {
        if (inner > level && beginsAnew(list.levels.get(inner), level)) own.delete(inner);
      }
      return mark(list, form, own);
    },
  };
}

function beginsAnew(inner: LevelForm | undefined, level: number): boolean {
  return inner?.restart === undefined || level < inner.restart;
}

function mark(list: NumberedList, form: LevelForm, counts: ReadonlyMap<number, number>): string {
  if (form.format === 'bullet') return '';
  const text = form.text.replace(/%([1-9])/gu, (_, digit: string) => {
    const at = Number(digit) - 1;
    const shown = list.levels.get(at);
    if (shown === undefined) return '';
    return formatOrdinal(form.legal ? 'decimal' : shown.format, counts.get(at) ?? shown.start);
  });
  const words = text.trim();
  if (words === '' || form.suffix === 'nothing' || CLOSED.test(words)) return words;
  // As such documents are typed: 第一章　总则, 1.1 概况.
  return words + (ENDS_IN_HAN.test(words) ? '\u3000' : ' ');
}
