/** Security headers of a site, for nginx, `_headers` and the local server. */
import type { Site } from '../../model/site.ts';

export interface Header {
  name: string;
  value: string;
}

/**
 * Only the site's own files are loaded and no inline code runs; forms can also be sent to the endpoints in the site
 * record. `wasm-unsafe-eval` is needed to compile the search engine and does not allow `eval`.
 */
export function contentSecurityPolicy(site: Site): string {
  return [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "media-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    ['form-action', "'self'", ...formOrigins(site)].join(' '),
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
    'upgrade-insecure-requests',
  ].join('; ');
}

/** Hosts the site's forms are sent to, sorted. */
function formOrigins(site: Site): string[] {
  const endpoints = [...Object.values(site.record.interaction.endpoints), site.record.disclosure.applyEndpoint];
  const origins = endpoints.flatMap((endpoint) => (endpoint === undefined ? [] : [new URL(endpoint).origin]));
  return [...new Set(origins)].sort();
}

export function securityHeaders(site: Site): Header[] {
  return [
    { name: 'Content-Security-Policy', value: contentSecurityPolicy(site) },
    { name: 'Strict-Transport-Security', value: 'max-age=31536000' },
    { name: 'X-Content-Type-Options', value: 'nosniff' },
    { name: 'X-Frame-Options', value: 'DENY' },
    { name: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
    {
      name: 'Permissions-Policy',
      value: 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
    },
    { name: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  ];
}

/** The same headers without those that redirect from http to https. */
export function withoutHttpsOnly(headers: readonly Header[]): Header[] {
  return headers
    .filter(({ name }) => name !== 'Strict-Transport-Security')
    .map(({ name, value }) => ({ name, value: value.replace(/; upgrade-insecure-requests$/, '') }));
}
