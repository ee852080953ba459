/** What datasets need besides their fields: a table that is what the entry says, charts it can draw, counters of its own. */
import { datasetStatisticsFile } from '../../../schemas/statistics.ts';
import { decodeText } from '../../../src/lib/content/decode-text.ts';
import type { ParsedEntry } from '../../../src/lib/content/parse-entry.ts';
import { parseStatistics } from '../../../src/lib/content/parse-statistics.ts';
import { nearest } from '../../../src/lib/content/schema-problems.ts';
import { isSpan } from '../../../src/lib/data/periods.ts';
import { MAX_TABLE_BYTES, readTable, type DataRow } from '../../../src/lib/data/data-table.ts';
import { catalogueDatasets, fieldGroups } from '../../../src/lib/library/data-catalogue.ts';
import type { Problem } from '../../../src/lib/model/problem.ts';
import { isType, type Entry } from '../../../src/lib/model/entry.ts';
import { fileSize } from '../../../src/lib/text/file-size.ts';
import type { LoadedFleet } from '../../lib/load-fleet.ts';
import { columnPlaces } from './column-places.ts';
import { entryProblem, fileProblem, recordProblem, valueOf } from './place-problem.ts';

interface ParsedDataset {
  parsed: ParsedEntry;
  dataset: Entry<'dataset'>;
}

/** Spreadsheets write these, and nothing is lost by reading past them. */
const HARMLESS: ReadonlySet<string> = new Set(['metadata/bom', 'metadata/crlf']);
/** Parts of a whole that can still be told apart. */
const MAX_PARTS = 15;

export function datasetProblems(fleet: LoadedFleet): Problem[] {
  const datasets = fleet.parsed.entries.flatMap((parsed) =>
    parsed.entry && isType(parsed.entry, 'dataset') ? [{ parsed, dataset: parsed.entry }] : [],
  );
  return [
    ...datasets.flatMap((each) => {
      const table = tableProblems(fleet, each);
      return [...fieldProblems(each), ...table.problems, ...chartProblems(each, table.rows)];
    }),
    ...counterProblems(fleet),
    ...emptyFieldProblems(fleet),
  ];
}

function fieldProblems({ parsed, dataset }: ParsedDataset): Problem[] {
  const { period, rows, indicators, openness, conditions } = dataset.data;
  const keys = [rows.key, ...indicators.map(({ key }) => key)];
  const names = [rows.name, ...indicators.map(({ name }) => name)];
  return [
    ...(!isSpan(period.from, period.to)
      ? [entryProblem(parsed, 'dataset-period', ['period', 'to'], { value: period.to, params: { from: period.from } })]
      : []),
    ...indicators.flatMap(({ key, name }, at) => [
      ...(keys.indexOf(key) <= at
        ? [entryProblem(parsed, 'dataset-repeated', ['indicators', at, 'key'], { value: key })]
        : []),
      ...(names.indexOf(name) <= at
        ? [entryProblem(parsed, 'dataset-repeated', ['indicators', at, 'name'], { value: name })]
        : []),
    ]),
    ...(openness === 'conditional' && conditions === undefined
      ? [entryProblem(parsed, 'dataset-conditions', ['openness'])]
      : []),
  ];
}

function tableProblems(
  { files }: LoadedFleet,
  { parsed, dataset }: ParsedDataset,
): { problems: Problem[]; rows: readonly DataRow[] } {
  const { dataFile } = dataset.data;
  if (!dataFile.endsWith('.csv'))
    return { problems: [entryProblem(parsed, 'data-format', ['dataFile'], { value: dataFile })], rows: [] };
  const path = `${parsed.file.slice(0, parsed.file.lastIndexOf('/'))}/${dataFile}`;
  const info = files.assets.get(path);
  // A file that is missing is told once, where it is named.
  if (!info) return { problems: [], rows: [] };
  if (info.size > MAX_TABLE_BYTES) {
    const params = { limit: fileSize(MAX_TABLE_BYTES) };
    return { problems: [fileProblem(path, 'data-size', { value: fileSize(info.size), params })], rows: [] };
  }
  const { text, problems } = decodeText(files.tables?.get(path) ?? new Uint8Array());
  const hidden = problems
    .filter(({ rule }) => !HARMLESS.has(rule))
    .map((each) => ({ ...fileProblem(path, ''), ...each }));
  if (text === undefined) return { problems: hidden, rows: [] };
  const { rows, faults } = readTable(dataset.data, text);
  return { problems: [...hidden, ...faults.map(({ rule, ...at }) => ({ ...fileProblem(path, rule), ...at }))], rows };
}

/** Charts draw indicators there are, on one scale; a share is of one whole. */
function chartProblems({ parsed, dataset }: ParsedDataset, rows: readonly DataRow[]): Problem[] {
  const { indicators, visualisations } = dataset.data;
  const keys = indicators.map(({ key }) => key);
  return visualisations.flatMap((chart, at) => {
    const place = ['visualisations', at] as const;
    const unknown = chart.indicators.flatMap((key, index) =>
      keys.includes(key)
        ? []
        : [
            entryProblem(parsed, 'chart-indicator', [...place, 'indicators', index], {
              value: key,
              params: { known: keys.join('、'), suggestion: nearest(key, keys) ?? '' },
            }),
          ],
    );
    if (unknown.length > 0) return unknown;
    const drawn = indicators.filter(({ key }) => chart.indicators.includes(key));
    const units = [...new Set(drawn.map(({ unit }) => unit))];
    const parts = indicators.findIndex(({ key }) => key === chart.indicators[0]);
    const whole =
      chart.indicators.length === 1 &&
      rows.length <= MAX_PARTS &&
      rows.every(({ values }) => (values[parts] ?? 0) >= 0);
    return [
      ...(units.length > 1
        ? [entryProblem(parsed, 'chart-units', [...place, 'indicators'], { value: units.join('、') })]
        : []),
      ...(chart.kind === 'share' && !whole
        ? [entryProblem(parsed, 'chart-share', [...place, 'kind'], { params: { limit: MAX_PARTS } })]
        : []),
    ];
  });
}

/** Counters name datasets of their site; one whose entry is broken is told there. */
function counterProblems(fleet: LoadedFleet): Problem[] {
  const { problems, datasets: counted, positions } = parseStatistics(fleet.files);
  const read = new Set(fleet.parsed.sites.map(({ id }) => id));
  const known = new Set(
    fleet.parsed.entries
      .filter(({ entry }) => !entry || isType(entry, 'dataset'))
      .map(({ site, source }) => `${site}/${String(valueOf(source?.data, ['id']))}`),
  );
  return [
    ...problems,
    ...[...counted]
      .filter(([site]) => read.has(site))
      .flatMap(([site, record]) =>
        Object.keys(record.datasets)
          .filter((id) => !known.has(`${site}/${id}`))
          .map((id) =>
            recordProblem(
              { site, file: datasetStatisticsFile(site), yaml: positions.get(site) },
              'counter-unknown',
              ['datasets', id],
              { value: id },
            ),
          ),
      ),
  ];
}

/** A portal publishes figures in all eight fields (R-GO-4.1.7a); told at the column that shows the catalogue. */
function emptyFieldProblems(fleet: LoadedFleet): Problem[] {
  const { library } = fleet;
  if (!library) return [];
  return fleet.parsed.sites
    .filter(({ record }) => record.kind === 'portal')
    .flatMap((site) => columnPlaces(fleet, site))
    .filter(({ column }) => column.record.presentation === 'data-catalogue')
    .flatMap(({ column, path, record }) => {
      const empty = fieldGroups(catalogueDatasets(library, column)).filter(({ datasets }) => datasets.length === 0);
      const value = empty.map(({ label }) => label).join('、');
      return value === '' ? [] : [recordProblem(record, 'data-field-empty', [...path, 'presentation'], { value })];
    });
}
