/** What the commands say to the person who runs them: one plain line a step, and how long it took. */

const started = Date.now();

export function say(line) {
  console.log(line);
}

/** Runs a step, naming it before and its time after. */
export async function step(name, run) {
  const from = Date.now();
  say(`\n▶ ${name}`);
  const result = await run();
  say(`  done in ${seconds(Date.now() - from)}`);
  return result;
}

export function seconds(ms) {
  return `${(ms / 1000).toFixed(1)} s`;
}

export function sinceStart() {
  return seconds(Date.now() - started);
}

/** Ends the command with a sentence that says what to do; no stack, because it is no bug of ours. */
export class Advice extends Error {}

/** Runs a command's main part and turns advice into a last line and exit code 1. */
export async function command(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    if (!(error instanceof Advice)) throw error;
    console.error(`\n✖ ${error.message}`);
    process.exitCode = 1;
  }
}
