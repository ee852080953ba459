/** What tells the operator of a built site where it comes from. `build-manifest.json`: which page came from which source by which template, with the digest of its bytes. */
import type { LocalTime } from './local-time.ts';

export interface ManifestPage {
  /** Address within the site, for example `/zwgk/zcwj/`. */
  url: string;
  /** File below `dist/<site>/`, for example `zwgk/zcwj/index.html`. */
  file: string;
  /** Source file from the repository root: the entry, or `sites/<id>/site.yaml` for pages made from the record. */
  source: string;
  /** Name of the template, see `templateOf`. */
  template: string;
  /** Lower-case hexadecimal SHA-256 of the page's bytes. */
  sha256: string;
}

export interface BuildManifest {
  version: 1;
  site: string;
  /** Sorted by url. */
  pages: ManifestPage[];
}

/**
 * `release.json` of fleets that use sign-off: whether a built site may be published. A release names the commit whose
 * bytes it is made from, and the moment it was made for.
 */
export type TreeLabel =
  | { version: 1; state: 'preview'; site: string }
  | { version: 1; state: 'release'; site: string; commit: string; moment: LocalTime };

export const LABEL_FILE = 'release.json';

export const MANIFEST_FILE = 'build-manifest.json';

/** Digests of every file of a built site, see `scripts/verify`; for the operator, not for visitors. */
export const DIGESTS_FILE = 'digests.txt';
