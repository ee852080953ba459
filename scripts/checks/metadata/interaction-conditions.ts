/** What a site that hears its citizens owes them: a purpose for each column, one platform, a word on privacy. */
import type { Entrance } from '../../../schemas/interaction.ts';
import type { Problem } from '../../../src/lib/model/problem.ts';
import { siteEntrances } from '../../../src/lib/interaction/entrance.ts';
import type { Site } from '../../../src/lib/model/site.ts';
import type { LoadedFleet } from '../../lib/load-fleet.ts';
import { columnPlaces, siteRecord } from './column-places.ts';
import { recordProblem } from './place-problem.ts';

/** Characters below which nobody can say what a column is for and how to use it. */
const SHORTEST_PURPOSE = 20;

export const interactionProblems = (fleet: LoadedFleet): Problem[] =>
  fleet.parsed.sites.flatMap((site) => [
    ...purposeProblems(fleet, site),
    ...privacyProblems(fleet, site),
    ...platformProblems(fleet, site),
  ]);

function purposeProblems(fleet: LoadedFleet, site: Site): Problem[] {
  return columnPlaces(fleet, site).flatMap(({ column, path, record }) => {
    const { function: purpose, class: group, description } = column.record;
    if ((purpose !== 'interaction' && group !== 'interaction') || [...description].length >= SHORTEST_PURPOSE)
      return [];
    const params = { name: column.name, least: SHORTEST_PURPOSE };
    return [recordProblem(record, 'column-purpose', [...path, 'description'], { value: description, params })];
  });
}

function privacyProblems(fleet: LoadedFleet, site: Site): Problem[] {
  const { privacyUrl, endpoints } = site.record.interaction;
  const configured = Object.values(endpoints).some((url) => url !== undefined);
  return configured && privacyUrl === undefined
    ? [recordProblem(siteRecord(fleet, site), 'interaction-privacy', ['interaction', 'endpoints'])]
    : [];
}

/** A department's entrances are those of its portal's platform, as far as the packs of the site ask for it. */
function platformProblems(fleet: LoadedFleet, site: Site): Problem[] {
  const portal = fleet.parsed.sites.find(({ id }) => id === site.registration.portal);
  const degree = fleet.library?.rules(site.id).interaction?.departmentPlatform?.value ?? 'own';
  if (!portal || degree === 'own') return [];
  const hosts = new Set(siteEntrances(portal).map(({ url }) => new URL(url).host));
  return siteEntrances(site).flatMap(({ name, url }) => {
    if (hosts.has(new URL(url).host)) return [];
    const rule = degree === 'must' ? 'interaction-platform' : 'interaction-platform-advised';
    const at = ['interaction', 'endpoints', name satisfies Entrance];
    return [
      recordProblem(siteRecord(fleet, site), rule, at, { value: url, params: { portal: portal.record.standardName } }),
    ];
  });
}
