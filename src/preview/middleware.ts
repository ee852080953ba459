/** Astro middleware of the preview: every page is complete, reports what is wrong, and never shows rejected content. */
import type { APIContext, MiddlewareNext } from 'astro';
import { buildContext } from '../lib/build-context.ts';
import { markPage } from './mark-page.ts';
import { pageAt } from './page-at.ts';
import { failedPage, FINDINGS_URL, findingsPage, refusedPage } from './pages.ts';
import { previewState } from './state.ts';

export async function onRequest({ url, locals }: APIContext, next: MiddlewareNext): Promise<Response> {
  const state = previewState();
  const address = decodeURI(url.pathname);
  if (address === FINDINGS_URL) return page(findingsPage(state));
  const refused = state.refused.get(address);
  if (refused !== undefined) return page(refusedPage(state, refused));
  const { library, site } = buildContext();
  const found = pageAt(library, site, address);
  if (found) locals.page = found;
  try {
    const response = await next();
    if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
    // Read completely here, so that an error during rendering can be replaced by a page that explains it.
    return page(markPage(await response.text(), state, address), response.status);
  } catch (error) {
    return page(failedPage(state, error instanceof Error ? error.message : String(error)), 500);
  }
}

function page(text: string, status = 200): Response {
  return new Response(text, {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
  });
}
