/** The catalogue of open data as its page shows it. */
import { DATA_FREQUENCIES } from '../../schemas/types/dataset.ts';
import type { DatasetItem } from '../components/DatasetList/dataset-item.ts';
import { groupDigits } from '../lib/charts/chart.ts';
import type { FieldGroup } from '../lib/library/data-catalogue.ts';
import { periodSpan } from '../lib/data/periods.ts';
import type { Library } from '../lib/queries/library.ts';
import type { Entry } from '../lib/model/entry.ts';
import { dataUpdatedOn } from '../lib/facts/dataset-facts.ts';
import { dataset as traits } from '../lib/types/dataset.ts';

/** @param site id of the site whose page shows the item. */
export function datasetItem(library: Library, site: string, dataset: Entry<'dataset'>): DatasetItem {
  const { data } = dataset;
  const owner = library.site(dataset.site);
  const foreign = dataset.site !== site;
  const status = traits.status(library, dataset);
  const counters = library.counters(dataset);
  const facts: [label: string, value: string | undefined][] = [
    ['主题', data.theme],
    ['部门', data.department],
    ['地区', data.region],
    ['时间周期', periodSpan(data.period.from, data.period.to)],
    ['更新频率', DATA_FREQUENCIES[data.frequency]],
    ['数据更新', dataUpdatedOn(dataset)],
    ['浏览', counters && `${groupDigits(counters.views)}次`],
    ['下载', counters && `${groupDigits(counters.downloads)}次`],
    ['接口调用', counters && `${groupDigits(counters.apiCalls)}次`],
  ];
  return {
    title: data.title,
    url: library.href(dataset, site),
    field: data.field,
    theme: data.theme,
    department: data.department,
    ...(status === undefined ? {} : { status }),
    facts: facts.flatMap(([label, value]) => (value === undefined ? [] : [{ label, value }])),
    files: library
      .datasetFiles(dataset)
      .map(({ format, url }) => ({ format, url: foreign ? owner.origin + url : url })),
    ...(foreign ? { owner: owner.record.standardName } : {}),
  };
}

/** Choices of the filter: values that occur, with their number. */
export function filterChoices(groups: readonly FieldGroup[], datasets: readonly Entry<'dataset'>[], library: Library) {
  const count = (valueOf: (dataset: Entry<'dataset'>) => string) =>
    [...Map.groupBy(datasets, valueOf)]
      .map(([value, list]) => ({ value, label: value, count: list.length }))
      .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  const lapsed = datasets.filter((dataset) => library.isExpired(dataset)).length;
  const validity = [
    { value: 'valid', label: '有效', count: datasets.length - lapsed },
    { value: 'lapsed', label: '过期失效', count: lapsed },
  ];
  const fields = groups.map(({ field, label, datasets: held }) => ({ value: field, label, count: held.length }));
  return [
    { name: 'field', label: '领域', options: fields.filter((option) => option.count > 0) },
    { name: 'theme', label: '主题', options: count(({ data }) => data.theme) },
    { name: 'department', label: '部门', options: count(({ data }) => data.department) },
    { name: 'validity', label: '有效性', options: validity.filter((option) => option.count > 0) },
  ];
}

/** Day up to which the counters of the catalogue are known; the earliest where sites differ. */
export const countedUntil = (library: Library, datasets: readonly Entry<'dataset'>[]): string | undefined =>
  datasets.flatMap((dataset) => library.counters(dataset)?.asOf ?? []).sort()[0];
