/** Puts the judged queries of a site to every engine. */
import path from 'node:path';
import type { Entry } from '../../../src/lib/model/entry.ts';
import type { Library } from '../../../src/lib/queries/library.ts';
import { searchedEntries } from '../../../src/lib/library/searched-entries.ts';
import { UsageError } from '../../lib/command.ts';
import { loadFleet } from '../../lib/load-fleet.ts';
import { PROJECT_ROOT } from '../../lib/project.ts';
import { buildIndexes } from './build-indexes.ts';
import { lantaiEngine, pagefindEngine, type Engine } from './engines.ts';
import { judgedQueries, pageName } from './judged-queries.ts';
import { placeOf, scoreOf, type Outcome, type Score } from './score.ts';

export interface SearchBenchReport {
  site: string;
  entries: number;
  engines: string[];
  groups: { name: string; scores: Score[]; answers: { query: string; places: (number | null)[] }[] }[];
  /** Of all queries that have an answer, and of all. */
  answerable: Score[];
}

/** @param chosen site whose search is measured; by default the first of the registry. */
export async function runSearchBench(
  root: string,
  now: string,
  chosen: string | undefined,
  say: (line: string) => void,
): Promise<SearchBenchReport> {
  const fleet = await loadFleet(root, now);
  const { library } = fleet;
  const site = chosen ?? fleet.parsed.sites[0]?.id ?? '';
  if (!library?.sites().some(({ id }) => id === site)) throw new UsageError(`没有站点“${site}”，或者站点有错误。`);
  const searched = searchedEntries(library, site);
  const judged = judgedQueries(fleet, site, searched.keys());
  say(`为 ${searched.size} 篇建索引`);
  const indexes = await buildIndexes(fleet, library, site, path.join(PROJECT_ROOT, '.cache', 'bench', 'search'));
  const nameOf = pageNames(library, site, [...searched.keys()]);
  const engines = [await lantaiEngine(indexes.lantai, site), await pagefindEngine(indexes.pagefind, site)];
  try {
    const groups: SearchBenchReport['groups'] = [];
    const answerable: Outcome[][] = engines.map(() => []);
    for (const { name, queries } of judged) {
      say(name);
      const outcomes: Outcome[][] = [];
      for (const engine of engines) outcomes.push(await outcomesOf(engine, queries, nameOf));
      outcomes.forEach((list, at) => answerable[at]?.push(...list.filter(({ expected }) => expected.length > 0)));
      groups.push({
        name,
        scores: outcomes.map(scoreOf),
        answers: queries.map(({ q }, at) => ({ query: q, places: outcomes.map((list) => finite(list[at])) })),
      });
    }
    return {
      site,
      entries: searched.size,
      engines: engines.map(({ name }) => name),
      groups,
      answerable: answerable.map(scoreOf),
    };
  } finally {
    for (const engine of engines) await engine.close();
  }
}

const finite = (outcome: Outcome | undefined): number | null => {
  const place = outcome ? placeOf(outcome) : Infinity;
  return Number.isFinite(place) ? place : null;
};

async function outcomesOf(
  engine: Engine,
  queries: readonly { q: string; pages: readonly string[] }[],
  nameOf: (url: string) => string,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const { q, pages } of queries) {
    const start = performance.now();
    const { urls, bytes } = await engine.find(q);
    const milliseconds = performance.now() - start;
    outcomes.push({ expected: pages, found: urls.map(nameOf), milliseconds, bytes });
  }
  return outcomes;
}

/** Address in the index → name of the page. */
function pageNames(library: Library, site: string, entries: readonly Entry[]): (url: string) => string {
  const names = new Map(entries.map((entry) => [library.href(entry, site), pageName(entry)]));
  return (url) => names.get(url) ?? url;
}
