/** The site's colours and radius as a stylesheet of its own. */
import { currentSite } from '../lib/build-context.ts';
import { themeCss, themeDigest } from '../lib/theme/stylesheet.ts';

export function getStaticPaths() {
  return [{ params: { digest: themeDigest(currentSite().record.tokens) } }];
}

export function GET(): Response {
  return new Response(themeCss(currentSite().record.tokens), {
    headers: { 'content-type': 'text/css; charset=utf-8' },
  });
}
