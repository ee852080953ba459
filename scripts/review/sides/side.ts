/** One side of a change, made into pages: what a process is asked for, and what it leaves in its folder. */
import type { SitePage } from '../../../src/lib/routes/site-pages.ts';

export interface SideJob {
  /** Folder of the fleet. */
  root: string;
  /** Set for the side before the change: where the changed files are as they were. */
  former?: string;
  /** Paths of all changed files. */
  changed: readonly string[];
  now: string;
  /** Folder of the compiled templates. */
  templates: string;
  /** Folder for the pages, one folder a site. */
  out: string;
}

/** A page or another file of a site, by its address. */
export interface SideFile {
  site: string;
  /** Address within the site. */
  url: string;
  /** Path below the folder of the site. */
  file: string;
  kind: SitePage['kind'] | 'output';
  /** Name for readers: title of the entry, name of the column; empty where the kind says it. */
  name: string;
  /** Source of the entry it shows. */
  entry?: string;
  /** Digest of its bytes; absent if it could not be made. */
  sha256?: string;
}

/** List of the files, in the folder of the side. */
export const SIDE_LIST = 'files.json';

/** Result of the process: nothing, or what went wrong, for developers. */
export interface SideFailure {
  detail: string;
}
