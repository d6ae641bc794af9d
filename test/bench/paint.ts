import { browserProgram, extensionFolder } from '../browser/built.ts';
import { launch } from '../browser/drivers/index.ts';
import { enable } from '../browser/enable.ts';
import { openForm } from '../browser/oa-form.ts';
import type { Sidebar } from '../browser/sidebar.ts';
import { startOa } from '../oa/index.ts';
import { readPairs } from '../replay/pairs.ts';
import { latency } from '../replay/replay.ts';
import { buildExtension, findBrowser } from '../run/prepare.mjs';
import { ms, type Table } from './table.ts';

/** Keys that are measured, behind those with which browser and engine warm up. */
const KEYS = 120;
const WARM_UP = 30;
/** A good typist's pace, ms: what is measured is one key, not a queue of them. */
const PACE = 200;

interface Clocked {
  keys: number[];
  paints: number[];
}

/** Notes in the page when a key, or an input method, puts text in; ms since 1970, so that two processes can be compared. */
function clockKeys(): void {
  const clocked = window as unknown as Partial<Clocked>;
  clocked.keys = [];
  document.addEventListener(
    'beforeinput',
    () => clocked.keys!.push(performance.timeOrigin + performance.now()),
    true,
  );
}

/** Notes in the sidebar when changed offers have been painted: behind the frame that shows them. */
function clockPaints(): void {
  const clocked = window as unknown as Partial<Clocked>;
  clocked.paints = [];
  const painted = () => clocked.paints!.push(performance.timeOrigin + performance.now());
  new MutationObserver(() => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = painted;
      port2.postMessage(0);
    });
  }).observe(document.querySelector('.view-body')!, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  });
}

async function type({ page }: Sidebar, text: string): Promise<void> {
  for (const character of text) {
    await page.type(character);
    await new Promise((resolve) => setTimeout(resolve, PACE));
  }
}

/** From the key to the painted offers, with the real extension in real Chromium. */
export async function benchPaint(): Promise<Table[]> {
  await findBrowser('chromium');
  await buildExtension();
  const oa = await startOa();
  const browser = await launch('chromium', {
    executable: browserProgram('chromium'),
    extension: extensionFolder('chromium'),
    granted: ['http://localhost/*'],
  });
  try {
    const form = await openForm({ name: 'chromium', oa, browser }, 'textarea');
    const sidebar = await enable(form);
    await sidebar.view('词句');
    await form.focus();
    const [writer] = readPairs();
    const text = writer!.reports[0]!.text.replaceAll('\n', '').slice(0, KEYS + WARM_UP);
    await type(sidebar, text.slice(0, WARM_UP));
    await form.page.main.evaluate(clockKeys);
    await sidebar.frame.evaluate(clockPaints);
    await type(sidebar, text.slice(WARM_UP));
    const keys = await form.page.main.evaluate(() => (window as unknown as Clocked).keys);
    const paints = await sidebar.frame.evaluate(() => (window as unknown as Clocked).paints);
    const spans = keys.flatMap((key, index) => {
      const next = keys[index + 1] ?? Number.POSITIVE_INFINITY;
      const paint = paints.find((time) => time >= key && time < next);
      return paint === undefined ? [] : [paint - key];
    });
    const { p50, p95, p99 } = latency(spans);
    return [
      {
        title: `From key to painted offers, ${spans.length} of ${keys.length} keys changed them`,
        rows: [
          ['', 'p50 ms', 'p95', 'p99'],
          ['textarea, Chromium', ms(p50), ms(p95), ms(p99)],
        ],
      },
    ];
  } finally {
    await browser.close();
    await oa.close();
  }
}
