/** How citizens can write to a site: configured entrances, or mail, telephone and post (R-GO-4.4.1a). */
import { type ColumnEntrance, type Entrance, ENTRANCES } from '../../../schemas/interaction.ts';
import type { ConsultationSubtype } from '../../../schemas/types/consultation.ts';
import type { Entry } from '../model/entry.ts';
import type { Site } from '../model/site.ts';
import { errorReportUrl } from '../text/identifier-links.ts';

/** Contacts that need no platform. */
export interface Contact {
  unit?: string | undefined;
  phone: string;
  email: string;
  address: string;
  postcode?: string | undefined;
}

export const siteContact = ({ record }: Site): Contact => ({ unit: record.sponsor, ...record.contact });

/** Address of an entrance, where the site has one. */
export const entranceUrl = ({ record, origin }: Site, entrance: ColumnEntrance): string | undefined =>
  entrance === 'errorReport'
    ? errorReportUrl(record.errorReport.url, record.siteCode, `${origin}/`)
    : record.interaction.endpoints[entrance];

/** Entrances the site has, in the order of their table. */
export const siteEntrances = (site: Site): { name: Entrance; label: string; url: string }[] =>
  (Object.keys(ENTRANCES) as Entrance[]).flatMap((name) => {
    const url = entranceUrl(site, name);
    return url === undefined ? [] : [{ name, label: ENTRANCES[name], url }];
  });

/** Hosts to which forms of the site may be posted: only those in its record. */
export const entranceHosts = (site: Site): string[] => [
  ...new Set(siteEntrances(site).map(({ url }) => new URL(url).origin)),
];

export const ENTRANCE_OF = {
  opinion: 'opinion',
  survey: 'survey',
  interview: 'interview',
} as const satisfies Record<ConsultationSubtype, Entrance>;

/** Address for taking part in a consultation on line; undefined where there is none. */
export const consultationEntrance = (site: Site, { data }: Entry<'consultation'>): string | undefined =>
  data.endpoint ?? entranceUrl(site, ENTRANCE_OF[data.subtype]);

/** Address at which readers comment on an entry, which it names by its id; undefined where the site has none (R-GO-4.4.2). */
export function commentUrl(site: Site, { id }: Pick<Entry, 'id'>): string | undefined {
  const endpoint = entranceUrl(site, 'comment');
  if (endpoint === undefined) return undefined;
  const url = new URL(endpoint);
  url.searchParams.set('item', id);
  return url.href;
}
