import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame } from './drivers/index.ts';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** A frame evaluates a function by its text, which no content security policy of the page stands in the way of. */
const install = new Function(source) as () => void;

interface Axe {
  run(
    context: Document,
    options: object,
  ): Promise<{
    readonly violations: readonly {
      readonly id: string;
      readonly impact: string;
      readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
    }[];
  }>;
}

/** What axe finds serious or critical in a document now: the rule, where, and why. */
export async function violations(frame: Frame): Promise<readonly string[]> {
  await frame.evaluate(install);
  return frame.evaluate(async () => {
    const { axe } = globalThis as unknown as { readonly axe: Axe };
    const { violations } = await axe.run(document, { resultTypes: ['violations'] });
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
      );
  });
}
