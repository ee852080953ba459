/** How long browsers and content delivery networks may keep a file. */
import { DIGESTS_FILE, LABEL_FILE, MANIFEST_FILE } from '../../model/manifest.ts';

/** Prefixes of addresses whose file names contain a digest of their bytes. */
export const IMMUTABLE_PREFIXES = ['/_astro/', '/attachments/', '/theme.'] as const;
export const IMMUTABLE = 'public, max-age=31536000, immutable';

/** All others: a withdrawn or corrected page must disappear within a minute. */
export const SHORT = 'public, max-age=60';

/** Files that tell hosting platforms and web servers how to answer; `site-outputs.ts` has the text of each. */
export const HOSTING_FILES = ['_headers', '_redirects', 'nginx.conf'] as const;
export type HostingFile = (typeof HOSTING_FILES)[number];

/** Files of the site's folder that are for its operator, not for visitors. */
export const OPERATOR_FILES: readonly string[] = [...HOSTING_FILES, MANIFEST_FILE, DIGESTS_FILE, LABEL_FILE].sort();
