/** Adds the gate, the lock and the attachments before all other middleware of the preview server. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import send from 'send';
import { attachmentUrl } from '../../src/lib/library/attachments.ts';
import { buildContext } from '../../src/lib/build-context.ts';
import { createGate, refuse } from './request-gate.ts';

type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

interface Guard {
  root: string;
  cacheDir: string;
  /** Whether a file of the fleet may be shown, by its path from `root`. */
  servable(file: string): boolean;
  /** Middleware for requests of pages. */
  enter: Handler;
}

/** Content-Security-Policy of the preview. Astro and Vite add inline styles, but no inline scripts. */
const PAGE_POLICY =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self' ws:; object-src 'none'; base-uri 'self'; frame-ancestors 'none'";
/** Files beside entries never run code, even when opened directly. */
const FILE_POLICY = "sandbox; default-src 'none'; style-src 'unsafe-inline'";

export function guardRequests(middlewares: { use(handler: Handler): unknown }, guard: Guard): void {
  const { classify } = createGate(guard.root, guard.cacheDir, guard.servable);
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
