import { useMemo, useState } from 'react';

interface Shelved {
  readonly id: string;
  readonly tags: readonly string[];
  readonly folder?: string;
  readonly place?: number;
}

export interface ShelfFilter {
  readonly folders: readonly string[];
  /** Undefined: all; empty: what is in none. */
  readonly folder: string | undefined;
  readonly setFolder: (folder: string | undefined) => void;
  readonly tags: readonly string[];
  readonly tag: string | undefined;
  readonly setTag: (tag: string | undefined) => void;
  readonly shows: (row: Shelved) => boolean;
  /** Whether anything is left out. */
  readonly narrows: boolean;
  /** Whether rows were put in order by hand. */
  readonly arranged: boolean;
}

/** Which folder and tag of a shelf are looked at. One that is gone counts as none chosen. */
export function useShelfFilter(rows: readonly Shelved[] | undefined): ShelfFilter {
  const [chosenFolder, setFolder] = useState<string>();
  const [chosenTag, setTag] = useState<string>();
  const { folders, tags, arranged } = useMemo(() => shelfOf(rows ?? []), [rows]);
  const folder =
    chosenFolder !== undefined &&
    (folders.includes(chosenFolder) || (chosenFolder === '' && folders.length > 0))
      ? chosenFolder
      : undefined;
  const tag = chosenTag !== undefined && tags.includes(chosenTag) ? chosenTag : undefined;
  return {
    folders,
    folder,
    setFolder,
    tags,
    tag,
    setTag,
    arranged,
    narrows: folder !== undefined || tag !== undefined,
    shows: (row) =>
      (folder === undefined || (row.folder ?? '') === folder) &&
      (tag === undefined || row.tags.includes(tag)),
  };
}

function shelfOf(rows: readonly Shelved[]) {
  const inOrder = (words: readonly string[]) =>
    [...new Set(words)].sort((a, b) => a.localeCompare(b, 'zh-CN'));
  return {
    folders: inOrder(rows.flatMap((row) => row.folder ?? [])),
    tags: inOrder(rows.flatMap((row) => row.tags)),
    arranged: rows.some((row) => row.place !== undefined),
  };
}

/** The order of all when those that are shown were put in another order among themselves. */
export function orderOfAll(all: readonly string[], shown: readonly string[]): string[] {
  const moving = new Set(shown);
  const next = shown.values();
  return all.map((id) => (moving.has(id) ? (next.next().value ?? id) : id));
}
