/** How long browsers and content delivery networks may keep a file. */

/** Prefixes of addresses whose file names contain a digest of their bytes. */
export const IMMUTABLE_PREFIXES = ['/_astro/', '/attachments/', '/theme.'] as const;
export const IMMUTABLE = 'public, max-age=31536000, immutable';

/** All others: a withdrawn or corrected page must disappear within a minute. */
export const SHORT = 'public, max-age=60';

/** Files of the site's folder that are for its operator, not for visitors. */
export const OPERATOR_FILES = ['_headers', '_redirects', 'build-manifest.json', 'nginx.conf'] as const;
