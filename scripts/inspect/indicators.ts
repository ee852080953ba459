/** Indicators of official inspections for a site: vetoes with their counters, and scored items. */
import { CONFIDENCE_LEVELS } from '../../schemas/rule-row.ts';
import type { Site } from '../../src/lib/model/site.ts';
import type { Library } from '../../src/lib/queries/library.ts';
import type { IndicatorInput as Measured } from '../../src/lib/indicators/count.ts';
import type { CounterResult, Evaluation, ScoredResult } from '../../src/lib/indicators/evaluate.ts';
import { evaluateSite } from '../indicators/evaluate-site.ts';
import type { LoadedFleet } from '../lib/load-fleet.ts';
import type { IndicatorResult, InspectedFinding, RequestResult } from './record.ts';

export interface IndicatorInput {
  fleet: LoadedFleet;
  library: Library;
  site: Site;
  /** Findings of the inspection. */
  findings: readonly InspectedFinding[];
  /** Links that were requested; empty where none were. */
  links: readonly RequestResult[];
}

export async function indicatorsOf({
  fleet,
  library,
  site,
  findings,
  links,
}: IndicatorInput): Promise<IndicatorResult[]> {
  const probes = probesOf(links.filter((link) => link.site === site.id));
  const evaluations = await evaluateSite(fleet, library, site, findings, probes);
  return evaluations.flatMap((evaluation) => rowsOf(evaluation, site.id));
}

/** Links that lead nowhere, on the home page and on others; nothing where no link was requested. */
function probesOf(links: readonly RequestResult[]): Measured['probes'] {
  if (links.length === 0) return {};
  const broken = links.filter(({ state }) => state === 'broken');
  const count = (found: readonly RequestResult[]) => ({ value: found.length, evidence: found.map(({ url }) => url) });
  return {
    deadHomeLinks: count(broken.filter(({ pages }) => pages.includes('/'))),
    deadLinks: count(broken.filter(({ pages }) => !pages.includes('/'))),
  };
}

function rowsOf({ id, name, source, vetoes, scored, score, verdict }: Evaluation, site: string): IndicatorResult[] {
  const row = (item: CounterResult | ScoredResult, label: string) => ({
    id: `${id}/${item.id}`,
    site,
    label: `${label}：${item.name}（${item.clauses.join('、')}）`,
    count: Math.floor(item.value ?? 0),
    confidence: CONFIDENCE_LEVELS[item.confidence],
    details: [...item.evidence],
  });
  return [
    ...vetoes.flatMap((veto) =>
      veto.counters.map((counter): IndicatorResult => ({
        ...row(counter, veto.name),
        kind: 'veto',
        limit: counter.limit,
        state: counter.state === 'passed' ? (isNear(counter) ? 'near' : 'met') : counter.state,
      })),
    ),
    ...scored.map((item): IndicatorResult => ({
      ...row(item, item.group.name),
      kind: 'scored',
      state: item.value === undefined ? 'unknown' : item.value > 0 ? 'failed' : 'met',
    })),
    ...(score === undefined
      ? []
      : [
          {
            id: `${id}/score`,
            site,
            kind: 'scored' as const,
            label: `${name}（${source}）得分`,
            count: Math.floor(score),
            state: verdict === 'failed' ? ('failed' as const) : ('met' as const),
            confidence: CONFIDENCE_LEVELS.adopted,
            details: [],
          },
        ]),
  ];
}

/** From half of its limit on. */
const isNear = ({ value = 0, limit }: CounterResult) => value > 0 && value * 2 >= limit;
