/**
 * How the pages access the library.
 *
 * A build puts the library of the commit and the site being built here before it starts Astro in the same process;
 * the preview server replaces it whenever a file changes. Nothing is serialised or read twice.
 */
import type { Library } from './queries/library.ts';
import type { Site } from './model/site.ts';

export interface BuildContext {
  /** Folder that holds `content/` and `sites/`. */
  root: string;
  library: Library;
  /** Id of the site being built. */
  site: string;
  /** True when the component gallery is built too. */
  gallery?: boolean;
}

const KEY = Symbol.for('lantai.build-context');
type Holder = { [KEY]?: BuildContext };

export function setBuildContext(context: BuildContext): void {
  (globalThis as Holder)[KEY] = context;
}

export function buildContext(): BuildContext {
  const context = (globalThis as Holder)[KEY];
  if (!context) throw new Error('Start the build with `lantai build` or `lantai dev`: Astro alone has no library.');
  return context;
}

/** The library of this build. */
export const library = (): Library => buildContext().library;
/** The site being built. */
export const currentSite = (): Site => buildContext().library.site(buildContext().site);
