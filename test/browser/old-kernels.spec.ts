/** What is shipped is nothing that the oldest kernels of its manifest don't know, syntax, functions and styles. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { extensionFolder } from './built.ts';
import { ASKED_FOR, FILLED_IN, GLOBALS, METHODS, STYLES } from './kernels/features.ts';
import { newSyntax, parseScript, type Syntax, walk } from './kernels/syntax.ts';

/** What a Manifest V2 may have at its top in Chromium 69, of all that extensions of this kind use. */
const KEYS_OF_V2 = [
  'background',
  'browser_action',
  'commands',
  'description',
  'icons',
  'key',
  'manifest_version',
  'minimum_chrome_version',
  'name',
  'optional_permissions',
  'options_ui',
  'permissions',
  'version',
  'web_accessible_resources',
];

/** Every frame loads it; it fills nothing in. */
const BARE = 'guest.js';

const V3 = extensionFolder('chromium');
const V2 = path.join(path.dirname(V3), 'chrome-mv2');

describe.each([
  ['Chromium 88, Manifest V3', V3, 88],
  ['Chromium 69, Manifest V2', V2, 69],
] as const)('The build for %s', (_, folder, kernel) => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');
  const scripts = files.filter((file) => file.endsWith('.js'));

  it('says so', () => {
    const manifest = JSON.parse(read('manifest.json')) as { readonly minimum_chrome_version: string };
    expect(manifest.minimum_chrome_version).toBe(String(kernel));
    expect(scripts.length).toBeGreaterThan(10);
  });

  it('has no newer syntax, and calls nothing newer that is neither filled in nor asked for first', () => {
    const found = new Set<string>();
    for (const file of scripts) {
      const code = read(file);
      const mayFillIn = file !== BARE;
      walk(parseScript(code), (node, inFunction) => {
        const [syntax, since] = newSyntax(node, inFunction) ?? ['', 0];
        if (since > kernel) found.add(`${file}: ${syntax} (${since})`);
        const [name, came] = newName(node) ?? ['', 0];
        if (came <= kernel || (mayFillIn && FILLED_IN.includes(name)) || ASKED_FOR[name]?.test(code)) return;
        found.add(`${file}: ${name} (${came})`);
      });
    }
    expect([...found]).toEqual([]);
  });

  it.each(STYLES.map((style) => [style.name, style] as const))(
    'does without %s in its styles',
    (_, style) => {
      if (style.since <= kernel || style.loss !== undefined) return;
      expect(files.filter((file) => file.endsWith('.css') && style.pattern.test(read(file)))).toEqual([]);
    },
  );
});

function newName(node: Syntax): readonly [string, number] | undefined {
  const callee = node.type === 'CallExpression' ? (node.callee as Syntax) : undefined;
  if (callee?.type === 'MemberExpression' && callee.computed !== true) {
    const name = String((callee.property as Syntax).name);
    if (Object.hasOwn(METHODS, name)) return [name, METHODS[name]!];
  }
  if (node.type === 'Identifier' && Object.hasOwn(GLOBALS, String(node.name)))
    return [String(node.name), GLOBALS[String(node.name)]!];
  return undefined;
}

describe('The build with Manifest V2', () => {
  const manifest = JSON.parse(readFileSync(path.join(V2, 'manifest.json'), 'utf8')) as Readonly<
    Record<string, unknown>
  >;

  it('asks for as little as the other, and for no host', () => {
    expect(manifest).toMatchObject({
      manifest_version: 2,
      permissions: ['activeTab', 'storage', 'contextMenus'],
      optional_permissions: ['http://*/*', 'https://*/*'],
      background: { persistent: false, scripts: ['background.js'] },
      web_accessible_resources: ['sidebar.html'],
    });
    expect(Object.keys(manifest)).not.toContain('content_scripts');
    expect(Object.keys(manifest)).not.toContain('content_security_policy');
  });

  it('has no key that only newer kernels or a Manifest V3 know, and each in the shape of a Manifest V2', () => {
    expect(Object.keys(manifest).filter((key) => !KEYS_OF_V2.includes(key))).toEqual([]);
    expect(Object.keys(manifest.background as object).sort()).toEqual(['persistent', 'scripts']);
    expect(Object.keys(manifest.commands as object)).toEqual(['_execute_browser_action']);
    expect(manifest.version).toMatch(/^\d+(?:\.\d+){0,3}$/);
  });

  it('names no file that is not there', () => {
    const { background, icons, options_ui, web_accessible_resources } = manifest as {
      readonly background: { readonly scripts: readonly string[] };
      readonly icons: Readonly<Record<string, string>>;
      readonly options_ui: { readonly page: string };
      readonly web_accessible_resources: readonly string[];
    };
    const named = [
      ...background.scripts,
      ...Object.values(icons),
      options_ui.page,
      ...web_accessible_resources,
    ];
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter((file) => !existsSync(path.join(V2, file)))).toEqual([]);
  });

  it('puts margins wherever flex boxes have gaps', () => {
    const styles = readdirSync(path.join(V2, 'assets')).filter((file) => file.endsWith('.css'));
    const whole = styles.map((file) => readFileSync(path.join(V2, 'assets', file), 'utf8')).join('');
    const boxes = [...whole.matchAll(/([^{}]+)\{([^{}]*)\}([^{}]*\{[^{}]+\{[^{}]*\})?/g)].filter(
      ([, , css = '']) => /(?:^|;)display:(?:inline-)?flex/.test(css) && /(?:^|;)gap:/.test(css),
    );
    expect(boxes.length).toBeGreaterThan(30);
    for (const [, selectors = '', , behind = ''] of boxes) {
      const children = selectors.split(',').map((one) => `${one}>*+*`);
      expect(behind).toMatch(/^@supports not \(content-visibility: ?auto\)\{/);
      expect(behind).toContain(`{${children.join(',')}{margin-`);
    }
  });

  const beforeText = [
    ['the square before the count of gaps', '.count-open:not(.button-icon)>svg:only-child'],
    ['the triangle of a section', '.section>summary:before'],
    ['a box to tick', '.check>input:only-child'],
  ] as const;
  it.each(beforeText)('puts a margin behind %s', (_, selector) => {
    const styles = readdirSync(path.join(V2, 'assets')).filter((file) => file.endsWith('.css'));
    const rules = styles.flatMap((file) => [
      ...readFileSync(path.join(V2, 'assets', file), 'utf8').matchAll(/([^{}]+)\{margin-right:[^{}]+\}/g),
    ]);
    expect(rules.flatMap(([, selectors = '']) => selectors.split(','))).toContain(selector);
  });
});
