/** Hosts a site may link to without an entry in its register of links. */
import type { RegisteredSource } from '../../../../schemas/registers/sources.ts';
import { readGovernance } from '../../../lib/governance.ts';
import type { LoadedFleet } from '../../../lib/load-fleet.ts';

/**
 * Only organs of the state and the party have names under these; what R-YZ-19.3.2 and R-DL-27 have reviewed are links
 * that leave them.
 */
const GOVERNMENT = /(?:^|\.)(?:gov\.cn|xn--zfr164b)$/;

export const isGovernmentHost = (host: string): boolean => GOVERNMENT.test(host);

const hostOf = (url: string): string[] => (URL.canParse(url) ? [new URL(url).hostname] : []);
const hostOfName = (name: string): string[] => hostOf(`https://${name}/`);

/** Hosts of the fleet itself and of its superior sites. */
export const fleetHosts = ({ parsed }: LoadedFleet): ReadonlySet<string> =>
  new Set([
    ...parsed.sites.flatMap(({ record: { domain } }) =>
      [domain.primary, domain.chinese, ...domain.aliases.map(({ name }) => name)].flatMap(hostOfName),
    ),
    ...(parsed.fleet?.superiorSources ?? []).flatMap(({ url }) => hostOf(url)),
  ]);

/** Hosts of the sources a site may reprint from, which somebody has approved. */
export function sourceHosts(fleet: LoadedFleet, site: string): ReadonlySet<string> {
  const [register] = readGovernance(fleet, 'sources').records.filter((record) => record.site === site);
  const sources: readonly RegisteredSource[] = register?.data.sources ?? [];
  return new Set(sources.flatMap(({ url }) => hostOf(url)));
}
