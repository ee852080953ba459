/** The charts that an entry declares, with the numbers of its table. */
import type { ChartData } from '../charts/chart.ts';
import type { Entry } from '../model/entry.ts';
import type { DataRow } from './data-table.ts';

/** Value of `unit` for indicators without a unit. */
const NO_UNIT = '无';
/** The unit as written after a number; empty where there is none. */
export const shownUnit = (unit: string): string => (unit === NO_UNIT ? '' : unit);

export function datasetCharts({ data }: Entry<'dataset'>, rows: readonly DataRow[]): ChartData[] {
  return data.visualisations.map(({ title, kind, indicators }) => {
    const drawn = data.indicators.flatMap((indicator, at) =>
      indicators.includes(indicator.key) ? [{ ...indicator, at }] : [],
    );
    return {
      kind,
      title,
      categoryLabel: data.rows.name,
      categories: rows.map(({ label }) => label),
      unit: shownUnit(drawn[0]?.unit ?? NO_UNIT),
      series: drawn.map(({ name, at }) => ({ name, values: rows.map(({ values }) => values[at] ?? null) })),
    };
  });
}
