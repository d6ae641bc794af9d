/** The second click of a double click: where the first one already inserted, it would insert once more. */
export function isSecondOfDouble({ detail }: { readonly detail: number }): boolean {
  return detail > 1;
}
