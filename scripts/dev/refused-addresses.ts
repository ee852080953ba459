import type { ParsedFleet } from '../../src/lib/content/parse-fleet.ts';
import type { Library } from '../../src/lib/queries/library.ts';

/** Address → file, for rejected entries of the site: the address of their page once they are fixed. */
export function refusedAddresses(
  parsed: ParsedFleet,
  library: Library,
  site: string,
  refused: ReadonlySet<string>,
): Map<string, string> {
  const urls = new Map<string, string>();
  for (const { file, entry } of parsed.entries) {
    if (!refused.has(file) || !file.startsWith(`content/${site}/`)) continue;
    const url = entry?.url ?? addressOf(library, file);
    if (url !== undefined) urls.set(url, file);
  }
  return urls;
}

/** Undefined for a file outside all columns. */
function addressOf(library: Library, file: string): string | undefined {
  const [, site = '', column = '', slug = ''] = /^content\/([^/]+)\/(.+)\/([^/]+)\.mdx?$/.exec(file) ?? [];
  const node = library.column(site, column);
  return node && (node.record.presentation === 'page' ? node.url : `${node.url}${slug}/`);
}
