/** On which of the home pages that the rules know a notice about a site is placed (R-GO-3.1.2.4, R-GO-3.2.1d, C29). */
import type { NoticePlace } from '../../../../schemas/rulepack.ts';
import type { ParsedFleet } from '../../../../src/lib/content/parse-fleet.ts';
import type { Site } from '../../../../src/lib/model/site.ts';

type Registry = Pick<ParsedFleet, 'fleet' | 'sites'>;

/** A registered government site: one of the fleet, or a superior one outside it. */
export type PlacedOn = { site: string } | 'superior';

const isAddress = (text: string) => /^https?:\/\//.test(text) && URL.canParse(text);

/**
 * The site a placement stands for, which is either its id or the address of the notice there. Undefined for an address
 * whose host nobody registered.
 */
export function placedOn(placement: string, { fleet, sites }: Registry): PlacedOn | undefined {
  if (!isAddress(placement)) return fleet?.sites.some(({ id }) => id === placement) ? { site: placement } : undefined;
  const { hostname } = new URL(placement);
  const own = sites.find(({ record }) => record.domain.primary === hostname);
  if (own) return { site: own.id };
  return fleet?.superiorSources.some(({ url }) => new URL(url).hostname === hostname) ? 'superior' : undefined;
}

/** Which requirements of place the placements of a notice about `site` meet. */
export function placesMet(site: Site, placements: readonly string[], registry: Registry): Record<NoticePlace, boolean> {
  const targets = placements.map((each) => placedOn(each, registry));
  const outside = targets.includes('superior');
  const shownOn = (id: string | undefined) =>
    id !== undefined && targets.some((target) => typeof target === 'object' && target.site === id);
  const { parent, portal: portalId } = site.registration;
  const isPortal = site.record.kind === 'portal';
  const own = shownOn(site.id);
  const portal = isPortal ? own : shownOn(portalId);
  // The superior of a portal in the fleet is there, too; that of a department may be a ministry or a provincial one.
  const superior = shownOn(parent) || (outside && (parent === undefined || !isPortal));
  const city = cityPortal(site, registry);
  return {
    own,
    portal,
    superior,
    portalOrSuperior: portal || superior,
    ownAndPortal: own && portal,
    cityPortal: city === undefined ? outside : shownOn(city.id),
  };
}

/** The portal of the city a site belongs to: itself, its portal, or one further up; undefined where it is outside. */
function cityPortal(site: Site, { sites }: Registry): Site | undefined {
  const visited = new Set<Site>();
  let current: Site | undefined = site;
  while (current && !visited.has(current)) {
    if (current.record.kind === 'portal' && current.record.level === 'city') return current;
    visited.add(current);
    const { portal, parent }: Site['registration'] = current.registration;
    current = sites.find(({ id }) => id === (portal === current?.id ? parent : (portal ?? parent)));
  }
  return undefined;
}
