/** `build-manifest.json`: which page came from which source by which template, with the digest of its bytes. */

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

export const MANIFEST_FILE = 'build-manifest.json';

/** Digests of every file of a built site, see `scripts/verify`; for the operator, not for visitors. */
export const DIGESTS_FILE = 'digests.txt';
