/** The catalogue of a column of service guides: fully-online items first, then by object and theme (R-GO-4.3.1c/d). */
import { ONLINE_LEVELS, SERVICE_LINKS, SERVICE_OBJECTS, SERVICE_THEMES } from '../../schemas/types/service.ts';
import type { ServiceSummary } from '../components/ServiceList/service-summary.ts';
import type { Library } from '../lib/queries/library.ts';
import type { Entry } from '../lib/model/entry.ts';

type Service = Entry<'service'>;

export interface ServiceCatalogue {
  total: number;
  /** Items that need no visit to a counter. */
  online: ServiceSummary[];
  objects: {
    id: string;
    label: string;
    count: number;
    themes: { id: string; label: string; services: ServiceSummary[] }[];
  }[];
}

/** @param site id of the site whose page shows the catalogue; guides of other sites name their owner. */
export function serviceCatalogue(library: Library, site: string, services: readonly Service[]): ServiceCatalogue {
  const line = (service: Service) => serviceSummary(library, site, service);
  return {
    total: services.length,
    online: services.filter(({ data }) => data.onlineLevel === 'full').map(line),
    objects: keys(SERVICE_OBJECTS).flatMap((object) => {
      const own = services.filter(({ data }) => data.objects.includes(object));
      if (own.length === 0) return [];
      const themes = keys(SERVICE_THEMES).flatMap((theme) => {
        const list = own.filter(({ data }) => data.theme === theme);
        return list.length === 0
          ? []
          : [{ id: `${object}-${theme}`, label: SERVICE_THEMES[theme], services: list.map(line) }];
      });
      return [{ id: object, label: SERVICE_OBJECTS[object], count: own.length, themes }];
    }),
  };
}

/** @param site id of the site whose page shows the line. */
export function serviceSummary(library: Library, site: string, service: Service): ServiceSummary {
  const { itemName, onlineLevel, agency, timeLimit, links } = service.data;
  const first = (['apply', 'book'] as const).find((key) => links[key] !== undefined);
  return {
    title: itemName,
    url: library.href(service, site),
    level: ONLINE_LEVELS[onlineLevel],
    agency,
    limit: timeLimit.promised,
    ...(first === undefined ? {} : { action: { label: SERVICE_LINKS[first], url: links[first] ?? '' } }),
    ...(service.site === site ? {} : { owner: library.site(service.site).record.standardName }),
  };
}

/** Share of fully-online items in per cent, rounded (R-JM-28). */
export const onlineShare = ({ total, online }: ServiceCatalogue): number =>
  total === 0 ? 0 : Math.round((online.length / total) * 100);

const keys = <T extends object>(map: T) => Object.keys(map) as (keyof T & string)[];
