/** The catalogue of open data as `DataCatalog`. */
import { catalogueDatasets } from '../../library/data-catalogue.ts';
import type { Library } from '../../queries/library.ts';
import type { Site } from '../../model/site.ts';
import type { SitePage } from '../../routes/site-pages.ts';
import { publisher } from './site.ts';

/** The catalogue with names and addresses of its datasets; their details are on their own pages. */
export function dataCatalogueJsonLd(library: Library, site: Site, page: SitePage): object[] {
  if (page.kind !== 'view' || page.view !== 'data-catalogue') return [];
  const url = site.origin + page.url;
  return [
    {
      '@context': 'https://schema.org',
      '@type': 'DataCatalog',
      '@id': url,
      url,
      name: page.column.name,
      description: page.column.record.description,
      publisher: publisher(site),
      dataset: catalogueDatasets(library, page.column).map((dataset) => ({
        '@type': 'Dataset',
        '@id': library.site(dataset.site).origin + dataset.url,
        url: library.site(dataset.site).origin + dataset.url,
        name: dataset.data.title,
        description: dataset.data.summary ?? dataset.data.indicators.map(({ description }) => description).join(''),
      })),
    },
  ];
}
