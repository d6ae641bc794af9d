import { useMemo } from 'react';
import { COMPOSE } from '../../lib/i18n/compose.ts';
import type { ComposeOptions, Skeleton } from '../../lib/skeleton/index.ts';
import type { ComposeChoices } from '../session/compose-choices.ts';
import type { SiteMemory } from '../session/memory.ts';
import type { SkeletonTools } from '../session/services.ts';
import { useCell, useServices } from '../use-services.ts';

export interface Composition {
  readonly tools: SkeletonTools;
  readonly skeletons: readonly Skeleton[];
  /** The one that is worked with, if any is. */
  readonly skeleton: Skeleton | undefined;
  readonly options: ComposeOptions;
  readonly memory: SiteMemory;
  readonly choices: ComposeChoices;
}

/** What the view composes from: skeletons, the chosen one, the writer's choices. Undefined while they load. */
export function useComposition(): Composition | undefined {
  const { skeletons: lazy, types, memory: siteMemory, choices: cell, session } = useServices();
  const tools = useCell(lazy.cell);
  const type = useCell(types.type);
  const memory = useCell(siteMemory.site);
  const choices = useCell(cell);
  const hasTitleField = useCell(session.field)?.info.title !== undefined;
  const isEmpty = useCell(session.field)?.text.trim() === '';

  return useMemo(() => {
    if (!tools || !memory) return undefined;
    const skeletons = tools.loadBuiltInSkeletons();
    return {
      tools,
      skeletons,
      skeleton: skeletons.find(({ id }) => id === type),
      memory,
      choices,
      options: {
        numbering: memory.numbering,
        frames: choices.frames,
        skip: choices.skip,
        headingsOnly: choices.headingsOnly,
        withTitle: choices.withTitle ?? (isEmpty && !hasTitleField),
        values: {
          [COMPOSE.blanks.year]: choices.year,
          [COMPOSE.blanks.unit]: memory.unit,
          [COMPOSE.blanks.writer]: memory.writer,
        },
      },
    };
  }, [tools, memory, type, choices, isEmpty, hasTitleField]);
}
