/**
 * Counts in a row: where the items beside one state the same unit with a figure, its own unit has lost one, though
 * noun and unit read as a word: 视力残疾(2180)人、听力残疾1976人; 缓刑22人、假释1人、暂予监外执行(1)人.
 */

import { charCodes } from '../../draft/char-filter.ts';

/** A unit at the end of an item. */
export interface ListedUnit {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly unit: string;
}

/** Longest item that is looked at. */
const LONGEST_ITEM = 24;
const FIGURE_END = /\d[余多]?万?$/;
/** An item behind: its words, its figure. */
const NEXT_ITEM = /^[、，；]([\u4e00-\u9fff]{1,12})\d+(?:\.\d+)?[余多]?万?/;
/** One who does or is something: no item that counts. */
const PERSON =
  /(?:领导|代表|负责|责任|老年|接班|青年|成年|当事|主持|申请|被告|原告|联系|介绍|监护|继承|法|自然|候选|传承|经纪|带头|牵头|病|客|商|证|嫌疑|委托|受益|投资|合伙|承包|经营|管理|主讲|掌门|发言|举报|投诉|检举|见证|公证|代理|辩护|参保|投保|[每各个本他老工军路好能亲主文新私])$/;
const PEOPLE_UNIT = /^(?:人|名|人次)$/;

/** True where the items beside prove the figure lost. */
export function isListed({ text, from, to, unit }: ListedUnit, verbLed: boolean): boolean {
  const start = itemStart(text, from);
  const words = text.slice(start, from);
  if (words.length < 2 || /[\d“”（）《》]/.test(words) || PERSON.test(words)) return false;
  if (
    followsCount(text, start, unit) &&
    (verbLed ||
      sharesEnd(text, start, words) ||
      (text.charAt(start - 1) === '、' && PEOPLE_UNIT.test(unit) && words.length > 2))
  )
    return true;
  const next = NEXT_ITEM.exec(text.slice(to, to + LONGEST_ITEM));
  if (!next || !text.startsWith(unit, to + next[0].length)) return false;
  // 集中供养(463)人、分散供养1855人: what is counted ends alike
  const noun = next[1]!;
  return noun.slice(-1) === words.slice(-1) || (verbLed && words.length > 2);
}

function itemStart(text: string, from: number): number {
  let start = from;
  while (start > 0 && from - start < LONGEST_ITEM && !PARTS_ITEMS.has(text.charCodeAt(start - 1))) start -= 1;
  return start;
}

const PARTS_ITEMS: ReadonlySet<number> = new Set(charCodes('，。；：？！、\n'));

/** 假释1人、: the item before has a figure and the same unit; a new clause may change the subject. */
function followsCount(text: string, start: number, unit: string): boolean {
  const separator = text.charAt(start - 1);
  if (separator !== '、' && separator !== '，') return false;
  const end = start - 1 - unit.length;
  return text.startsWith(unit, end) && FIGURE_END.test(text.slice(Math.max(0, end - 3), end));
}

/** The item before ends like this one, its figure aside: 一级12人、二级(8)人. */
function sharesEnd(text: string, start: number, words: string): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_ITEM), start - 1);
  const noun = /([\u4e00-\u9fff])\d+(?:\.\d+)?[余多]?万?[\u4e00-\u9fff]{1,2}$/.exec(before)?.[1];
  return noun !== undefined && words.endsWith(noun);
}
