/** The catalogue of open data (R-GO-4.1.8d): its datasets, grouped by the eight fields. */
import { DATA_FIELDS, type DataField } from '../../../schemas/types/dataset.ts';
import type { Library } from '../queries/library.ts';
import { newestFirst } from '../library/order.ts';
import type { Column } from '../model/column.ts';
import type { Entry } from '../model/entry.ts';

export interface FieldGroup {
  field: DataField;
  label: string;
  /** Newest first. Empty where the site publishes nothing in the field. */
  datasets: readonly Entry<'dataset'>[];
}

/** All datasets of the site and those that other sites share with the column, newest first. */
export function catalogueDatasets(library: Library, { site, path }: Column): readonly Entry<'dataset'>[] {
  const own = library.entries({ site, type: 'dataset' });
  const shared = library.entries({ site, column: path, deep: true, type: 'dataset' });
  return [...new Set([...own, ...shared])].sort(newestFirst);
}

/** The eight fields in their order, each with its datasets. */
export function fieldGroups(datasets: readonly Entry<'dataset'>[]): FieldGroup[] {
  return (Object.keys(DATA_FIELDS) as DataField[]).map((field) => ({
    field,
    label: DATA_FIELDS[field],
    datasets: datasets.filter(({ data }) => data.field === field),
  }));
}
