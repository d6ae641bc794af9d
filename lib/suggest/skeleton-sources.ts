import type { OutlineHeading } from './next-heading.ts';

/** What is used of a section of a report type (`lib/skeleton`). */
interface Section {
  readonly heading?: string;
  readonly frames: readonly string[];
  readonly children?: readonly Section[];
}

/** What is used of a report type. */
interface ReportType {
  readonly id: string;
  readonly name: string;
  readonly sections: readonly Section[];
}

/** Written sections of a report type: continuations come from them as from phrases. */
export interface SourceFrame {
  /** The type's name, shown as origin. */
  readonly title: string;
  /** One paragraph. */
  readonly text: string;
}

/** The outline of a report type: next headings come from it. */
export interface TypeOutline {
  /** Report type id, as in `SuggestRequest.reportType`. */
  readonly reportType: string;
  /** The type's name, shown as origin. */
  readonly title: string;
  readonly headings: readonly OutlineHeading[];
}

/** What a suggester can use of report types: their written sections and their outlines. */
export function skeletonSources(types: readonly ReportType[]): {
  readonly frames: readonly SourceFrame[];
  readonly outlines: readonly TypeOutline[];
} {
  return {
    frames: types.flatMap(({ name, sections }) => framesOf(sections).map((text) => ({ title: name, text }))),
    outlines: types.map(({ id, name, sections }) => ({
      reportType: id,
      title: name,
      headings: headingsOf(sections, 1),
    })),
  };
}

function framesOf(sections: readonly Section[]): string[] {
  return sections.flatMap(({ frames, children = [] }) => [
    ...frames.flatMap((frame) => frame.split('\n')),
    ...framesOf(children),
  ]);
}

function headingsOf(sections: readonly Section[], level: number): OutlineHeading[] {
  return sections.flatMap(({ heading, children = [] }) => [
    ...(heading === undefined ? [] : [{ level, title: heading }]),
    ...headingsOf(children, level + 1),
  ]);
}
