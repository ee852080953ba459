/** 数据集 */
import { DATA_FIELDS } from '../../../schemas/types/dataset.ts';
import { datasetFacts } from '../facts/dataset-facts.ts';
import { datasetJsonLd } from './json-ld/dataset.ts';
import { DATASET_STATUSES } from './status.ts';
import type { TypeTraits } from './type-traits.ts';

export const dataset = {
  badge: ({ data }) => DATA_FIELDS[data.field],
  status: (library, entry) =>
    library.isExpired(entry) ? { name: 'lapsed', label: DATASET_STATUSES.lapsed } : undefined,
  note: null,
  numbers: null,
  responsibleUnit: null,
  year: null,
  facts: datasetFacts,
  searchText(library, entry) {
    const { field, theme, region, department, indicators } = entry.data;
    const items = indicators.flatMap(({ name, description }) => [name, description]);
    const expired = library.isExpired(entry) ? [DATASET_STATUSES.lapsed] : [];
    return [DATA_FIELDS[field], theme, region, department, ...items, ...expired];
  },
  searchWords: null,
  searchHead: null,
  sections: null,
  jsonLd: datasetJsonLd,
  list: 'paged',
  listJsonLd: null,
} satisfies TypeTraits<'dataset'>;
