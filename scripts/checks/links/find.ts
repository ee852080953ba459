/** Broken links and missing files of every built page, and pages without a link to them. */
import type { Problem } from '../../../src/lib/model/problem.ts';
import { NOT_FOUND_URL } from '../../../src/lib/routes/site-pages.ts';
import type { BuiltContext, CheckResult } from '../check.ts';
import { atPage, readPage, UNLISTED_TEMPLATE, type PagePlace } from '../pages/built-page.ts';
import { offsetPosition } from '../../../src/lib/text/position.ts';
import { siteFacts, type SiteFacts } from '../pages/site-facts.ts';
import { ExternalLinks } from './external-links.ts';
import { reporter } from '../rules/reporter.ts';
import { surveyPage, type BrokenLink } from './page-links.ts';
import { linkResolver } from './resolve.ts';
import { rules } from './rules.ts';

const report = reporter('links', rules);

/** A result with the number of different external addresses, which `external-links.json` lists. */
export interface LinksResult extends CheckResult {
  externalLinks: number;
}

/** Pages that need no link to them: those outside the manifest, and notices in place of withdrawn entries. */
const ASIDE: ReadonlySet<string> = new Set([UNLISTED_TEMPLATE, 'withdrawn']);

export async function findLinks(context: BuiltContext): Promise<LinksResult> {
  const facts = await siteFacts(context);
  const external = new ExternalLinks();
  const survey = { resolve: linkResolver(facts.files, context.site.origin), idsOf: idsByFile(facts), external };
  const problems: Problem[] = facts.missing.map((page) =>
    report('page-missing', atPage(context, page), { value: page.url }),
  );
  const graph = new Map<string, ReadonlySet<string>>();
  for (const each of facts.pages) {
    const { broken, leadsTo } = surveyPage(each, survey);
    graph.set(each.page.file, leadsTo);
    const html = broken.length > 0 ? ((await readPage(context.dist, each.page)) ?? '') : '';
    for (const link of broken)
      problems.push(findBroken(link, atPage(context, each.page, offsetPosition(html, link.at))));
  }
  const reached = reachable(graph, 'index.html');
  for (const { page } of facts.pages)
    if (!reached.has(page.file) && !ASIDE.has(page.template) && page.url !== NOT_FOUND_URL)
      problems.push(report('orphan', atPage(context, page), { value: page.url }));
  await external.save(context.cacheDir, context.site.id);
  return { seen: facts.pages.length, problems, externalLinks: external.size };
}

function findBroken({ value, broken }: BrokenLink, at: PagePlace): Problem {
  switch (broken.kind) {
    case 'missing':
      return report(broken.isLink ? 'target-missing' : 'file-missing', at, { value });
    case 'fragment':
      return report('fragment-missing', at, {
        value,
        params: { fragment: broken.fragment, suggestion: broken.suggestion },
      });
    default:
      return report(broken.kind, at, { value, params: { expected: broken.expected } });
  }
}

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
