/** A dataset as `Dataset`, and the catalogue that lists them as `DataCatalog`. */
import { OPENNESS } from '../../../../schemas/types/dataset.ts';
import { catalogueDatasets } from '../../library/data-catalogue.ts';
import { shownUnit } from '../../data/dataset-charts.ts';
import { periodDays } from '../../data/periods.ts';
import type { Library } from '../../queries/library.ts';
import type { Entry } from '../../model/entry.ts';
import type { Site } from '../../model/site.ts';
import { mediaType } from '../../text/media-type.ts';
import type { SitePage } from '../../routes/site-pages.ts';
import { publisher } from './site.ts';

export function datasetJsonLd(library: Library, site: Site, dataset: Entry<'dataset'>): object {
  const { data } = dataset;
  const counters = library.counters(dataset);
  const interactions = counters && [
    ['ViewAction', counters.views],
    ['DownloadAction', counters.downloads],
  ];
  return {
    '@type': 'Dataset',
    name: data.title,
    identifier: dataset.id,
    creator: { '@type': 'GovernmentOrganization', name: data.department },
    temporalCoverage: `${periodDays(data.period.from).first}/${periodDays(data.period.to).last}`,
    spatialCoverage: { '@type': 'AdministrativeArea', name: data.region },
    isAccessibleForFree: true,
    conditionsOfAccess: data.conditions ?? OPENNESS[data.openness],
    variableMeasured: data.indicators.map(({ name, unit, description }) => ({
      '@type': 'PropertyValue',
      name,
      description,
      ...(shownUnit(unit) === '' ? {} : { unitText: unit }),
    })),
    distribution: library.datasetFiles(dataset).map(({ url }) => ({
      '@type': 'DataDownload',
      encodingFormat: mediaType(url),
      contentUrl: site.origin + url,
    })),
    ...(interactions
      ? {
          interactionStatistic: interactions.map(([type, count]) => ({
            '@type': 'InteractionCounter',
            interactionType: { '@type': type },
            userInteractionCount: count,
          })),
        }
      : {}),
  };
}

/** The catalogue with the names and addresses of its datasets; what they hold stands on their own pages. */
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
