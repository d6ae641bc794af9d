/** Long work that can be interrupted wherever it yields, and ends with a result. */
export type Sliced<Result> = Generator<void, Result, void>;

/** Does the work without a pause. */
export function finish<Result>(work: Sliced<Result>): Result {
  let step = work.next();
  while (step.done !== true) step = work.next();
  return step.value;
}

/**
 * Does the work in slices of about `budget` ms, and lets others have their turn (`pause`) between them. Gives up, with
 * undefined, once `wanted` says no.
 */
export async function inSlices<Result>(
  work: Sliced<Result>,
  { budget, pause, wanted }: { budget: number; pause: () => Promise<void>; wanted: () => boolean },
): Promise<Result | undefined> {
  for (;;) {
    const end = performance.now() + budget;
    let step = work.next();
    while (step.done !== true && performance.now() < end) step = work.next();
    if (step.done === true) return step.value;
    await pause();
    if (!wanted()) return undefined;
  }
}
