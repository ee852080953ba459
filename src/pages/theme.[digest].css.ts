/** The site's colours and radius as a stylesheet of its own. */
import type { APIContext } from 'astro';
import { currentSite } from '../lib/build-context.ts';
import { themeCss, themeUrl } from '../lib/theme/stylesheet.ts';

export function GET({ url }: APIContext): Response {
  const { tokens } = currentSite().record;
  if (url.pathname !== themeUrl(tokens)) return new Response(null, { status: 404 });
  return new Response(themeCss(tokens), { headers: { 'content-type': 'text/css; charset=utf-8' } });
}
