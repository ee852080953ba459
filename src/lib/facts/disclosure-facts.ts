/** Facts of a disclosure item: its place in the catalogue, and the elements that its node requires. */
import { DISCLOSURE_SCOPES } from '../../../schemas/entry-common.ts';
import type { Entry } from '../model/entry.ts';
import type { EntryFact } from '../model/entry-fact.ts';

type Data = Entry<'disclosure'>['data'];

/** @param path names of its node and those above; empty where the node is not in the catalogue. */
export function disclosureFacts({ data }: Entry<'disclosure'>, path: readonly string[]): EntryFact[] {
  return [
    { label: '索引号', value: data.indexNumber },
    { label: '公开目录', value: path.length > 0 ? path.join(' › ') : data.catalogueNode },
    ...(data.year === undefined ? [] : [{ label: '年度', value: `${data.year}年` }]),
    { label: '责任单位', value: data.responsibleUnit },
    ...(data.basis === undefined ? [] : [{ label: '公开依据', value: data.basis }]),
    { label: '公开方式', value: DISCLOSURE_SCOPES[data.disclosureScope] },
  ];
}

/** Names of the elements on the page, by their keys (R-JM-25.5, R-JM-25.7, R-JM-25.8). */
const ELEMENTS = {
  feeItem: { heading: '收费项目', labels: { item: '项目', basis: '依据', standard: '标准' } },
  procurement: {
    heading: '政府集中采购',
    labels: { catalogue: '采购目录', standard: '采购标准', progress: '实施情况' },
  },
  licence: {
    heading: '行政许可事项',
    labels: {
      item: '事项',
      basis: '依据',
      conditions: '条件',
      quantity: '数量',
      procedure: '程序',
      limit: '期限',
      materials: '全部材料',
      status: '办理情况',
    },
  },
  emergency: { heading: '应急管理', labels: { plan: '预案要点', warning: '预警信息', response: '应对情况' } },
} as const satisfies {
  [K in 'feeItem' | 'procurement' | 'licence' | 'emergency']: {
    heading: string;
    labels: Record<keyof NonNullable<Data[K]>, string>;
  };
};

export interface DisclosureElement {
  id: string;
  heading: string;
  facts: EntryFact[];
}

/** Elements the item has, in the order of the regulation. */
export function disclosureElements({ data }: Entry<'disclosure'>): DisclosureElement[] {
  return (Object.keys(ELEMENTS) as (keyof typeof ELEMENTS)[]).flatMap((key) => {
    const element: Readonly<Record<string, EntryFact['value'] | undefined>> | undefined = data[key];
    if (!element) return [];
    const { heading, labels } = ELEMENTS[key];
    const facts = Object.entries(labels).flatMap(([name, label]) => {
      const value = element[name];
      return value === undefined ? [] : [{ label, value }];
    });
    return [{ id: key, heading, facts }];
  });
}

/** Texts of the elements, for the search. */
export const disclosureWords = (entry: Entry<'disclosure'>): string[] => [
  entry.data.catalogueNode,
  entry.data.responsibleUnit,
  ...(entry.data.year === undefined ? [] : [`${entry.data.year}年`]),
  ...disclosureElements(entry).flatMap(({ facts }) => facts.flatMap(({ value }) => value)),
];
