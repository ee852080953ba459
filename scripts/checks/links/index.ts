/** `links`: every internal link, fragment and file of every built page; external links are only listed. */
import type { Problem } from '../../../src/lib/model/problem.ts';
import { NOT_FOUND_URL } from '../../../src/lib/routes/site-pages.ts';
import type { BuiltCheck, CheckResult } from '../check.ts';
import { builtProblem, readPage, UNLISTED_TEMPLATE } from '../pages/built-page.ts';
import { placeOf } from '../pages/place.ts';
import { siteFacts, type SiteFacts } from '../pages/site-facts.ts';
import { ExternalLinks } from './external-links.ts';
import { surveyPage } from './page-links.ts';
import { linkResolver } from './resolve.ts';
import { linksRules } from './rules.ts';

/** A result with the number of different external addresses, which `external-links.json` lists. */
export interface LinksResult extends CheckResult {
  externalLinks: number;
}

const START = { line: 1, column: 1 };

/** Pages nothing leads to: those nobody planned, and the words that stand where an entry was taken back. */
const ASIDE: ReadonlySet<string> = new Set([UNLISTED_TEMPLATE, 'withdrawn']);

export const linksCheck = {
  id: 'links',
  label: '链接',
  reads: 'built',
  rules: linksRules,
  async run(context): Promise<LinksResult> {
    const facts = await siteFacts(context);
    const external = new ExternalLinks();
    const survey = {
      resolve: linkResolver(facts.files, context.site.origin),
      idsOf: idsByFile(facts),
      external,
    };
    const problems: Problem[] = facts.missing.map((page) =>
      builtProblem(context, 'links/page-missing', page, START, { value: page.url }),
    );
    const graph = new Map<string, ReadonlySet<string>>();
    for (const each of facts.pages) {
      const { faults, leadsTo } = surveyPage(each, survey);
      graph.set(each.page.file, leadsTo);
      const html = faults.length > 0 ? ((await readPage(context.dist, each.page)) ?? '') : '';
      for (const { rule, at, ...more } of faults)
        problems.push(builtProblem(context, `links/${rule}`, each.page, placeOf(html, at), more));
    }
    const reached = reachable(graph, 'index.html');
    for (const { page } of facts.pages)
      if (!reached.has(page.file) && !ASIDE.has(page.template) && page.url !== NOT_FOUND_URL)
        problems.push(builtProblem(context, 'links/orphan', page, START, { value: page.url }));
    await external.save(context.cacheDir, context.site.id);
    return { seen: facts.pages.length, problems, externalLinks: external.size };
  },
} satisfies BuiltCheck;

/** Sets are made for pages that are linked to with a fragment only. */
function idsByFile({ pages }: SiteFacts): (file: string) => ReadonlySet<string> | undefined {
  const lists = new Map(pages.map(({ page, facts }) => [page.file, facts.ids]));
  const sets = new Map<string, ReadonlySet<string>>();
  return (file) => {
    const list = lists.get(file);
    if (!list) return undefined;
    const kept = sets.get(file) ?? new Set(list);
    sets.set(file, kept);
    return kept;
  };
}

/** Files that can be reached by links from `start`. */
function reachable(graph: ReadonlyMap<string, ReadonlySet<string>>, start: string): ReadonlySet<string> {
  const reached = new Set([start]);
  const queue = [start];
  for (let file = queue.pop(); file !== undefined; file = queue.pop())
    for (const next of graph.get(file) ?? [])
      if (!reached.has(next)) {
        reached.add(next);
        queue.push(next);
      }
  return reached;
}
