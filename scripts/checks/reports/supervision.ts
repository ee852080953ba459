/** Which site supervises which, as the registry says. */
import type { Site } from '../../../src/lib/model/site.ts';
import type { Library } from '../../../src/lib/queries/library.ts';
import { isRunning } from '../../../src/lib/status/site-banner.ts';

/** True for a portal without another portal of the fleet above it: its office supervises the others. */
export const isTopPortal = (library: Library, { registration, record }: Site): boolean =>
  record.kind === 'portal' &&
  !library.sites().some(({ id, record: other }) => id === registration.parent && other.kind === 'portal');

/** Whether the results of inspections are published on this site, by the rules in force for it. */
export function publishesInspections(library: Library, site: Site): boolean {
  const place = library.rules(site.id).inspection?.publishedOn?.value;
  return isTopPortal(library, site) && (place !== 'cityPortal' || site.record.level === 'city');
}

/** The day a site was approved to open; undefined where its record does not say. */
export const openedOn = ({ record }: Site): string | undefined => record.approvals.map(({ date }) => date).sort()[0];

/** Sites of the fleet that an inspection that ended on `day` has to cover: all that were open and still run. */
export const supervisedSites = (library: Library, day: string): readonly Site[] =>
  library
    .sites()
    .filter(isRunning)
    .filter((site) => (openedOn(site) ?? '') <= day);
