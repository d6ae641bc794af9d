/** Chromium's own record of its network traffic: the only place that sees extensions' background pages too. */
import { readFile } from 'node:fs/promises';
import type { SeenRequest } from './driver.ts';

/** As `--log-net-log` writes it (chromium.org: “NetLog”), as far as it is read here. */
interface NetLog {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> };
  readonly events: readonly {
    readonly type: number;
    readonly params?: { readonly url?: string; readonly initiator?: string };
  }[];
}

/** What Chromium writes for requests of its own and for addresses that were typed or opened. */
const NO_PAGE = 'not an origin';

/** Every http(s) and WebSocket request in a log. Throws if the log knows no requests: then it would prove nothing. */
export async function readNetLog(file: string): Promise<readonly SeenRequest[]> {
  const { constants, events } = JSON.parse(await readFile(file, 'utf8')) as NetLog;
  const start = constants.logEventTypes.URL_REQUEST_START_JOB;
  const seen = events.flatMap(({ type, params }) =>
    type === start && params?.url !== undefined && params.initiator !== undefined
      ? [{ url: params.url, from: params.initiator === NO_PAGE ? 'browser' : params.initiator }]
      : [],
  );
  if (seen.length === 0) throw new Error(`${file} holds no requests`);
  return seen.filter(({ url }) => /^(?:https?|wss?):/.test(url));
}
