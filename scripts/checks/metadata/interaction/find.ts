/** What a site with entrances must have: a purpose for each interaction column, one platform, a privacy statement. */
import type { Entrance } from '../../../../schemas/interaction.ts';
import type { Problem } from '../../../../src/lib/model/problem.ts';
import { siteEntrances } from '../../../../src/lib/interaction/entrance.ts';
import type { Site } from '../../../../src/lib/model/site.ts';
import type { LoadedFleet } from '../../../lib/load-fleet.ts';
import { atRecord } from '../../rules/places.ts';
import { reporter } from '../../rules/reporter.ts';
import { defineSubject } from '../../rules/subject.ts';
import { columnPlaces, siteRecord } from '../column-places.ts';
import type { MetadataInput } from '../input.ts';
import { rules } from './rules.ts';

const report = reporter('metadata', rules);

/** Minimum length of the description of an interaction column, in characters. */
const MIN_PURPOSE_LENGTH = 20;

export const interaction = defineSubject({ rules, find: findInteraction });

function findInteraction({ fleet }: MetadataInput): Problem[] {
  return fleet.parsed.sites.flatMap((site) => [
    ...purposes(fleet, site),
    ...privacy(fleet, site),
    ...platform(fleet, site),
  ]);
}

function purposes(fleet: LoadedFleet, site: Site): Problem[] {
  return columnPlaces(fleet, site).flatMap(({ column, path, record }) => {
    const { function: purpose, class: group, description } = column.record;
    if ((purpose !== 'interaction' && group !== 'interaction') || [...description].length >= MIN_PURPOSE_LENGTH)
      return [];
    const params = { name: column.name, least: MIN_PURPOSE_LENGTH };
    return [report('column-purpose', atRecord(record, [...path, 'description']), { value: description, params })];
  });
}

function privacy(fleet: LoadedFleet, site: Site): Problem[] {
  const { interaction, disclosure } = site.record;
  if (interaction.privacyUrl !== undefined) return [];
  const record = siteRecord(fleet, site);
  if (Object.values(interaction.endpoints).some((url) => url !== undefined))
    return [report('interaction-privacy', atRecord(record, ['interaction', 'endpoints']))];
  return disclosure.applyEndpoint === undefined
    ? []
    : [report('interaction-privacy', atRecord(record, ['disclosure', 'applyEndpoint']))];
}

/** A department's entrances are those of its portal's platform, as far as the packs of the site require it. */
function platform(fleet: LoadedFleet, site: Site): Problem[] {
  const portal = fleet.parsed.sites.find(({ id }) => id === site.registration.portal);
  const degree = fleet.library?.rules(site.id).interaction?.departmentPlatform?.value ?? 'own';
  if (!portal || degree === 'own') return [];
  const hosts = new Set(siteEntrances(portal).map(({ url }) => new URL(url).host));
  return siteEntrances(site).flatMap(({ name, url }) => {
    if (hosts.has(new URL(url).host)) return [];
    const rule = degree === 'must' ? 'interaction-platform' : 'interaction-platform-advised';
    const at = ['interaction', 'endpoints', name satisfies Entrance];
    return [
      report(rule, atRecord(siteRecord(fleet, site), at), {
        value: url,
        params: { portal: portal.record.standardName },
      }),
    ];
  });
}
