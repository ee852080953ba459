/** Old addresses of entries (`aliases`): a server can redirect them, and each leads to one page. */
import { OPERATOR_FILES } from '../../../../src/lib/outputs/hosting/cache-rules.ts';
import { decodePath } from '../../../../src/lib/outputs/hosting/redirects.ts';
import type { ParsedEntry } from '../../../../src/lib/content/parse-entry.ts';
import type { Problem } from '../../../../src/lib/model/problem.ts';
import { atEntry } from '../../rules/places.ts';
import { reporter } from '../../rules/reporter.ts';
import { rules } from './rules.ts';

const report = reporter('metadata', rules);

/** First path segments that are reserved by the program. */
export const RESERVED = ['_astro', 'attachments', 'data', 'feeds', 'gallery', 'pagefind', 'search', 'sitemap'];

/** Files for visitors that the program writes to the top of a site. */
const FILES = /^\/(?:(?:index|404)\.html|robots\.txt|feed\.\w+|sitemap[\w-]*\.xml|theme\.\w+\.css)?$/;
const isReserved = (path: string) =>
  FILES.test(path) || OPERATOR_FILES.includes(path.slice(1)) || RESERVED.includes(path.split('/')[1] ?? '');

/** Longest old address, in characters. */
const MAX_LENGTH = 500;

/** @param owners file of the page that currently has an address, by site and address. */
export function findAliases(entries: readonly ParsedEntry[], owners: ReadonlyMap<string, string>): Problem[] {
  const first = new Map(owners);
  return entries.flatMap((parsed) =>
    (parsed.entry?.data.aliases ?? []).flatMap((alias, index) => {
      const place = atEntry(parsed, ['aliases', index]);
      const path = decodePath(alias);
      if (path === null || path.includes('//') || alias.length > MAX_LENGTH)
        return [report('alias-unusable', place, { value: alias })];
      if (isReserved(path)) return [report('url-reserved', place, { value: alias })];
      const key = `${parsed.site}${path.replace(/(?:\/|\/index\.html)?$/, '/')}`;
      const other = first.get(key);
      if (other === undefined) first.set(key, parsed.file);
      return other === undefined ? [] : [report('alias-duplicate', place, { value: alias, params: { other } })];
    }),
  );
}
