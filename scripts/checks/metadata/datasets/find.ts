/** Requirements for datasets beyond single fields, and counters of datasets. */
import { datasetStatisticsFile } from '../../../../schemas/statistics.ts';
import { parseStatistics } from '../../../../src/lib/content/parse-statistics.ts';
import { isSpan } from '../../../../src/lib/data/periods.ts';
import type { Problem } from '../../../../src/lib/model/problem.ts';
import { isType } from '../../../../src/lib/model/entry.ts';
import type { LoadedFleet } from '../../../lib/load-fleet.ts';
import { atEntry, atRecord, valueOf } from '../../rules/places.ts';
import { reporter } from '../../rules/reporter.ts';
import { defineSubject } from '../../rules/subject.ts';
import type { MetadataInput } from '../input.ts';
import { entriesOfType, type ValidEntry } from '../valid-entries.ts';
import { rules } from './rules.ts';

const report = reporter('metadata', rules);

export const datasets = defineSubject({ rules, find: findDatasets });

function findDatasets({ fleet }: MetadataInput): Problem[] {
  return [...entriesOfType(fleet, 'dataset').flatMap(ofDataset), ...unknownCounters(fleet)];
}

function ofDataset({ parsed, entry: { data } }: ValidEntry<'dataset'>): Problem[] {
  const { period, rows, indicators, openness, conditions } = data;
  const keys = [rows.key, ...indicators.map(({ key }) => key)];
  const names = [rows.name, ...indicators.map(({ name }) => name)];
  return [
    ...(!isSpan(period.from, period.to)
      ? [
          report('dataset-period', atEntry(parsed, ['period', 'to']), {
            value: period.to,
            params: { from: period.from },
          }),
        ]
      : []),
    ...indicators.flatMap(({ key, name }, at) => [
      ...(keys.indexOf(key) <= at
        ? [report('dataset-repeated', atEntry(parsed, ['indicators', at, 'key']), { value: key })]
        : []),
      ...(names.indexOf(name) <= at
        ? [report('dataset-repeated', atEntry(parsed, ['indicators', at, 'name']), { value: name })]
        : []),
    ]),
    ...(openness === 'conditional' && conditions === undefined
      ? [report('dataset-conditions', atEntry(parsed, ['openness']))]
      : []),
  ];
}

/** Counters refer to datasets of their site; an invalid dataset is reported at its entry. */
function unknownCounters(fleet: LoadedFleet): Problem[] {
  const { datasets: counted, positions } = parseStatistics(fleet.files);
  const read = new Set(fleet.parsed.sites.map(({ id }) => id));
  const known = new Set(
    fleet.parsed.entries
      .filter(({ entry }) => !entry || isType(entry, 'dataset'))
      .map(({ site, source }) => `${site}/${String(valueOf(source?.data, ['id']))}`),
  );
  return [...counted]
    .filter(([site]) => read.has(site))
    .flatMap(([site, record]) => {
      const place = { site, file: datasetStatisticsFile(site), yaml: positions.get(site) };
      return Object.keys(record.datasets)
        .filter((id) => !known.has(`${site}/${id}`))
        .map((id) => report('counter-unknown', atRecord(place, ['datasets', id]), { value: id }));
    });
}
