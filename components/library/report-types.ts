import { loadBuiltInSkeletons } from '../../lib/skeleton/index.ts';

/** Report types to choose from, in the order of their packs. */
export function reportTypes(): readonly { readonly id: string; readonly name: string }[] {
  return loadBuiltInSkeletons();
}

/** Undefined for none, and for a type that this version doesn't know. */
export function reportTypeName(id: string | undefined): string | undefined {
  return reportTypes().find((type) => type.id === id)?.name;
}
