import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exists, run } from './child.mjs';
import { Advice, say, step } from './say.mjs';

const LEAST_NODE = [20, 19];
const INSTALLED = 'node_modules/.gaobian-lock';
/** Where the build goes; GAOBIAN_OUTPUT names another folder. */
export const OUTPUT = process.env.GAOBIAN_OUTPUT ?? '.output';
const BUILT = `${OUTPUT}/.gaobian-sources`;
/** All that goes into the built extension. */
const SOURCES = [
  'entrypoints',
  'components',
  'lib',
  'assets',
  'wxt.config.ts',
  'package-lock.json',
  'tsconfig.json',
];

export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > LEAST_NODE[0] || (major === LEAST_NODE[0] && minor >= LEAST_NODE[1])) return;
  throw new Advice(
    `Node ${LEAST_NODE.join('.')} or newer is needed, this is ${process.versions.node}. Install it from https://nodejs.org and try again.`,
  );
}

/** Installs the packages of the lock file, unless just these are there. */
export async function installPackages() {
  const lock = digest(readFileSync('package-lock.json'));
  if (existsSync(INSTALLED) && readFileSync(INSTALLED, 'utf8') === lock) return;
  await step('Installing packages from package-lock.json (a minute or two the first time)', async () => {
    const { code, output } = await run('npm', ['ci', '--no-audit', '--no-fund'], { quiet: true });
    if (code !== 0) {
      throw new Advice(
        `npm ci failed:\n${firstLines(output)}\nCheck that the npm registry can be reached (npm ping), then try again.`,
      );
    }
    writeFileSync(INSTALLED, lock);
  });
}

/** Builds the extension for both browsers, unless nothing that goes into it has changed. */
export async function buildExtension() {
  const hash = createHash('sha256');
  for (const source of SOURCES) hashInto(hash, source);
  const now = hash.digest('hex');
  if (existsSync(BUILT) && readFileSync(BUILT, 'utf8') === now) {
    say('\n▶ The extension is built already');
    return;
  }
  await step('Building the extension for Chromium and Firefox', async () => {
    // Test runners set NODE_ENV to test, and the build would then be one for development.
    const env = { NODE_ENV: 'production' };
    const { code, output } = await run('npm', ['run', '--silent', 'build'], { quiet: true, env });
    if (code !== 0) throw new Advice(`The build failed:\n${lastLines(output)}`);
    mkdirSync(OUTPUT, { recursive: true });
    writeFileSync(BUILT, now);
  });
}

const BROWSERS = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    programs: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
    paths: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
    debian: 'chromium',
    advice: 'Install Chromium or Google Chrome, or name one in CHROMIUM_PATH.',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    programs: ['firefox-esr', 'firefox'],
    paths: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    debian: 'firefox-esr',
    advice: 'Install Firefox ESR, or name one in FIREFOX_PATH.',
  },
};

/**
 * Finds a browser, installing Debian's package where none is there, and leaves its path in CHROMIUM_PATH or
 * FIREFOX_PATH for the programs that follow.
 * @param {keyof typeof BROWSERS} name
 */
export async function findBrowser(name) {
  const browser = BROWSERS[name];
  let path = await pathOf(browser);
  if (path === undefined && (await installDebianPackage(browser.debian))) path = await pathOf(browser);
  if (path === undefined) throw new Advice(`No ${name} was found. ${browser.advice}`);
  process.env[browser.variable] = path;
  return path;
}

async function pathOf({ variable, programs, paths }) {
  const named = process.env[variable];
  if (named !== undefined && named !== '') {
    if (!existsSync(named))
      throw new Advice(`${variable} names ${named}, which is not there. Correct it or unset it.`);
    return named;
  }
  for (const program of programs) {
    const { code, output } = await run(process.platform === 'win32' ? 'where' : 'which', [program], {
      quiet: true,
    });
    if (code === 0) return output.split(/\r?\n/)[0];
  }
  return paths.find((path) => existsSync(path));
}

/** Screenshots of Chinese pages need a Chinese font; Windows and macOS bring theirs. */
export async function findChineseFont() {
  if (process.platform !== 'linux') return;
  if (await hasChineseFont()) return;
  await installDebianPackage('fonts-noto-cjk');
  if (!(await hasChineseFont()))
    throw new Advice('No Chinese font was found. Install one, for example Debian’s fonts-noto-cjk.');
}

async function hasChineseFont() {
  if (!(await exists('fc-list'))) return false;
  return (await run('fc-list', [':lang=zh'], { quiet: true })).output.trim() !== '';
}

let listsFresh = false;

/** False where this is no Debian, or we may not install. */
async function installDebianPackage(name) {
  if (process.platform !== 'linux' || !(await exists('apt-get'))) return false;
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  if (
    asRoot.length > 0 &&
    (!(await exists('sudo')) || (await run('sudo', ['-n', 'true'], { quiet: true })).code !== 0)
  )
    return false;
  const apt = (args) => {
    const [program, ...rest] = [...asRoot, 'apt-get', ...args];
    return run(program, rest, { quiet: true, env: { DEBIAN_FRONTEND: 'noninteractive' } });
  };
  return step(`Installing Debian’s package ${name}`, async () => {
    if (!listsFresh) await apt(['update', '-qq']);
    listsFresh = true;
    const { code, output } = await apt(['install', '-y', '-qq', '--no-install-recommends', name]);
    if (code !== 0) say(lastLines(output));
    return code === 0;
  });
}

function hashInto(hash, path) {
  if (statSync(path).isDirectory()) {
    for (const entry of readdirSync(path).sort()) hashInto(hash, join(path, entry));
    return;
  }
  hash.update(path).update(readFileSync(path));
}

function digest(data) {
  return createHash('sha256').update(data).digest('hex');
}

/** npm says what is the matter first, and explains its options at length behind. */
function firstLines(output) {
  return output.trimStart().split('\n').slice(0, 12).join('\n');
}

function lastLines(output) {
  return output.trimEnd().split('\n').slice(-25).join('\n');
}
