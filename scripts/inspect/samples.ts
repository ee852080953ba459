/** Which sites or items an inspection looks at, in the unit the rules name (R-GO-8.1.1a, R-YZ-20.3, R-LYG-12.1). */
import type { Site } from '../../src/lib/model/site.ts';
import type { Library } from '../../src/lib/queries/library.ts';
import type { InspectedFinding, SampleResult } from './record.ts';
import { drawSample } from './sample.ts';

export interface SampleChoice {
  /** 0–1; the share the rules require where it is absent. */
  share?: number;
  seed: string;
}

/** Items are drawn site by site; sites are drawn from all that are inspected. */
export function drawSamples(
  library: Library,
  sites: readonly Site[],
  findings: readonly InspectedFinding[],
  { share, seed }: SampleChoice,
): SampleResult[] {
  const unitOf = (site: Site) => library.rules(site.id).inspection?.unit?.value ?? 'item';
  const bySite = sites.filter((site) => unitOf(site) === 'site');
  const [first] = bySite;
  const ofSites = first === undefined ? [] : [sampleOfSites(first, bySite)];
  return [...ofSites, ...sites.filter((site) => unitOf(site) === 'item').map(sampleOfItems)];

  function required(site: Site): Pick<SampleResult, 'required' | 'clauses'> {
    const coverage = library.rules(site.id).inspection?.minCoverage;
    return { required: coverage?.value ?? 1, clauses: coverage?.clauses ?? [] };
  }

  function sampleOfSites(one: Site, population: readonly Site[]): SampleResult {
    const rule = required(one);
    const items = drawSample(population, share ?? rule.required, seed, ({ id }) => id).map(
      ({ id, record, origin }) => ({
        id,
        title: record.standardName,
        url: `${origin}/`,
        findings: findings.filter(({ site }) => site === id).length,
      }),
    );
    return { site: '', unit: 'site', total: population.length, sampled: items.length, seed, ...rule, items };
  }

  function sampleOfItems(site: Site): SampleResult {
    const rule = required(site);
    const population = library.entries({ site: site.id, own: true });
    const items = drawSample(population, share ?? rule.required, seed, ({ id }) => id).map((entry) => ({
      id: entry.id,
      title: entry.data.title,
      url: site.origin + entry.url,
      findings: findings.filter(
        ({ file, url, site: where }) => file === entry.file || (where === site.id && url === entry.url),
      ).length,
    }));
    return { site: site.id, unit: 'item', total: population.length, sampled: items.length, seed, ...rule, items };
  }
}
