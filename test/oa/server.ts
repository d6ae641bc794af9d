/** The demo OA's server: plain node:http, on this machine only, nothing kept on disk. */
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { bundle } from './bundle.ts';
import { isEditorName } from './editors/index.ts';
import { FCKEDITOR_PAGE } from './editors/plain.ts';
import { formPage, receivedPage } from './form.ts';
import { ODD_PAGES, ODD_POLICIES } from './odd-pages.ts';
import { link, type PageOptions, readOptions } from './options.ts';
import { placePage } from './places.ts';
import {
  bannerPage,
  formsPage,
  framesetPage,
  menuPage,
  receivedWorkspacePage,
  shellPage,
  workspacePage,
} from './shell.ts';
import { decodeForm, type Submission } from './submissions.ts';
import { vendorFile } from './vendor.ts';

export interface Oa {
  /** `http://localhost:PORT`, without a slash at the end. */
  readonly origin: string;
  /** The same OA as another site. */
  readonly otherOrigin: string;
  /** What arrived so far, oldest first; also at `/api/submissions`. */
  submissions(): readonly Submission[];
  clear(): void;
  close(): Promise<void>;
}

/** Far above any report, so that a runaway page can't fill the memory. Bytes. */
const LARGEST_BODY = 8_000_000;

const POLICY =
  "default-src 'self'; frame-src 'self'; style-src 'self' 'unsafe-inline'; script-src 'self' 'unsafe-inline'";

const PAGES: Readonly<Record<string, (options: PageOptions) => string>> = {
  '/': shellPage,
  '/frameset': framesetPage,
  '/banner': bannerPage,
  '/menu': menuPage,
  '/workspace': workspacePage,
  '/workspace/received': receivedWorkspacePage,
  '/forms': formsPage,
  '/fckeditor.html': () => FCKEDITOR_PAGE,
};

/**
 * Starts the OA. `port` 0 takes any free one. Rejects with the system's error if the port is taken.
 */
export async function startOa({ port = 0 }: { readonly port?: number } = {}): Promise<Oa> {
  let submissions: Submission[] = [];
  const style = await readFile(new URL('./oa.css', import.meta.url));

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      // A body that is not UTF-8 is the sender's mistake; it must be seen, not stored with replacement characters.
      end(response, error instanceof URIError ? 400 : 500, 'text/plain; charset=utf-8', String(error));
    });
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const options = readOptions(searchParams);
    response.setHeader('cache-control', 'no-store');
    if (request.method === 'POST') {
      if (pathname !== '/submit' || options.form === undefined) return end(response, 404);
      const raw = await readBody(request);
      if (raw === undefined) return end(response, 413);
      const at = new Date().toISOString();
      const id = submissions.length + 1;
      submissions = [...submissions, { id, at, form: options.form, raw, fields: decodeForm(raw) }];
      response.writeHead(303, { location: link('/received', options, { form: undefined, text: 'empty' }) });
      response.end();
      return;
    }
    if (pathname === '/oa.css') return end(response, 200, 'text/css; charset=utf-8', style);
    if (pathname === '/api/submissions') {
      return end(response, 200, 'application/json; charset=utf-8', JSON.stringify(submissions));
    }
    if (pathname.startsWith('/bundle/')) {
      const script = await bundle(pathname.slice('/bundle/'.length).replace(/\.js$/, ''));
      return script === undefined
        ? end(response, 404)
        : end(response, 200, 'text/javascript; charset=utf-8', script);
    }
    if (pathname.startsWith('/vendor/')) {
      const file = await vendorFile(decodeURIComponent(pathname.slice('/vendor/'.length)));
      // They don't change while a server runs, and some editors come in a hundred files.
      response.setHeader('cache-control', 'max-age=3600');
      return file === undefined ? end(response, 404) : end(response, 200, file.type, file.bytes);
    }
    const page = pageAt(pathname, options);
    if (page === undefined) return end(response, 404);
    const policy = options.csp ? POLICY : ODD_POLICIES[pathname.slice('/odd/'.length)];
    if (policy !== undefined) response.setHeader('content-security-policy', policy);
    end(response, 200, 'text/html; charset=utf-8', page);
  }

  function pageAt(pathname: string, options: PageOptions): string | undefined {
    const [, form] = /^\/form\/(\w+)$/.exec(pathname) ?? [];
    if (form !== undefined) return isEditorName(form) ? formPage(form, options) : undefined;
    const [, place] = /^\/place\/(\w+)$/.exec(pathname) ?? [];
    if (place !== undefined && options.form !== undefined) {
      return placePage(place, options, formPage(options.form, options));
    }
    if (pathname.startsWith('/odd/')) return ODD_PAGES[pathname.slice('/odd/'.length)];
    if (pathname === '/received') return receivedPage(submissions, options);
    return PAGES[pathname]?.(options);
  }

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    otherOrigin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    submissions: () => submissions,
    clear: () => {
      submissions = [];
    },
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)));
        server.closeAllConnections();
      }),
  };
}

function end(
  response: ServerResponse,
  status: number,
  type = 'text/plain',
  body: string | Uint8Array = '',
): void {
  response.writeHead(status, { 'content-type': type });
  response.end(body);
}

/** `undefined` if it is larger than any report could be. */
async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LARGEST_BODY) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('latin1');
}
