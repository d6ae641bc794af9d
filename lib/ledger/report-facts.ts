import { comparePeriods, PARTS_OF_YEAR, periodParts, readPeriod } from './period.ts';

/** What a report's text says about itself. */
export interface ReportFacts {
  readonly title: string;
  /** Midnight, local time, of the day under the text, else of the last day of the period in the title; ms since 1970. */
  readonly date?: number;
}

/** Longest first line that is still a title, in characters: two lines of 22 points on A4. */
const LONGEST_TITLE = 50;
/** A date stands in one of the last so many lines (signature, date, a remark in brackets). */
const SIGNATURE_LINES = 5;
/** Longest line that is a date of its own: 二〇二四年十二月三十一日 with brackets. */
const LONGEST_DATE_LINE = 20;

/** Title and date of a report; `fallback` is the title where the text doesn't begin with one. */
export function reportFacts(text: string, fallback: string): ReportFacts {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const first = lines[0] ?? '';
  const title = first.length <= LONGEST_TITLE && !/[。；，：！？]$/u.test(first) ? first : fallback;
  const date = signatureDate(lines.slice(-SIGNATURE_LINES)) ?? periodEnd(title) ?? periodEnd(fallback);
  return date === undefined ? { title } : { title, date };
}

/** A file's name as a title: without folders, extension and copy marks such as (1). */
export function titleOfFile(name: string): string {
  return name
    .replace(/^.*[/\\]/u, '')
    .replace(/\.[a-z][a-z\d]{1,4}$/iu, '')
    .replace(/\s*[（(]\d+[）)]$/u, '')
    .trim();
}

const DAY =
  /(\d{4}|[〇零○一二三四五六七八九]{4})年(\d{1,2}|[一二三四五六七八九十]{1,2})月(\d{1,2}|[一二三四五六七八九十]{1,3})日/u;

function signatureDate(lines: readonly string[]): number | undefined {
  for (const line of [...lines].reverse()) {
    if (line.length > LONGEST_DATE_LINE) continue;
    const match = DAY.exec(line);
    if (match === null) continue;
    const [year, month, day] = match.slice(1).map((part) => numberOf(part!)) as [number, number, number];
    const date = new Date(year, month - 1, day);
    // 2月30日 would run over into March.
    if (date.getMonth() === month - 1 && date.getDate() === day) return date.getTime();
  }
  return undefined;
}

const HAN_DIGITS = '〇一二三四五六七八九';

/** 2024, 二〇二四, 十二, 三十一. */
function numberOf(text: string): number {
  if (/^\d+$/u.test(text)) return Number(text);
  const [tens, ones] = text.split('十');
  if (ones === undefined) {
    const digits = Array.from(text, (char) => Math.max(0, HAN_DIGITS.indexOf(char)));
    return Number(digits.join(''));
  }
  return (tens ? HAN_DIGITS.indexOf(tens) : 1) * 10 + (ones ? HAN_DIGITS.indexOf(ones) : 0);
}

const PERIOD_WORDS = /\d{4}年(?:度)?(?:上半年|下半年|第?[一二三四]季度|(?:1[0-2]|[1-9])月)?/gu;

/** The last day of the last period that a title names. */
function periodEnd(title: string): number | undefined {
  const period = periodInTitle(title);
  if (period === undefined) return undefined;
  const { kind, year, part } = periodParts(period);
  // Day 0 of the month behind the period.
  return new Date(year, (part * 12) / PARTS_OF_YEAR[kind], 0).getTime();
}

/** The period that a title names, the last of several: 2025年上半年党建工作汇报 is about 2025-H1. */
export function periodInTitle(title: string): string | undefined {
  const periods = (title.match(PERIOD_WORDS) ?? []).map(readPeriod).filter((period) => period !== undefined);
  return periods.sort(comparePeriods)[periods.length - 1];
}
