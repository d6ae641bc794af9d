import { spawn } from 'node:child_process';

/** A quiet child shows that it lives every so often, ms. */
const TICK_MS = 10_000;

/**
 * Runs a program in the project's folder.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ quiet?: boolean, env?: Record<string, string> }} [options] `quiet` keeps the output to itself and ticks
 * @returns {Promise<{ code: number, output: string }>} the output is collected only when quiet
 */
export function run(program, args, { quiet = false, env = {} } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
      env: { ...process.env, WXT_TELEMETRY: '0', ...env },
      shell: process.platform === 'win32',
    });
    let output = '';
    const from = Date.now();
    const ticks = quiet
      ? setInterval(
          () => console.log(`  … still at it, ${Math.round((Date.now() - from) / 1000)} s`),
          TICK_MS,
        )
      : undefined;
    child.stdout?.on('data', (data) => {
      output += data;
    });
    child.stderr?.on('data', (data) => {
      output += data;
    });
    child.on('error', (error) => {
      clearInterval(ticks);
      reject(error);
    });
    child.on('close', (code) => {
      clearInterval(ticks);
      resolve({ code: code ?? 1, output });
    });
  });
}

/** Whether a program can be found. */
export async function exists(program) {
  const finder = process.platform === 'win32' ? 'where' : 'which';
  return (await run(finder, [program], { quiet: true })).code === 0;
}
