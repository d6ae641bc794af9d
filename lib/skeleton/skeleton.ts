import type { SectionRole } from '../draft/section-role.ts';
import type { NumberingStyle } from './numbering.ts';

/** One written way to say a section: a paragraph or several split by "\n", gaps as `【＿name】`, no figure in it. */
export type SectionFrame = string;

/** A section of a report type. `heading` has no ordinal: numbering is put in front when a skeleton is composed. */
export interface SkeletonSection {
  /** Unique within its skeleton, children included. */
  readonly id: string;
  /** Absent for openings and closings, which stand as bare paragraphs. */
  readonly heading?: string;
  readonly role: SectionRole;
  readonly optional?: boolean;
  readonly frames: readonly SectionFrame[];
  /** Names of the indicators that such a section usually states. */
  readonly indicators?: readonly string[];
  /** Usual length in characters, least and most. */
  readonly length?: readonly [number, number];
  readonly children?: readonly SkeletonSection[];
}

/** A report type's outline. */
export interface Skeleton {
  readonly id: string;
  /** 党建工作述职报告 */
  readonly name: string;
  /** One line that says when it is used. */
  readonly about: string;
  /** Title frame, e.g. 【＿年份】年【＿单位】党建工作总结. */
  readonly title: string;
  /** How the text calls its writer (我, 我镇, 镇党委) until told otherwise: fills the blank 自称. */
  readonly writer?: string;
  /** How its sections are numbered until the writer chooses another style; GB/T 9704 where absent. */
  readonly numbering?: NumberingStyle;
  readonly sections: readonly SkeletonSection[];
}
