/** The judged queries of a site, with the pages that answer them checked against its fleet. */
import type { JudgedGroup } from '../../../schemas/registers/search-queries.ts';
import type { Entry } from '../../../src/lib/model/entry.ts';
import { UsageError } from '../../lib/command.ts';
import { governanceFile, readGovernance } from '../../lib/governance.ts';
import type { LoadedFleet } from '../../lib/load-fleet.ts';

/** How judged queries name a page: its site and its address there. */
export const pageName = ({ site, url }: Pick<Entry, 'site' | 'url'>): string => `${site}${url.replace(/\/$/, '')}`;

/**
 * @param searched entries that the search of the site covers.
 * @throws {UsageError} where the site has no judged queries, or one names a page that its search cannot find.
 */
export function judgedQueries(fleet: LoadedFleet, site: string, searched: Iterable<Entry>): readonly JudgedGroup[] {
  const file = governanceFile(site, 'search-queries');
  const record = readGovernance(fleet, 'search-queries').records.find((each) => each.site === site);
  if (!record) throw new UsageError(`没有评测集：${file} 不存在，或者有错误，先运行 npm run check。`);
  const { groups } = record.data;
  const known = new Set([...searched].map(pageName));
  for (const { name, queries } of groups)
    for (const { q, pages } of queries)
      for (const page of pages)
        if (!known.has(page))
          throw new UsageError(`${file}：${name}的“${q}”写了${page}，本站的搜索里没有这个网页。改正网址，或者删去它。`);
  return groups;
}
