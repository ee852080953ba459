/**
 * Pages and files of one built site.
 *
 * A problem in a built page gives the page as it is in `dist/<site>/`, with line and column in its HTML, and holds
 * the file an editor or developer would change as `{source}`, which its sentences show.
 */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Position } from '../../../src/lib/model/problem.ts';
import { siteFile } from '../../../src/lib/content/parse-fleet.ts';
import { pageUrl } from '../../../src/lib/routes/page-file.ts';
import { GALLERY_URL } from '../../../src/lib/routes/site-pages.ts';
import type { ManifestPage } from '../../../src/lib/model/manifest.ts';
import type { BuiltContext } from '../check.ts';
import type { Place } from '../rules/reporter.ts';

export type BuiltPage = Pick<ManifestPage, 'url' | 'file' | 'source' | 'template'> & { sha256?: string };

/** Template of pages that are not in the manifest. */
export const UNLISTED_TEMPLATE = 'unlisted';

/** False for the samples of components that `--gallery` adds: they are outside the site and its navigation. */
export const isPublished = (page: Pick<BuiltPage, 'url'>): boolean => !page.url.startsWith(GALLERY_URL);

/** A place in a built page, with the source of the page. */
export interface PagePlace extends Place {
  params: { source: string };
}

/** A position in a built page or file. */
export const atPage = (
  { site }: Pick<BuiltContext, 'site'>,
  { file, source }: Pick<BuiltPage, 'file' | 'source'>,
  { line, column }: Position = { line: 1, column: 1 },
): PagePlace => ({ site: site.id, file: `dist/${site.id}/${file}`, line, column, params: { source } });

/** Files below the site's folder, with forward slashes, sorted. */
export async function builtFiles(dist: string): Promise<string[]> {
  const items = await readdir(dist, { withFileTypes: true, recursive: true });
  return items
    .filter((item) => item.isFile())
    .map((item) => path.relative(dist, path.join(item.parentPath, item.name)).split(path.sep).join('/'))
    .sort();
}

/** Pages of the manifest, and any other HTML file that would be served, in the order of their files. */
export function builtPages(context: Pick<BuiltContext, 'manifest' | 'site'>, files: readonly string[]): BuiltPage[] {
  const listed = new Map<string, BuiltPage>(context.manifest.pages.map((page) => [page.file, page]));
  const present = files.filter((file) => file.endsWith('.html'));
  return [...new Set([...listed.keys(), ...present])].sort().map(
    (file) =>
      listed.get(file) ?? {
        url: pageUrl(file),
        file,
        source: siteFile(context.site.id),
        template: UNLISTED_TEMPLATE,
      },
  );
}

/** The HTML of the page, or null if the manifest lists a page that does not exist. */
export async function readPage(dist: string, page: Pick<BuiltPage, 'file'>): Promise<string | null> {
  return readFile(path.join(dist, page.file), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
}
