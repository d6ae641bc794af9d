/**
 * Replays typing files with the suggestions of the built-in packs and a library of earlier reports:
 *   npm run --silent replay -- [--json] [-k 5] [--threshold P] [--library DIR] FILE...
 * `--library` takes a file, too, and may be given several times.
 * Exit 0, or 2 for bad usage or an unreadable file.
 */
import { realpathSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadBuiltInSkeletons } from '../../lib/skeleton/index.ts';
import { createSuggester, loadBuiltInPhrases, skeletonSources } from '../../lib/suggest/index.ts';
import { NotTextError, readLibrary, readText } from '../replay/library.ts';
import { type Replay, type ReplayResult, replay, total } from '../replay/replay.ts';

const USAGE = 'usage: replay [--json] [-k COUNT] [--threshold P] [--library DIR] FILE...';
const BAD_USAGE = 2;

class UsageError extends Error {}

function numberOption(
  name: string,
  value: string | undefined,
  fits: (value: number) => boolean,
): number | undefined {
  if (value === undefined) return undefined;
  const number = Number(value);
  if (value.trim() === '' || !fits(number)) throw new UsageError(`${name}: not a fitting number: ${value}`);
  return number;
}

function line({ ksr, chars, keystrokes, shown, accepted, latencyMs }: ReplayResult, name: string): string {
  const share = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(1)}%`;
  return [
    share(ksr, 1).padStart(6),
    `${chars} chars`.padStart(12),
    `${keystrokes} keys`.padStart(11),
    `shown ${share(shown, keystrokes)}`.padStart(12),
    `taken ${share(accepted, shown)}`.padStart(12),
    `p99 ${latencyMs.p99.toFixed(2)} ms`.padStart(12),
    ` ${name}`,
  ].join(' ');
}

/** A report is the same one with other indents and empty lines, as in a Word file. */
function bare(text: string): string {
  return text.replace(/\s+/gu, '');
}

async function run(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      k: { type: 'string', short: 'k' },
      threshold: { type: 'string' },
      library: { type: 'string', multiple: true, default: [] },
    },
  });
  if (positionals.length === 0) throw new UsageError(USAGE);
  const limit = numberOption('-k', values.k, (k) => Number.isInteger(k) && k > 0) ?? 5;
  const threshold = numberOption('--threshold', values.threshold, (p) => p >= 0 && p <= 1);
  const given = (await Promise.all(values.library.map(readLibrary))).flat();
  const library = [...new Map(given.map((each) => [each.path, each])).values()];
  const builtIn = { packs: loadBuiltInPhrases(), ...skeletonSources(loadBuiltInSkeletons()) };

  const results: { file: string; result: Replay }[] = positionals.map((file) => {
    const text = readText(file);
    const path = realpathSync(file);
    const reports = library
      .filter((each) => each.path !== path && bare(each.report.text) !== bare(text))
      .map(({ report }) => report);
    const suggester = createSuggester({ ...builtIn, reports });
    return {
      file,
      result: replay(text, suggester, { limit, ...(threshold === undefined ? {} : { threshold }) }),
    };
  });
  const all = total(results.map(({ result }) => result));
  if (values.json) {
    const files = results.map(({ file, result: { times, ...figures } }) => ({ file, ...figures }));
    console.log(JSON.stringify({ files, total: all }, null, 2));
  } else {
    const lines = results.map(({ file, result }) => line(result, file));
    console.log([...lines, line(all, 'total')].join('\n'));
  }
}

try {
  await run(process.argv.slice(2));
} catch (error) {
  // Only what the user can mend is told in a line; anything else is our fault and keeps its trace.
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const told = error instanceof UsageError || error instanceof NotTextError;
  if (!told && !/^(?:ENOENT|EACCES|EISDIR|ENOTDIR|ERR_PARSE_ARGS)/.test(code)) throw error;
  console.error(error instanceof Error ? error.message : USAGE);
  process.exitCode = BAD_USAGE;
}
