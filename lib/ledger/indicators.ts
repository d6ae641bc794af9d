import * as z from 'zod/mini';
import builtIn from '../../assets/packs/indicators.json' with { type: 'json' };

/** Version of the `gaobian/indicators` format that this build reads. */
export const INDICATORS_VERSION = 1;

const indicatorSchema = z.object({
  /** As a clerk says it, unique: 发展党员. Blanks carry it: `【＿发展党员】`. */
  name: z.string().check(z.minLength(1)),
  /** Measure words and units that may stand behind the value, the usual one first. Empty for names and titles. */
  unit: z.array(z.string().check(z.minLength(1))),
  kind: z.enum(['number', 'percent', 'date', 'name', 'title']),
  /** Other wordings under which texts state the same figure. */
  aliases: z.optional(z.array(z.string().check(z.minLength(1)))),
  /** Group in the ledger: 会议学习, 队伍 … */
  theme: z.string().check(z.minLength(1)),
});

const fileSchema = z.object({
  format: z.literal('gaobian/indicators'),
  version: z.literal(INDICATORS_VERSION),
  indicators: z.array(indicatorSchema),
});

/** A named figure (or other fill) that reports state: what a blank is called and a ledger row is about. */
export type Indicator = Readonly<z.infer<typeof indicatorSchema>>;

/**
 * Reads an indicator file (`assets/packs/indicators.json` or an imported one).
 * @throws z.core.$ZodError when the value has another shape or version.
 */
export function parseIndicators(file: unknown): readonly Indicator[] {
  return fileSchema.parse(file).indicators;
}

let loaded: readonly Indicator[] | undefined;

/** The built-in indicators, in the file's order. */
export function loadIndicators(): readonly Indicator[] {
  loaded ??= parseIndicators(builtIn);
  return loaded;
}

let byName: ReadonlyMap<string, Indicator> | undefined;

/** The built-in indicator that is called `name` or has it as an alias. */
export function findIndicator(name: string): Indicator | undefined {
  byName ??= indexByName(loadIndicators());
  return byName.get(name);
}

function indexByName(indicators: readonly Indicator[]): ReadonlyMap<string, Indicator> {
  const index = new Map<string, Indicator>();
  for (const indicator of indicators) {
    for (const alias of indicator.aliases ?? []) if (!index.has(alias)) index.set(alias, indicator);
  }
  // Names win over aliases.
  for (const indicator of indicators) index.set(indicator.name, indicator);
  return index;
}
