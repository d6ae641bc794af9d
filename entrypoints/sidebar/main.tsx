import '../../lib/kernel/fill-in.ts';
import '../../lib/store/no-eval.ts';
import '../../assets/styles/theme.css';
import '../../assets/styles/sidebar.css';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { openServices } from '../../components/session/services.ts';
import { createLonePort } from '../../components/session/switchboard.ts';
import { App } from '../../components/shell/App.tsx';
import { applyCachedAppearance } from '../../components/shell/appearance.ts';
import { ServicesContext } from '../../components/use-services.ts';
import {
  PAD_KEY,
  PANEL_NONCE,
  SIDEBAR_PORT,
  type SidebarWake,
  WAKE_CHANNEL,
} from '../../lib/message/protocol.ts';
import { followTab, panelOf } from './panel.ts';

applyCachedAppearance();

/** What its guest put into the address; the library page frames the writing pad by itself; the side panel is given none. */
const hash = location.hash.slice(1);
const stand = hash === '' ? 'panel' : hash === 'pad' ? 'pad' : 'docked';
/** The tab that the side panel serves. */
let tab = '';
const nonce = () => (stand === 'panel' ? `${PANEL_NONCE}${tab}` : hash);

/** Nothing that the first paint can do without may hold it up (measured at 4× slower CPU: 100 ms). */
const painted = new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
const later =
  <T,>(load: () => Promise<T>) =>
  () =>
    painted.then(load);

const services = openServices({
  nonce,
  stand,
  panel: panelOf(stand),
  connect: () =>
    stand === 'pad' ? createLonePort(PAD_KEY) : browser.runtime.connect({ name: SIDEBAR_PORT }),
  mayRest: () => document.hidden,
  storage: browser.storage.local,
  loadStore: later(async () => (await import('../../lib/store/index.ts')).openStore()),
  loadCheck: later(() => import('../../lib/check/index.ts')),
  loadSkeletons: later(() => import('../../lib/skeleton/index.ts')),
  loadSuggest: later(() => import('../../lib/suggest/index.ts')),
  loadIndicators: later(() => import('../../lib/ledger/indicators.ts')),
  engine: {
    startWorker: () =>
      new Worker(new URL('../../components/session/engine-worker.ts', import.meta.url), { type: 'module' }),
    startHere: async (post) => {
      const [{ openEngine }, { openStore }] = await Promise.all([
        import('../../components/session/engine.ts'),
        import('../../lib/store/index.ts'),
      ]);
      return openEngine(openStore(), post);
    },
  },
  loadOfficial: later(() => import('../../lib/official/index.ts')),
});

const wakes = new BroadcastChannel(WAKE_CHANNEL);
wakes.onmessage = ({ data }: MessageEvent<SidebarWake>) => {
  // The side panel may be the one that any guest waits for.
  if (stand === 'panel' || data.nonce === hash) services.session.wake();
};
if (stand === 'panel') {
  void followTab((id) => {
    tab = String(id);
    services.session.greet();
  });
}
document.addEventListener('visibilitychange', () => {
  if (!document.hidden) services.session.wake();
});
// A page may set a text field's value by a script, of which no event tells.
const { look } = services.session;
window.addEventListener('focus', look);
document.documentElement.addEventListener('pointerenter', look);
document.addEventListener('pointerdown', look, true);

const root = document.getElementById('root');
if (!root) throw new Error('sidebar/index.html lacks its root element');
createRoot(root).render(
  <ServicesContext value={services}>
    <App />
  </ServicesContext>,
);
