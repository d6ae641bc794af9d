import '../../assets/styles/theme.css';
import '../../assets/styles/sidebar.css';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { openServices } from '../../components/session/services.ts';
import { App } from '../../components/shell/App.tsx';
import { applyCachedAppearance } from '../../components/shell/appearance.ts';
import { ServicesContext } from '../../components/use-services.ts';
import { SIDEBAR_PORT, type SidebarWake, WAKE_CHANNEL } from '../../lib/message/protocol.ts';

// Extension pages forbid `eval`; without this zod tries it once and the browser's console complains.
z.config({ jitless: true });
applyCachedAppearance();

const nonce = location.hash.slice(1);

const services = openServices({
  nonce,
  connect: () => browser.runtime.connect({ name: SIDEBAR_PORT }),
  mayRest: () => document.hidden,
  storage: browser.storage.local,
  // Loaded behind the first paint: what is on the screen at first needs none of them.
  loadStore: async () => (await import('../../lib/store/index.ts')).openStore(),
  loadCheck: () => import('../../lib/check/index.ts'),
  loadSkeletons: () => import('../../lib/skeleton/index.ts'),
  loadSuggest: () => import('../../lib/suggest/index.ts'),
  loadDraft: () => import('../../lib/draft/index.ts'),
  loadIndicators: () => import('../../lib/ledger/indicators.ts'),
});

const wakes = new BroadcastChannel(WAKE_CHANNEL);
wakes.onmessage = ({ data }: MessageEvent<SidebarWake>) => {
  if (data.nonce === nonce) services.session.wake();
};
document.addEventListener('visibilitychange', () => {
  if (!document.hidden) services.session.wake();
});

const root = document.getElementById('root');
if (!root) throw new Error('sidebar/index.html lacks its root element');
createRoot(root).render(
  <ServicesContext value={services}>
    <App />
  </ServicesContext>,
);
