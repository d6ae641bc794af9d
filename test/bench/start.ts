import { PHRASES } from '../../lib/i18n/phrases.ts';
import { browserProgram, extensionFolder } from '../browser/built.ts';
import { launch, waitFor } from '../browser/drivers/index.ts';
import { enable } from '../browser/enable.ts';
import { give, names, openLibrary } from '../browser/library-page.ts';
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

/** Words that stand in one of the reports alone, and how that one goes on. */
const CLAUSE = '一年来，石榴合作社';
const GOES_ON = '带动果农';
const OWN = `${CLAUSE}${GOES_ON}户均增收，石榴成了富民果。`;

interface Started {
  /** From the navigation, and from the moment at which the page's script was there, ms. */
  readonly whole: number;
  readonly script: number;
}

/** Loads the sidebar anew and tells when it has offered, as painted, how the writer's own report goes on. */
async function restart(sidebar: Sidebar): Promise<Started> {
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
            const [script = 0] = performance
              .getEntriesByType('resource')
              .filter(({ name }) => name.endsWith('.js'))
              .map((entry) => (entry as PerformanceResourceTiming).responseEnd);
            resolve({ whole, script: whole - script });
          };
          look();
        }),
      [PHRASES.groups.continuation, GOES_ON] as const,
    ),
  );
}

/** A warm start: the sidebar loaded anew over a library of 3 MB, up to the first continuation from it. */
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
    const session = { name: 'chromium', oa, browser } as const;
    const library = await openLibrary(session, 'reports');
    const source = synthesize(1);
    const files = Array.from({ length: REPORTS }, (_, index) => ({
      name: `报告${index}.txt`,
      content: `${index === REPORTS / 2 ? `${OWN}\n` : ''}报告${index}\n${source.report(REPORT_LENGTH)}`,
    }));
    await give(library.main, 'pick', ...files);
    await waitFor('the reports', async () => (await names(library.main)).length > 0);
    const form = await openForm(session, 'textarea');
    const sidebar = await enable(form);
    await sidebar.view('词句');
    await form.focus();
    await form.page.type(CLAUSE);
    await waitFor('the report’s words', async () =>
      (await sidebar.offers(PHRASES.groups.continuation)).some(({ text }) => text.startsWith(GOES_ON)),
    );
    await new Promise((resolve) => setTimeout(resolve, KEEPING));
    const starts: Started[] = [];
    while (starts.length < STARTS) starts.push(await restart(sidebar));
    const row = (name: string, times: readonly number[]) => {
      const { p50, p95 } = latency(times);
      return [name, ms(p50), ms(p95)];
    };
    return [
      {
        title: `Warm start: the sidebar loaded anew, ${REPORTS} reports of ${REPORT_LENGTH} characters, Chromium`,
        rows: [
          ['to the first continuation from them, painted', 'p50 ms', 'most'],
          row(
            'from the script',
            starts.map(({ script }) => script),
          ),
          row(
            'from the navigation',
            starts.map(({ whole }) => whole),
          ),
        ],
      },
    ];
  } finally {
    await browser.close();
    await oa.close();
  }
}
