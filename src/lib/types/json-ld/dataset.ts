/** A dataset as `Dataset`. */
import { OPENNESS } from '../../../../schemas/types/dataset.ts';
import { shownUnit } from '../../data/dataset-charts.ts';
import { periodDays } from '../../data/periods.ts';
import type { Library } from '../../queries/library.ts';
import type { Entry } from '../../model/entry.ts';
import type { Site } from '../../model/site.ts';
import { mediaType } from '../../text/media-type.ts';

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
