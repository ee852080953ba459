import { nearest } from '../../../../src/lib/content/schema-problems.ts';
import { readTable } from '../../../../src/lib/data/data-table.ts';
import type { Problem } from '../../../../src/lib/model/problem.ts';
import { atEntry } from '../../rules/places.ts';
import { reporter } from '../../rules/reporter.ts';
import { defineSubject } from '../../rules/subject.ts';
import type { DatasetTable } from '../dataset-tables.ts';
import type { MetadataInput } from '../input.ts';
import { rules } from './rules.ts';

const report = reporter('metadata', rules);

/** Most shares that can still be distinguished. */
const MAX_PARTS = 15;

type Chart = DatasetTable['dataset']['data']['visualisations'][number];

export const charts = defineSubject({ rules, find: findCharts });

/** Charts use existing indicators with one unit; a share chart uses one indicator. */
function findCharts({ tables }: MetadataInput): Problem[] {
  return tables.flatMap((table) => table.dataset.data.visualisations.flatMap((chart, at) => ofChart(table, chart, at)));
}

function ofChart(table: DatasetTable, chart: Chart, at: number): Problem[] {
  const { parsed, dataset } = table;
  const { indicators } = dataset.data;
  const keys = indicators.map(({ key }) => key);
  const unknown = chart.indicators.flatMap((key, index) =>
    keys.includes(key)
      ? []
      : [
          report('chart-indicator', atEntry(parsed, ['visualisations', at, 'indicators', index]), {
            value: key,
            params: { known: keys.join('、'), suggestion: nearest(key, keys) ?? '' },
          }),
        ],
  );
  if (unknown.length > 0) return unknown;
  const drawn = indicators.filter(({ key }) => chart.indicators.includes(key));
  const units = [...new Set(drawn.map(({ unit }) => unit))];
  return [
    ...(units.length > 1
      ? [report('chart-units', atEntry(parsed, ['visualisations', at, 'indicators']), { value: units.join('、') })]
      : []),
    ...(chart.kind === 'share' && !isOneWhole(table, chart)
      ? [report('chart-share', atEntry(parsed, ['visualisations', at, 'kind']), { params: { limit: MAX_PARTS } })]
      : []),
  ];
}

/** A few parts of one indicator, none of them negative. */
function isOneWhole({ dataset: { data }, text }: DatasetTable, { indicators }: Chart): boolean {
  const rows = text === undefined ? [] : readTable(data, text).rows;
  const parts = data.indicators.findIndex(({ key }) => key === indicators[0]);
  return indicators.length === 1 && rows.length <= MAX_PARTS && rows.every(({ values }) => (values[parts] ?? 0) >= 0);
}
