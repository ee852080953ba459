/** `_redirects`, the form Netlify and Cloudflare Pages read: `from to status`, one a line, escaped as in a URL. */
import type { Redirect } from './redirects.ts';

export function formatRedirects(redirects: readonly Redirect[], hosts: readonly string[], origin: string): string {
  return [
    ...hosts.map((host) => `https://${host}/* ${origin}/:splat 301!`),
    ...redirects.map(
      ({ from, to, prefix }) =>
        `${escapePath(from)}${prefix ? '*' : ''} ${escapeTarget(to)}${prefix ? ':splat' : ''} 301`,
    ),
    '',
  ].join('\n');
}

/** In the source `*` and `:name` would match any address; `#` and `?` would end the path. */
const escapePath = (path: string) =>
  path
    .toWellFormed()
    .split('/')
    .map((step) => encodeURIComponent(step).replaceAll('*', '%2A'))
    .join('/');

/** In the target `:name` and `*` would be replaced by parts of the old address, and a space would end it. */
export const escapeTarget = (to: string): string => {
  const [origin = '', rest = ''] = /^(https?:\/\/[^/?#]*)?([^]*)$/i.exec(to)?.slice(1) ?? [];
  const escape = (character: string) => PLACEHOLDERS[character] ?? encodeURIComponent(character);
  return origin + rest.toWellFormed().replace(/[:*\s\p{Cc}]|[^\p{ASCII}]/gu, escape);
};
const PLACEHOLDERS: Readonly<Record<string, string>> = { ':': '%3A', '*': '%2A' };

/** Reads the path redirects that {@link formatRedirects} wrote. */
export function parseRedirects(text: string): Redirect[] {
  return text.split('\n').flatMap((line) => {
    const match = /^(\/[^\s*]*)(\*?) (\S+?)(:splat)? 301$/.exec(line);
    if (match?.[1] === undefined || match[3] === undefined) return [];
    return [
      { from: decodeURIComponent(match[1]), to: match[3], ...(match[2] === '*' ? { prefix: true as const } : {}) },
    ];
  });
}
