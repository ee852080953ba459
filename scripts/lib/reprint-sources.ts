/** Registered sources of the sites, and which of them a site has to reprint from in time (C14). */
import type { RegisteredSource, SourceLevel } from '../../schemas/registers/sources.ts';
import type { Rules } from '../../schemas/rulepack.ts';
import type { Site } from '../../src/lib/model/site.ts';
import type { Library } from '../../src/lib/queries/library.ts';
import { type GovernanceRecord, readGovernance } from './governance.ts';
import type { LoadedFleet } from './load-fleet.ts';

export interface ReprintSource {
  source: RegisteredSource;
  /** Index in the register. */
  index: number;
  register: GovernanceRecord<{ sources: RegisteredSource[] }>;
  /** Important policy information of it has to be reprinted within the limit of the packs. */
  inDuty: boolean;
  /** The site of the fleet that it is; its entries need no feed. */
  fleetSite: string | undefined;
}

/** Sources in the order of the registers. */
export function reprintSources({ files, parsed }: LoadedFleet, library: Library): ReprintSource[] {
  const superiors = new Set((parsed.fleet?.superiorSources ?? []).map(({ url }) => hostOf(url)));
  const bySite = new Map(parsed.sites.map((site) => [site.id, site]));
  const siteOfHost = new Map(parsed.sites.map(({ id, origin }) => [hostOf(origin), id]));
  return readGovernance({ files }, 'sources').records.flatMap((register) => {
    const site = bySite.get(register.site);
    if (!site) return [];
    const rules = library.rules(site.id);
    return register.data.sources.map((source, index) => {
      const fleetSite = siteOfHost.get(hostOf(source.url));
      const level = source.level ?? levelOf(source, site, fleetSite, superiors);
      return { source, index, register, fleetSite, inDuty: level !== undefined && isInDuty(level, rules) };
    });
  });
}

function levelOf(
  { url }: RegisteredSource,
  { registration }: Site,
  fleetSite: string | undefined,
  superiors: ReadonlySet<string | null>,
): SourceLevel | undefined {
  if (fleetSite !== undefined && fleetSite === registration.portal) return 'portal';
  return superiors.has(hostOf(url)) ? 'superior' : undefined;
}

/** The State Council and the province are superior to every site below them. */
function isInDuty(level: SourceLevel, { reprint }: Rules): boolean {
  const named = new Set(reprint?.sources?.map(({ item }) => item));
  return named.has(level) || (level !== 'portal' && named.has('superior'));
}

/** Host of an address without `www.`, or null if it is not an address. */
const hostOf = (url: string): string | null => (URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : null);

/** An address without what does not change the page: scheme, fragment, slash at the end, `index.html`. */
export function plainAddress(url: string): string {
  if (!URL.canParse(url)) return url;
  const { host, pathname, search } = new URL(url);
  return host + pathname.replace(/\/(?:index\.s?html?)?$/, '') + search;
}
