/** External links of the built sites, and the addresses their records name (R-JM-41.3, R-JM-41.4). */
import path from 'node:path';
import { z } from 'astro/zod';
import { keysOf } from '../../../schemas/atoms.ts';
import { ENTRANCES } from '../../../schemas/interaction.ts';
import type { SkippedLink } from '../../../schemas/registers/inspections.ts';
import { SERVICE_FUNCTIONS } from '../../../schemas/site-services.ts';
import type { Clock } from '../../../src/lib/calendar/clock.ts';
import type { Site } from '../../../src/lib/model/site.ts';
import { EXTERNAL_LINKS_FILE } from '../../checks/links/external-links.ts';
import { readGovernance } from '../../lib/governance.ts';
import { readJson } from '../../lib/kept-json.ts';
import type { LoadedFleet } from '../../lib/load-fleet.ts';
import { fleetCacheFolder, siteCacheFolder } from '../../lib/project.ts';
import type { RequestResult } from '../record.ts';
import { requestAll } from './request-all.ts';

const listed = z.object({ links: z.array(z.object({ url: z.string(), pages: z.array(z.string()) })) });

type Wanted = Pick<RequestResult, 'site' | 'what' | 'url' | 'pages'>;

/**
 * Requests everything once. Its results are listed and never stop an inspection.
 *
 * @param request in tests, what answers in place of the network.
 */
export async function requestOutside(
  fleet: LoadedFleet,
  sites: readonly Site[],
  request: typeof requestAll = requestAll,
): Promise<{ links: RequestResult[]; probes: RequestResult[] }> {
  const probes = sites.flatMap(endpointsOf);
  const links = (await Promise.all(sites.map((site) => externalLinks(fleet, site)))).flat();
  const skip = skippedAddresses(fleet);
  const skipped = ({ site, url }: Wanted) => skip.find((each) => each.site === site && url.startsWith(each.url));
  const wanted = [...probes, ...links].filter((each) => !skipped(each));
  const today = fleet.clock.today();
  const answers = await request(
    wanted.map(({ url }) => url),
    { folder: path.join(fleetCacheFolder(fleet.root), 'requests'), clock: fleet.clock },
  );
  const result = (each: Wanted): RequestResult => {
    const { site, what, url, pages } = each;
    const permitted = skipped(each);
    if (permitted) return { site, what, url, state: 'skipped', reason: permitted.reason, checkedOn: today, pages };
    return { site, what, url, ...(answers.get(url) ?? { state: 'unclear' as const, checkedOn: today }), pages };
  };
  return { links: links.map(result), probes: probes.map(result) };
}

/** The home page and every endpoint of the record of a site. */
export function endpointsOf({ id, origin, record }: Site): Wanted[] {
  const { interaction, services, disclosure, newMedia } = record;
  const named: [what: string, url: string | undefined][] = [
    ['首页', `${origin}/`],
    ...keysOf(ENTRANCES).map((key): [string, string | undefined] => [ENTRANCES[key], interaction.endpoints[key]]),
    ['政务服务大厅', services?.hallUrl],
    ['政务服务平台', services?.platformUrl],
    ...keysOf(SERVICE_FUNCTIONS).map((key): [string, string | undefined] => [
      SERVICE_FUNCTIONS[key],
      services?.endpoints[key],
    ]),
    ['依申请公开', disclosure.applyEndpoint],
    ...newMedia.map(({ platform, account, url }): [string, string | undefined] => [`${platform}“${account}”`, url]),
  ];
  const seen = new Set<string>();
  return named.flatMap(([what, url]) => {
    if (url === undefined || seen.has(url)) return [];
    seen.add(url);
    return [{ site: id, what, url, pages: [] }];
  });
}

/** As the check `links` listed them; none where the site is not built. */
async function externalLinks({ root }: LoadedFleet, { id }: Site): Promise<Wanted[]> {
  const file = path.join(siteCacheFolder(root, id), 'checks', EXTERNAL_LINKS_FILE);
  const { links } = (await readJson(file, listed)) ?? { links: [] };
  return links
    .filter(({ url }) => /^https?:/.test(url))
    .map(({ url, pages }) => ({ site: id, what: '外部链接', url, pages }));
}

const skippedAddresses = (fleet: LoadedFleet): (SkippedLink & { site: string })[] =>
  readGovernance(fleet, 'inspections').records.flatMap(({ site, data }) =>
    data.skipLinks.filter(({ until }) => isInForce(until, fleet.clock)).map((link) => ({ ...link, site })),
  );

const isInForce = (until: string, clock: Clock): boolean => !clock.isOver(until);
