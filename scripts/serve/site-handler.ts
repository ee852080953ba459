/** Answers requests for one built site the way its web server will: same headers, redirects, types and 404 page. */
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import compression from 'compression';
import send from 'send';
import { OPERATOR_FILES } from '../../src/lib/outputs/hosting/cache-rules.ts';
import { withoutHttpsOnly } from '../../src/lib/outputs/hosting/security-headers.ts';
import { contentType, isText } from '../../src/lib/text/media-type.ts';
import { NOT_FOUND_URL } from '../../src/lib/routes/site-pages.ts';
import { followHostingRules, type HostingRules } from './hosting-rules.ts';

const HIDDEN: ReadonlySet<string> = new Set([NOT_FOUND_URL, ...OPERATOR_FILES.map((name) => `/${name}`)]);

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/**
 * @param folder built site. A new build in its place is served from the next request on, never mixed with the old one.
 */
export function siteHandler(folder: string): Handler {
  const currentRules = followHostingRules(folder);
  const compress = compression({
    // A range counts bytes of the uncompressed file, so partial responses are not compressed.
    filter: (_request, response) =>
      (response as ServerResponse).statusCode !== 206 &&
      isText(String((response as ServerResponse).getHeader('Content-Type')).split(';')[0] ?? ''),
  });
  return (request, response) => {
    compress(request as never, response as never, () => {
      currentRules()
        .then((rules) => answer(request, response, folder, rules))
        // An error in one request must not end the server.
        .catch(() => response.destroy());
    });
  };
}

function answer(request: IncomingMessage, response: ServerResponse, folder: string, rules: HostingRules): void {
  const rawPath = (request.url ?? '/').split(/[?#]/, 1)[0] ?? '/';
  for (const { name, value } of withoutHttpsOnly(rules.headers(rawPath))) response.setHeader(name, value);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const pathname = decode(rawPath);
  const target = pathname === null ? undefined : rules.redirect(pathname);
  if (target !== undefined) redirect(response, target);
  else if (pathname === null || HIDDEN.has(pathname)) notFound(request, response, folder);
  else {
    if (rules.isGone(pathname)) response.statusCode = 410;
    sendFile(request, response, folder, rawPath);
  }
}

function sendFile(request: IncomingMessage, response: ServerResponse, folder: string, pathname: string): void {
  send(request, pathname, { root: folder, dotfiles: 'ignore', index: 'index.html', cacheControl: false })
    .on('headers', (_response: ServerResponse, file: string) => {
      response.setHeader('Content-Type', contentType(file));
      if (!response.hasHeader('Cache-Control')) response.setHeader('Cache-Control', 'no-cache');
    })
    .on('directory', () => redirect(response, `${pathname}/`))
    .on('error', (error: { status?: number }) => {
      if (error.status === 416) response.writeHead(416).end();
      else notFound(request, response, folder);
    })
    .pipe(response);
}

function redirect(response: ServerResponse, location: string): void {
  // Browsers would cache it permanently, even after a new build withdrew it.
  response.writeHead(301, { Location: location.replace(/^\/+/, '/'), 'Cache-Control': 'no-cache' }).end();
}

/** The 404 page of the site, with status 404. */
function notFound(request: IncomingMessage, response: ServerResponse, folder: string): void {
  response.removeHeader('Cache-Control');
  readFile(path.join(folder, NOT_FOUND_URL)).then(
    (page) => {
      response.writeHead(404, { 'Content-Type': contentType(NOT_FOUND_URL) });
      response.end(request.method === 'HEAD' ? undefined : page);
    },
    () => response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('找不到这一页。\n'),
  );
}

function decode(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return null;
  }
}
