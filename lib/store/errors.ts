import { STORE } from '../i18n/store.ts';

/**
 * Why the store could not do what it was asked; nothing was written then.
 * `denied`: the browser refuses IndexedDB here · `quota`: no room · `version`: the database belongs to a newer
 * Gaobian · `blocked`: an older page holds it open during an upgrade · `missing`: no such row · `invalid`: the value
 * breaks its schema · `failed`: anything else that IndexedDB reports.
 */
export type StoreErrorCode = keyof typeof STORE.errors;

/** `message` is a plain Chinese sentence for the clerk; `cause` is what the browser said. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly code: StoreErrorCode;

  constructor(code: StoreErrorCode, options: { readonly cause?: unknown; readonly message?: string } = {}) {
    super(options.message ?? STORE.errors[code], { cause: options.cause });
    this.code = code;
  }
}

/** Names of DOMExceptions and Dexie errors, each with what it means to us. */
const CODES: ReadonlyMap<string, StoreErrorCode> = new Map<string, StoreErrorCode>([
  ['QuotaExceededError', 'quota'],
  ['VersionError', 'version'],
  ['SecurityError', 'denied'],
  ['MissingAPIError', 'denied'],
  ['InvalidAccessError', 'denied'],
  // Chromium says “UnknownError: user denied permission to access the database” in a frame without storage access.
  ['NotAllowedError', 'denied'],
]);
const DENIED_WORDS = /denied|not allowed|insecure/i;

/** Dexie wraps at most: AbortError > OpenFailedError > the DOMException; one to spare. */
const MOST_WRAPPERS = 4;

/** Turns whatever a database call threw into a `StoreError`; looks through Dexie's wrappers (`inner`, `failures`). */
export function toStoreError(error: unknown): StoreError {
  for (let cause = error, depth = 0; cause instanceof Object && depth < MOST_WRAPPERS; depth++) {
    if (cause instanceof StoreError) return cause;
    const { name, message, inner, failures } = cause as Record<
      'name' | 'message' | 'inner' | 'failures',
      unknown
    >;
    const code = typeof name === 'string' ? CODES.get(name) : undefined;
    if (code !== undefined) return new StoreError(code, { cause: error });
    if (typeof message === 'string' && DENIED_WORDS.test(message)) {
      return new StoreError('denied', { cause: error });
    }
    cause = Array.isArray(failures) ? failures[0] : inner;
  }
  return new StoreError('failed', { cause: error });
}

/** Runs a database call; whatever it throws arrives as a `StoreError`. */
export async function guarded<T>(call: () => PromiseLike<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    throw toStoreError(error);
  }
}
