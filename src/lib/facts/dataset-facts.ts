/** Facts of a dataset, in the order in which users of the data need them. */
import { DATA_FIELDS, DATA_FREQUENCIES, OPENNESS } from '../../../schemas/types/dataset.ts';
import { groupDigits } from '../charts/chart.ts';
import { periodSpan } from '../data/periods.ts';
import type { Library } from '../queries/library.ts';
import type { Entry } from '../model/entry.ts';
import type { BlockFact } from '../model/entry-fact.ts';

/** Day on which the figures last changed (R-GO-4.1.8a). */
export const dataUpdatedOn = ({ data }: Entry<'dataset'>): string => (data.updatedAt ?? data.publishedAt).slice(0, 10);

/** Expiry is not included: it is a badge under the title. */
export function datasetFacts(library: Library, dataset: Entry<'dataset'>): BlockFact[] {
  const { data } = dataset;
  const counters = library.counters(dataset);
  const updated = dataUpdatedOn(dataset);
  const rows: [field: string, label: string, value: string | undefined, more?: Partial<BlockFact>][] = [
    ['field', '领域', DATA_FIELDS[data.field]],
    ['theme', '主题', data.theme],
    ['region', '地区', data.region],
    ['department', '部门', data.department],
    ['period', '时间周期', periodSpan(data.period.from, data.period.to)],
    ['frequency', '更新频率', DATA_FREQUENCIES[data.frequency]],
    ['updatedOn', '数据更新', updated, { datetime: updated }],
    [
      'validUntil',
      '有效期至',
      data.validUntil ?? '长期有效',
      data.validUntil === undefined ? {} : { datetime: data.validUntil },
    ],
    ['size', '数据量', `${groupDigits(library.dataRows(dataset).length)}行，${data.indicators.length}个数据项`],
    ['openness', '开放属性', OPENNESS[data.openness]],
    ['conditions', '开放条件', data.conditions, { wide: true }],
    [
      'counters',
      '使用情况',
      counters &&
        `浏览${groupDigits(counters.views)}次，下载${groupDigits(counters.downloads)}次，接口调用${groupDigits(counters.apiCalls)}次（截至${counters.asOf}）`,
      { wide: true },
    ],
  ];
  return rows.flatMap(([field, label, value, more]) => (value === undefined ? [] : [{ field, label, value, ...more }]));
}
