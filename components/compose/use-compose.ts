import { useMemo } from 'react';
import { COMPOSE } from '../../lib/i18n/compose.ts';
import type { ComposeOptions, Skeleton } from '../../lib/skeleton/index.ts';
import { type ComposeChoices, NO_OUTLINE, type OutlineChoices } from '../session/compose-choices.ts';
import type { SiteMemory } from '../session/memory.ts';
import type { SkeletonTools } from '../session/services.ts';
import { useCell, useServices } from '../use-services.ts';

export interface Composition {
  readonly tools: SkeletonTools;
  /** The built-in ones. */
  readonly skeletons: readonly Skeleton[];
  /** The writer's own, in the order of their shelf. */
  readonly own: readonly Skeleton[];
  /** The one that is worked with, if any is. */
  readonly skeleton: Skeleton | undefined;
  readonly options: ComposeOptions;
  readonly memory: SiteMemory;
  readonly choices: ComposeChoices;
  readonly outline: OutlineChoices;
  /** Changes what the writer made of the outline that is worked with. */
  readonly arrange: (change: Partial<OutlineChoices>) => void;
}

/** What the view composes from: skeletons, the chosen one, the writer's choices. Undefined while they load. */
export function useComposition(): Composition | undefined {
  const { skeletons: lazy, types, memory: siteMemory, choices: cell, session, library } = useServices();
  const tools = useCell(lazy.cell);
  const type = useCell(types.type);
  const memory = useCell(siteMemory.site);
  const choices = useCell(cell);
  const rows = useCell(library.skeletons);
  const hasTitleField = useCell(session.field)?.info.title !== undefined;
  const isEmpty = useCell(session.field)?.text.trim() === '';

  return useMemo(() => {
    if (!tools || !memory) return undefined;
    const skeletons = tools.loadBuiltInSkeletons();
    const own = (rows ?? []).map((row) => row.skeleton);
    const skeleton = [...own, ...skeletons].find(({ id }) => id === type);
    const outline = (skeleton && choices.outlines.get(skeleton.id)) ?? NO_OUTLINE;
    const part = choices.part === '' ? {} : { partOfYear: COMPOSE.parts[choices.part] };
    return {
      tools,
      skeletons,
      own,
      skeleton,
      memory,
      choices,
      outline,
      arrange: (change) => {
        if (!skeleton) return;
        const present = cell.get();
        const before = present.outlines.get(skeleton.id) ?? NO_OUTLINE;
        const outlines = new Map(present.outlines).set(skeleton.id, { ...before, ...change });
        cell.set({ ...present, outlines });
      },
      options: {
        numbering: outline.numbering ?? skeleton?.numbering ?? memory.numbering,
        frames: outline.frames,
        skip: outline.skip,
        order: outline.order,
        headings: outline.headings,
        ...part,
        headingsOnly: choices.headingsOnly,
        withTitle: choices.withTitle ?? (isEmpty && !hasTitleField),
        values: {
          [COMPOSE.blanks.year]: choices.year,
          [COMPOSE.blanks.nextYear]: /^\d{4}$/u.test(choices.year) ? String(Number(choices.year) + 1) : '',
          [COMPOSE.blanks.unit]: memory.unit,
          [COMPOSE.blanks.writer]: memory.writer,
        },
      },
    };
  }, [tools, memory, type, choices, rows, cell, isEmpty, hasTitleField]);
}
