/** The table of each dataset as CSV and JSON at addresses that never change (R-GO-4.1.8a). */
import { DATA_FIELDS, DATA_FREQUENCIES, OPENNESS } from '../../../../schemas/types/dataset.ts';
import { csvText } from '../../data/csv.ts';
import { shownUnit } from '../../data/dataset-charts.ts';
import type { Library } from '../../queries/library.ts';
import type { Entry } from '../../model/entry.ts';
import { dataUpdatedOn } from '../../facts/dataset-facts.ts';
import type { TextOutput } from '../text-output.ts';

export function datasetOutputs(library: Library, site: string): TextOutput[] {
  return library.entries({ site, type: 'dataset' }).flatMap((dataset) =>
    library.datasetFiles(dataset).map(({ format, url }) => ({
      path: url.slice(1),
      text: format === 'CSV' ? datasetCsv(library, dataset) : datasetJson(library, dataset),
    })),
  );
}

function datasetCsv(library: Library, dataset: Entry<'dataset'>): string {
  const { rows, indicators } = dataset.data;
  const body = library.dataRows(dataset).map(({ label, values }) => [label, ...values]);
  return csvText([[rows.name, ...indicators.map(({ name }) => name)], ...body]);
}

/** Rows under the keys of the data dictionary, with the dictionary itself. Internal fields are not published. */
function datasetJson(library: Library, dataset: Entry<'dataset'>): string {
  const { id, url, site, data } = dataset;
  const { rows, indicators } = data;
  const document = {
    id,
    title: data.title,
    url: library.site(site).origin + url,
    publisher: data.publisher,
    department: data.department,
    field: DATA_FIELDS[data.field],
    theme: data.theme,
    region: data.region,
    period: data.period,
    frequency: DATA_FREQUENCIES[data.frequency],
    publishedAt: data.publishedAt,
    updatedOn: dataUpdatedOn(dataset),
    validUntil: data.validUntil ?? null,
    expired: library.isExpired(dataset),
    openness: OPENNESS[data.openness],
    conditions: data.conditions ?? null,
    row: { key: rows.key, name: rows.name },
    indicators: indicators.map(({ key, name, unit, description }) => ({
      key,
      name,
      unit: shownUnit(unit),
      description,
    })),
    rows: library
      .dataRows(dataset)
      .map(({ label, values }) =>
        Object.fromEntries([[rows.key, label], ...indicators.map(({ key }, at) => [key, values[at] ?? null])]),
      ),
  };
  return `${JSON.stringify(document, null, 1)}\n`;
}
