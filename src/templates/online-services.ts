/** Fully online services of a site, and their share by department (R-GO-4.3.1d, R-JM-28). */
import { SERVICE_THEMES } from '../../schemas/types/service.ts';
import type { ServiceSummary } from '../components/ServiceList/service-summary.ts';
import type { Library } from '../lib/queries/library.ts';
import { serviceSummary } from './service-catalogue.ts';

export interface OnlineServices {
  total: number;
  online: number;
  /** Themes in the order of the catalogue; a theme without such an item is left out. */
  themes: { id: string; label: string; services: ServiceSummary[] }[];
  /** Departments by name of provider: items, fully-online ones and their share, the largest share first. */
  departments: { label: string; values: [items: string, online: string, share: string] }[];
}

export function onlineServices(library: Library, site: string): OnlineServices {
  const all = library.entries({ site, type: 'service' });
  const online = all.filter(({ data }) => data.onlineLevel === 'full');
  const themes = (Object.keys(SERVICE_THEMES) as (keyof typeof SERVICE_THEMES)[]).flatMap((theme) => {
    const services = online.filter(({ data }) => data.theme === theme);
    return services.length === 0
      ? []
      : [
          {
            id: theme,
            label: SERVICE_THEMES[theme],
            services: services.map((service) => serviceSummary(library, site, service)),
          },
        ];
  });
  const providers = [...new Set(all.map(({ data }) => data.provider))].map((provider) => {
    const own = all.filter(({ data }) => data.provider === provider);
    const full = own.filter(({ data }) => data.onlineLevel === 'full').length;
    return { provider, items: own.length, full, share: full / own.length };
  });
  return {
    total: all.length,
    online: online.length,
    themes,
    departments: providers
      .sort((a, b) => b.share - a.share || b.items - a.items || (a.provider < b.provider ? -1 : 1))
      .map(({ provider, items, full, share }) => ({
        label: provider,
        values: [String(items), String(full), `${Math.round(share * 100)}%`],
      })),
  };
}
