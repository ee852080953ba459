/** Indicators of official inspections for a site (国办秘函〔2019〕19号), as the record of an inspection keeps them. */
import { CONFIDENCE_LEVELS } from '../../schemas/rule-row.ts';
import type { Problem } from '../../src/lib/model/problem.ts';
import type { Site } from '../../src/lib/model/site.ts';
import type { Library } from '../../src/lib/queries/library.ts';
import type { Indicators } from '../../schemas/indicators.ts';
import type { Evaluation } from '../../src/lib/indicators/evaluate.ts';
import type { CheckRun } from '../checks/report.ts';
import { evaluateSite } from '../indicators/evaluate-site.ts';
import { readIndicators } from '../lib/indicators.ts';
import type { LoadedFleet } from '../lib/load-fleet.ts';
import type { EvaluationResult, IndicatorResult, RequestResult } from './record.ts';

export interface IndicatorInput {
  fleet: LoadedFleet;
  library: Library;
  site: Site;
  /** Findings of the inspection, of any sites. */
  findings: readonly Problem[];
  runs: readonly CheckRun[];
  /** Answers of external links; empty where nothing was asked. */
  links: readonly RequestResult[];
}

const HOME = '/';

export async function siteIndicators(
  input: IndicatorInput,
): Promise<{ indicators: IndicatorResult[]; evaluations: EvaluationResult[] }> {
  const { fleet, library, site, findings, runs, links } = input;
  const evaluations = await evaluateSite(fleet, library, site, findings, deadLinks(site, links));
  const unread = unreadIndicators(await readIndicators(), notRun(site, runs));
  const indicators = evaluations.flatMap((evaluation) =>
    [...vetoes(site.id, evaluation), ...scored(site.id, evaluation)].map((each) =>
      unread.has(each.id) && each.state !== 'failed' ? uncounted(each) : each,
    ),
  );
  const isOpen = indicators.some(({ kind, state }) => kind === 'veto' && state === 'unknown');
  return {
    indicators,
    evaluations: evaluations.map(({ name, source, verdict, score, earnsBonus }) => ({
      site: site.id,
      name,
      source,
      verdict: verdict === 'passed' && isOpen ? ('undecided' as const) : verdict,
      ...(score === undefined ? {} : { score }),
      earnsBonus,
    })),
  };
}

/** Checks that did not look at the site. */
const notRun = ({ id }: Site, runs: readonly CheckRun[]): ReadonlySet<string> =>
  new Set(runs.flatMap((run) => (run.notRun && (run.site === '' || run.site === id) ? [run.check] : [])));

/** Ids of indicators that count findings of such checks: that nothing was found there says nothing. */
function unreadIndicators(all: readonly Indicators[], checks: ReadonlySet<string>): ReadonlySet<string> {
  const isUnread = ({ source }: Indicators['scored'][number] | Indicators['vetoes'][number]['counters'][number]) =>
    source.from === 'findings' && source.rules.some((rule) => checks.has(rule.split('/')[0] ?? ''));
  return new Set(
    all.flatMap(({ vetoes: list, scored: items }) => [
      ...list.flatMap(({ id, counters }) => counters.filter(isUnread).map((counter) => `${id}/${counter.id}`)),
      ...items.filter(isUnread).map(({ id }) => id),
    ]),
  );
}

const uncounted = ({ count: _, ...rest }: IndicatorResult): IndicatorResult => ({ ...rest, state: 'unknown' });

/** Absent where no link was asked for: nothing measured is not nothing dead. */
function deadLinks({ id }: Site, links: readonly RequestResult[]) {
  const own = links.filter(({ site }) => site === id);
  if (own.length === 0) return {};
  const counted = (list: readonly RequestResult[]) => ({ value: list.length, evidence: list.map(({ url }) => url) });
  const [home, elsewhere] = [true, false].map((isHome) =>
    own.filter(({ state, pages }) => state === 'broken' && pages.includes(HOME) === isHome),
  ) as [RequestResult[], RequestResult[]];
  return { deadHomeLinks: counted(home), deadLinks: counted(elsewhere) };
}

const vetoes = (site: string, { vetoes: list }: Evaluation): IndicatorResult[] =>
  list.flatMap(({ id, name, counters }) =>
    counters.map((counter): IndicatorResult => {
      const { value, limit, state, confidence, clauses, evidence } = counter;
      const isNear = state === 'passed' && limit > 1 && value !== undefined && value === limit - 1;
      return {
        id: `${id}/${counter.id}`,
        site,
        kind: 'veto',
        label: `${name}：${counter.name}`,
        ...(value === undefined ? {} : { count: value }),
        limit,
        state: state === 'passed' ? (isNear ? 'near' : 'met') : state,
        confidence: CONFIDENCE_LEVELS[confidence],
        clauses: [...clauses],
        details: [...evidence],
      };
    }),
  );

/** A scored item only counts what takes marks off: nothing counted is met, and without weights the rest stays open. */
const scored = (site: string, { scored: list }: Evaluation): IndicatorResult[] =>
  list.map(({ id, name, value, confidence, clauses, evidence, deducted }) => ({
    id,
    site,
    kind: 'scored',
    label: name,
    ...(value === undefined ? {} : { count: value }),
    ...(deducted === undefined ? {} : { deducted }),
    state: value === undefined ? 'unknown' : value === 0 ? 'met' : 'near',
    confidence: CONFIDENCE_LEVELS[confidence],
    clauses: [...clauses],
    details: [...evidence],
  }));
