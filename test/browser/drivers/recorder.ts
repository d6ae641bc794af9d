import { createServer, request as httpRequest, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { SeenRequest } from './driver.ts';

/**
 * A proxy on this machine that a browser sends everything through, whoever in it asks: pages, extensions, workers, the
 * browser itself. It passes requests to this machine on and writes all down; it opens no connection to anywhere else.
 */
export interface Recorder {
  readonly port: number;
  readonly seen: readonly SeenRequest[];
  close(): Promise<void>;
}

export async function startRecorder(): Promise<Recorder> {
  const seen: SeenRequest[] = [];
  const server: Server = createServer((incoming, outgoing) => {
    const url = new URL(incoming.url ?? '', 'http://nowhere.invalid');
    seen.push({ url: url.href, from: askerOf(incoming) });
    if (!isThisMachine(url)) {
      outgoing.writeHead(502).end();
      return;
    }
    const { port, pathname, search } = url;
    const { method = 'GET', headers } = incoming;
    const passed = httpRequest(
      { host: '127.0.0.1', port, path: pathname + search, method, headers },
      (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
      },
    );
    passed.on('error', () => outgoing.destroy());
    incoming.pipe(passed);
  });
  server.on('connect', (incoming, socket) => {
    // A browser that ends while it is being refused takes its end of the line away.
    socket.on('error', () => socket.destroy());
    seen.push({ url: `https://${incoming.url ?? ''}`, from: askerOf(incoming) });
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    seen,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)));
        server.closeAllConnections();
      }),
  };
}

/** Names that end in `localhost` are this machine (RFC 6761, 6.3), though not every resolver knows. */
function isThisMachine({ hostname }: URL): boolean {
  return hostname === '127.0.0.1' || /(?:^|\.)localhost$/.test(hostname);
}

/** Who asked, as far as the request tells: a page's or extension's origin, else the browser. */
function askerOf({ headers }: IncomingMessage): string {
  if (headers.origin !== undefined && headers.origin !== 'null') return headers.origin;
  return headers.referer === undefined ? 'browser' : new URL(headers.referer).origin;
}
