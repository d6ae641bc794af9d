/**
 * `chrome.*` with promises, put in the place of `wxt/browser` in every build for Chromium: the oldest kernels know
 * callbacks only, and those that came next promise for one function and not for another (`storage` since 95,
 * `contextMenus.removeAll` since 123). Callbacks they all take.
 */
interface Namespace {
  readonly [name: string]: unknown;
}
type Callback = (result: unknown) => void;
type Method = (...values: unknown[]) => unknown;

/** Functions that answer by a callback, by their path. All others answer at once. */
const ASYNCHRONOUS: Readonly<Record<string, readonly string[]>> = {
  contextMenus: ['removeAll'],
  permissions: ['contains', 'getAll', 'remove', 'request'],
  runtime: ['openOptionsPage'],
  scripting: [
    'executeScript',
    'getRegisteredContentScripts',
    'registerContentScripts',
    'unregisterContentScripts',
  ],
  'storage.local': ['clear', 'get', 'remove', 'set'],
  'storage.managed': ['get'],
  'storage.session': ['clear', 'get', 'remove', 'set'],
  tabs: ['create', 'executeScript', 'get', 'query', 'remove', 'sendMessage', 'update'],
  windows: ['create', 'update'],
};

const { chrome } = globalThis as unknown as { readonly chrome: Namespace };

function wrap(path: string, real: Namespace): Namespace {
  const asynchronous = ASYNCHRONOUS[path] ?? [];
  return new Proxy({} as Namespace, {
    get(_, property) {
      const name = String(property);
      const value = real[name];
      const below = path === '' ? name : `${path}.${name}`;
      if (typeof value === 'function') {
        const method = value as Method;
        return asynchronous.includes(name)
          ? (...values: unknown[]) => promised(real, method, values)
          : method.bind(real);
      }
      // Events and constants as they are; areas of the API are wrapped as far as anything in them promises.
      const isArea = Object.keys(ASYNCHRONOUS).some((area) => area === below || area.startsWith(`${below}.`));
      return isArea && typeof value === 'object' && value !== null ? wrap(below, value as Namespace) : value;
    },
  });
}

function promised(real: Namespace, method: Method, values: readonly unknown[]): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const callback: Callback = (result) => {
      const { lastError } = chrome.runtime as { readonly lastError?: { readonly message?: string } };
      if (lastError === undefined) resolve(result);
      else reject(new Error(lastError.message));
    };
    method.call(real, ...values, callback);
  });
}

export const browser = wrap('', chrome);
