/** Old addresses of entries (`aliases`): a server can redirect them, and they lead to one place. */
import { decodePath } from '../../../src/lib/outputs/hosting/redirects.ts';
import type { ParsedEntry } from '../../../src/lib/content/parse-entry.ts';
import type { Problem } from '../../../src/lib/model/problem.ts';
import { entryProblem } from './place-problem.ts';

/** First parts of addresses that are not pages of content. */
export const RESERVED = ['_astro', 'attachments', 'data', 'gallery', 'pagefind', 'search', 'sitemap'];

/** Files the program writes to the top of a site. */
const FILES =
  /^\/(?:(?:index|404)\.html|robots\.txt|feed\.\w+|sitemap[\w-]*\.xml|theme\.\w+\.css|build-manifest\.json|nginx\.conf|_headers|_redirects)?$/;

/** Longest old address, in characters. */
const MAX_LENGTH = 500;

/** @param owners file of the page that has an address now, by site and address. */
export function aliasProblems(entries: readonly ParsedEntry[], owners: ReadonlyMap<string, string>): Problem[] {
  const first = new Map(owners);
  return entries.flatMap((parsed) =>
    (parsed.entry?.data.aliases ?? []).flatMap((alias, index) => {
      const problem = (rule: string, params = {}) => [
        entryProblem(parsed, rule, ['aliases', index], { value: alias, params }),
      ];
      const path = decodePath(alias);
      if (path === null || path.includes('//') || alias.length > MAX_LENGTH) return problem('alias-unusable');
      if (FILES.test(path) || RESERVED.includes(path.split('/')[1] ?? '')) return problem('url-reserved');
      const key = `${parsed.site}${path.replace(/(?:\/|\/index\.html)?$/, '/')}`;
      const other = first.get(key);
      if (other === undefined) first.set(key, parsed.file);
      return other === undefined ? [] : problem('alias-duplicate', { other });
    }),
  );
}
