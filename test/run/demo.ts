/** The demo OA in a Chromium with the built extension, for a person to try or for a tour to show. */

import { browserProgram, extensionFolder } from '../browser/built.ts';
import { launch } from '../browser/drivers/index.ts';
import type { Session } from '../browser/harness.ts';
import { type Oa, startOa } from '../oa/index.ts';

/** The screen that most township offices have, CSS px. */
const OFFICE_SCREEN = { width: 1366, height: 768 } as const;

export interface DemoOptions {
  /** Serve on this port, or the next free one; default is any. */
  readonly port?: number;
  readonly headed?: boolean;
  /** Folder of a profile to keep; default is a fresh one. */
  readonly profile?: string;
}

export interface Demo extends Session {
  /** Ends browser and OA. */
  close(): Promise<void>;
}

/** Rejects with a sentence that says what to do if the browser doesn't start. */
export async function startDemo({ port, headed = false, profile }: DemoOptions = {}): Promise<Demo> {
  const oa = port === undefined ? await startOa() : await startFrom(port);
  try {
    const browser = await launch('chromium', {
      executable: browserProgram('chromium'),
      extension: extensionFolder('chromium'),
      granted: ['http://localhost/*'],
      headed,
      viewport: OFFICE_SCREEN,
      ...(profile === undefined ? {} : { profile }),
    });
    return {
      name: 'chromium',
      oa,
      browser,
      async close() {
        await browser.close();
        await oa.close();
      },
    };
  } catch (error) {
    await oa.close();
    throw new Error(
      'Chromium did not start with the extension. Close the window of an earlier npm start if one is open; if this ' +
        'is a Google Chrome that refuses --load-extension (137 and newer), install Chromium or name one in CHROMIUM_PATH.',
      { cause: error },
    );
  }
}

/** Highest port there is. */
const LAST_PORT = 65_535;

async function startFrom(port: number): Promise<Oa> {
  try {
    return await startOa({ port });
  } catch (error) {
    const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    if (!taken || port >= LAST_PORT) throw error;
    return startFrom(port + 1);
  }
}

/** What failed and why, a line for each cause, without stacks. */
export function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  // What a driver adds behind the first line is its own log.
  const [said = error.name] = error.message.split('\n');
  return error.cause === undefined ? said : `${said}\n  because: ${explain(error.cause)}`;
}
