import { REPORT_VIEW } from '../../lib/i18n/library.ts';
import { PHRASES } from '../../lib/i18n/phrases.ts';
import { browserProgram, extensionFolder } from '../browser/built.ts';
import { launch, waitFor } from '../browser/drivers/index.ts';
import { enable } from '../browser/enable.ts';
import type { Session } from '../browser/harness.ts';
import { give, openLibrary, says } from '../browser/library-page.ts';
import { openForm } from '../browser/oa-form.ts';
import type { Sidebar } from '../browser/sidebar.ts';
import { startOa } from '../oa/index.ts';
import { latency } from '../replay/replay.ts';
import { buildExtension, findBrowser } from '../run/prepare.mjs';
import { synthesize } from './synthesis.ts';
import { ms, type Table } from './table.ts';

/** A megacharacter of reports is 3 MB of UTF-8. */
const REPORTS = 200;
const REPORT_LENGTH = 5000;
const STARTS = 9;
/** A built index is kept within this time once it serves, ms. */
const KEEPING = 5000;

interface Clause {
  readonly words: string;
  readonly goesOn: string;
}

/** One that the built-in phrases know, and one that stands in a single report of the library. */
const BUILT_IN: Clause = { words: '认真落实全面从严', goesOn: '治党' };
const OWN: Clause = { words: '一年来，石榴合作社', goesOn: '带动果农' };
const OWN_SENTENCE = `${OWN.words}${OWN.goesOn}户均增收，石榴成了富民果。`;

interface Started {
  /** From the navigation, and from when the page was parsed and its script began, ms. */
  readonly whole: number;
  readonly script: number;
}

/** Loads the sidebar anew and tells when it has offered how the clause at the caret goes on. */
async function restart(sidebar: Sidebar, { goesOn }: Clause): Promise<Started> {
  await sidebar.frame.evaluate(() => {
    document.documentElement.dataset.old = '';
    location.reload();
  }, null);
  return waitFor('the sidebar loaded anew', () =>
    sidebar.frame.evaluate(
      ([group, words]) =>
        new Promise<Started | undefined>((resolve) => {
          if (document.documentElement.dataset.old !== undefined) {
            resolve(undefined);
            return;
          }
          const look = () => {
            const offers = [...document.querySelectorAll(`section[aria-label="${group}"] .offer`)];
            if (!offers.some((offer) => offer.textContent.includes(words))) {
              requestAnimationFrame(look);
              return;
            }
            const whole = performance.now();
            const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
            resolve({ whole, script: whole - navigation!.domInteractive });
          };
          look();
        }),
      [PHRASES.groups.continuation, goesOn] as const,
    ),
  );
}

/** Types a clause into a form of its own, and restarts the sidebar there. */
async function restarts(session: Session, clause: Clause): Promise<readonly Started[]> {
  const form = await openForm(session, 'textarea');
  const sidebar = await enable(form);
  await sidebar.view('词句');
  await form.focus();
  await form.page.type(clause.words);
  await waitFor('how it goes on', async () =>
    (await sidebar.offers(PHRASES.groups.continuation)).some(({ text }) => text.startsWith(clause.goesOn)),
  );
  await new Promise((resolve) => setTimeout(resolve, KEEPING));
  const starts: Started[] = [];
  while (starts.length < STARTS) starts.push(await restart(sidebar, clause));
  await form.page.close();
  return starts;
}

async function fillLibrary(session: Session): Promise<void> {
  const library = await openLibrary(session, 'reports');
  const source = synthesize(1);
  const files = Array.from({ length: REPORTS }, (_, index) => ({
    name: `报告${index}.txt`,
    content: `${index === REPORTS / 2 ? `${OWN_SENTENCE}\n` : ''}报告${index}\n${source.report(REPORT_LENGTH)}`,
  }));
  await give(library.main, 'pick', ...files);
  await says(library.main, REPORT_VIEW.finished(REPORTS, 0, 0));
  await library.close();
}

function row(name: string, starts: readonly Started[]): string[] {
  const whole = latency(starts.map((start) => start.whole));
  const script = latency(starts.map((start) => start.script));
  return [name, ms(script.p50), ms(script.p95), ms(whole.p50), ms(whole.p95)];
}

/**
 * A warm start in Chromium: the sidebar loaded anew over a library of 3 MB, up to the first continuation from it as it
 * is painted, beside the same with an empty library.
 */
export async function benchStart(): Promise<Table[]> {
  await findBrowser('chromium');
  await buildExtension();
  const oa = await startOa();
  const browser = await launch('chromium', {
    executable: browserProgram('chromium'),
    extension: extensionFolder('chromium'),
    granted: ['http://localhost/*'],
  });
  try {
    const session: Session = { name: 'chromium', oa, browser };
    const empty = await restarts(session, BUILT_IN);
    await fillLibrary(session);
    const full = await restarts(session, OWN);
    return [
      {
        title: 'Warm start in Chromium: from the loading of the sidebar to the first continuation, painted',
        rows: [
          ['library', 'from its script, p50 ms', 'most', 'from its navigation, p50 ms', 'most'],
          row('empty', empty),
          row(`${REPORTS} reports of ${REPORT_LENGTH} characters`, full),
        ],
      },
    ];
  } finally {
    await browser.close();
    await oa.close();
  }
}
