/** Middleware of the preview server: the gate, the lock and the attachments. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import send from 'send';
import { attachmentUrl } from '../../src/lib/library/attachments.ts';
import { buildContext } from '../../src/lib/build-context.ts';
import { type createGate, PAGE_FILE, refuse } from './request-gate.ts';

type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

interface Guard {
  root: string;
  /** Whether a file of the fleet may be shown, by its path from `root`. */
  servable(file: string): boolean;
  gate: ReturnType<typeof createGate>;
  /** Middleware for requests of pages. */
  enter: Handler;
}

/** Content-Security-Policy of the preview. Astro and Vite add inline styles, but no inline scripts. */
const PAGE_POLICY =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self' ws:; object-src 'none'; base-uri 'self'; frame-ancestors 'none'";
/** Files beside entries never run code, even when opened directly. */
const FILE_POLICY = "sandbox; default-src 'none'; style-src 'unsafe-inline'";

export function guardRequests(middlewares: { use(handler: Handler): unknown }, guard: Guard): void {
  const { classify } = guard.gate;
  middlewares.use((request, response, next) => {
    const answer = request.method === 'GET' || request.method === 'HEAD' ? classify(request.url ?? '') : null;
    response.setHeader('x-content-type-options', 'nosniff');
    switch (answer?.kind) {
      case 'page':
        // Without the query, which Vite would interpret as instructions for a file.
        request.url = answer.url;
        response.setHeader('content-security-policy', PAGE_POLICY);
        return guard.enter(request, response, next);
      case 'program':
        return next();
      case 'picture':
        response.setHeader('content-security-policy', FILE_POLICY);
        return next();
      case 'attachment':
        return sendAttachment(guard, answer.url, request, response);
      default:
        return refuse(request, response);
    }
  });
}

/**
 * Must be called once the server has started: Astro puts middleware of its own first, which fails on an address that
 * cannot be decoded, and explains a missing last slash in English.
 */
export function guardAstro(middlewares: { stack: { route: string; handle: unknown }[] }, guard: Guard): void {
  const { classify } = guard.gate;
  const handle: Handler = (request, response, next) => {
    const answer = classify(request.url ?? '');
    if (answer === null) return refuse(request, response);
    if (answer.kind !== 'page' || answer.url.endsWith('/') || PAGE_FILE.test(answer.url)) return next();
    response.writeHead(302, { location: `${answer.url}/`, 'cache-control': 'no-store' });
    response.end();
  };
  middlewares.stack.unshift({ route: '', handle });
}

/** The file under its published address, as a download. */
function sendAttachment(guard: Guard, url: string, request: IncomingMessage, response: ServerResponse): void {
  const info = [...buildContext().library.assets.values()].find((each) => attachmentUrl(each) === url);
  if (!info || !guard.servable(info.path)) return refuse(request, response);
  response.setHeader('content-security-policy', FILE_POLICY);
  response.setHeader('content-disposition', 'attachment');
  send(request, encodeURIComponent(info.path).replaceAll('%2F', '/'), {
    root: path.resolve(guard.root),
    cacheControl: false,
  })
    .on('error', () => refuse(request, response))
    .pipe(response);
}
