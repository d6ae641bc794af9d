import { fileURLToPath } from 'node:url';
import type { Plugin as CssPlugin } from 'postcss';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { EXTENSION } from './lib/i18n/extension.ts';
import { BARRED } from './lib/i18n/sidebar.ts';

/**
 * The public half of a key pair whose private half was thrown away: it only pins the Chromium extension ID, so that
 * policies, tests and side-loaded copies all speak of the same extension.
 */
const CHROMIUM_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEApREptZqmFOa+hNunMF4mbjFgVCeItNsXtmf7OCyHIeCIxaMeMw67BbkeefCr5paj9MC49V97797MmqGUGlGNBSJTvrtiWrrueAL1a5gP49DwXPtenBIO1Vios1uLv1bP2ECmjaF5tFINCKG8MAbsgDIXbq/+igYakPiqHTsb6sQ8yOR7AS3w8L51Sy3Evm1MKFQJ91SJ3xrDc0CCt4zXq5Vfo2eyUf1sSlpen7lOUGhxInazG5Oo15wnXnfa4x4ttTRGHUqA5Gw6hQ4mXQTQ+6278ZUvz7JX2moYSR7MX4LH9tbhSbQYfvY7qQIdsqCNbz9IFIvQvTHDmLRFg1fyawIDAQAB';
const ANY_SITE = ['http://*/*', 'https://*/*'];
const CALLBACK_API = fileURLToPath(new URL('./lib/message/chromium-api.ts', import.meta.url));
const FIREFOX_ID = 'gaobian@gaobian.example';

const PAGE_SCRIPTS = /^(?:guest|editors|overlay|caret-offers)\b/;
const MV2_TARGET = 'chrome69';
/**
 * Of what came up to Chromium 91 they use nothing that 88 lacks; a test reads them for it. By this target optional chaining
 * stays as it is written: a kernel before 91 is mistaken only where such a call spreads its arguments.
 */
const PAGE_SCRIPT_TARGET = ['chrome91', 'firefox115'];

/**
 * Scripts for pages in ASCII: with one Chinese letter in it Chromium keeps the whole source, which every frame holds, at
 * two bytes a character.
 */
const oneBytePerCharacter: Plugin = {
  name: 'gaobian:one-byte-per-character',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk' || !PAGE_SCRIPTS.test(chunk.name)) continue;
      chunk.code = chunk.code.replace(
        /[^\0-\x7f]/g,
        (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
      );
    }
  },
};

/** WXT runs a script within words for the console that a build for production never says. */
const runPlainly: Plugin = {
  name: 'gaobian:run-plainly',
  transform(code, id) {
    if (!/wxt.unlisted-script-entrypoint/.test(id)) return undefined;
    return code.replace(/const result = .*\)\(\);/s, 'initPlugins();\nconst result = definition.main();');
  },
};

/** What the sidebar's page says where it may do nothing, as plain HTML for that very reason. */
const barred: Plugin = {
  name: 'gaobian:barred',
  transformIndexHtml(html) {
    const { title, text, ways, collapse } = BARRED;
    const list = ways.map((way) => `<li>${way}</li>`).join('');
    const words = `<p class="title">${title}</p><p>${text}</p><ol>${list}</ol><p>${collapse}</p>`;
    return html.replace('<!--barred-->', `<div id="barred">${words}</div>`);
  },
};

/** What bare text may follow in a flex box: a triangle, an icon, a box to tick. */
const BEFORE_TEXT = ['::before', ':not(.button-icon) > svg:only-child', ' > input:only-child'];

/**
 * Flex boxes have gaps since Chromium 84; before, margins between their children. Whether there is such a gap can't be
 * asked; `content-visibility` came one version later.
 */
const flexGaps: CssPlugin = {
  postcssPlugin: 'gaobian-flex-gaps',
  Once(root, { AtRule, Rule }) {
    root.walkRules((rule) => {
      const value = (name: string) =>
        rule.nodes.flatMap((node) => (node.type === 'decl' && node.prop === name ? [node.value] : [])).pop();
      const [down, across = down] = value('gap')?.split(/\s+(?![^(]*\))/) ?? [];
      if (down === undefined || !value('display')?.endsWith('flex')) return;
      const column = value('flex-direction')?.startsWith('column') === true;
      const gap = String(column ? down : across);
      const spaced = (prop: string, ...parts: readonly string[]) => {
        const selector = rule.selectors.flatMap((one) => parts.map((part) => one + part)).join(',');
        const made = new Rule({ selector });
        made.append({ prop, value: gap });
        return made;
      };
      const old = new AtRule({ name: 'supports', params: 'not (content-visibility: auto)' });
      old.append(spaced(column ? 'margin-top' : 'margin-left', ' > * + *'));
      if (!column) old.append(spaced('margin-right', ...BEFORE_TEXT));
      rule.after(old);
    });
  },
};

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  publicDir: 'assets/public',
  // Several builds may stand side by side, for tests that run while work goes on.
  outDir: process.env.GAOBIAN_OUTPUT ?? '.output',
  manifest: ({ browser, manifestVersion }) => ({
    name: EXTENSION.name,
    description: EXTENSION.description,
    // activeTab: see which site the toolbar button was pressed on; scripting: register the guest there;
    // storage: switches and layout per site; contextMenus: “save as snippet”. No host permission at install.
    // sidePanel: the same sidebar outside the page; Firefox has it without a permission, Chromium before 114 not at all.
    permissions: [
      'activeTab',
      'storage',
      'contextMenus',
      ...(manifestVersion === 2 ? [] : ['scripting']),
      ...(manifestVersion === 2 || browser === 'firefox' ? [] : ['sidePanel']),
    ],
    [manifestVersion === 2 ? 'optional_permissions' : 'optional_host_permissions']: ANY_SITE,
    action: { default_title: EXTENSION.actionTitle },
    options_ui: { page: 'library.html', open_in_tab: true },
    commands: {
      [manifestVersion === 2 ? '_execute_browser_action' : '_execute_action']: {
        suggested_key: { default: 'Alt+Shift+G' },
      },
    },
    web_accessible_resources: [
      {
        resources: ['sidebar.html'],
        matches: ['<all_urls>'],
        // Chromium only: the address changes with each session, so a page can't probe for the extension.
        ...(browser === 'firefox' || manifestVersion === 2 ? {} : { use_dynamic_url: true }),
      },
    ],
    ...(browser === 'firefox'
      ? {
          sidebar_action: {
            default_title: EXTENSION.name,
            default_panel: 'sidebar.html',
            open_at_install: false,
          },
          browser_specific_settings: {
            gecko: {
              id: FIREFOX_ID,
              strict_min_version: '128.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          ...(manifestVersion === 2 ? {} : { side_panel: { default_path: 'sidebar.html' } }),
          key: CHROMIUM_KEY,
          minimum_chrome_version: manifestVersion === 2 ? '69' : '88',
        }),
  }),
  hooks: {
    'vite:build:extendConfig': ([entrypoint], { build }) => {
      if (build === undefined || !PAGE_SCRIPTS.test(entrypoint?.name ?? '') || build.target === MV2_TARGET)
        return;
      build.target = PAGE_SCRIPT_TARGET;
    },
  },
  vite: ({ browser, manifestVersion, mode }) => ({
    plugins: [oneBytePerCharacter, barred, ...(mode === 'production' ? [runPlainly] : [])],
    build: {
      // Manifest V2 is for kernels before 88 alone: newer ones take, and get, V3.
      target: manifestVersion === 2 ? MV2_TARGET : ['chrome88', 'firefox115'],
      chunkSizeWarningLimit: 400,
    },
    resolve: {
      alias: browser === 'firefox' ? {} : { 'wxt/browser': CALLBACK_API },
    },
    css: manifestVersion === 2 ? { postcss: { plugins: [flexGaps] } } : {},
    // Known since 71.
    define: manifestVersion === 2 ? { globalThis: 'self' } : {},
    // The pinyin dictionary stays a chunk of its own there, too.
    worker: { format: 'es' as const },
  }),
});
