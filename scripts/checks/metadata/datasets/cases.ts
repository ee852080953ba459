import type { RuleCase } from '../../testing/rule-case.ts';
import { COUNTERS, DATASET, inDataset, inTable } from '../fixture-edits.ts';

export const cases: readonly RuleCase[] = [
  {
    rule: 'dataset-period',
    title: 'a period that ends before it begins',
    changes: [inDataset("to: '2025-04'", "to: '2024-12'")],
    expect: ['17:32'],
  },
  {
    rule: 'dataset-period',
    title: 'a period of months that ends with a quarter',
    changes: [inDataset("to: '2025-04'", "to: '2025-Q2'")],
    expect: ['17:32'],
  },
  {
    rule: 'dataset-repeated',
    title: 'two indicators under one key',
    changes: [inDataset('key: storage', 'key: level')],
    expect: ['22:12', `metadata/chart-units ${DATASET}:30:47`],
  },
  {
    rule: 'dataset-repeated',
    title: 'an indicator that is called like the rows',
    changes: [inDataset('name: 月末蓄水量', 'name: 月份'), inTable('月末蓄水量', '月份')],
    expect: ['22:27'],
  },
  {
    rule: 'dataset-conditions',
    title: 'a conditionally open dataset without conditions',
    changes: [inDataset('conditions: 使用时注明来源。\n', '')],
    expect: ['24:11'],
    says: ['conditions', '无条件开放'],
  },
  {
    rule: 'dataset-conditions',
    title: 'nothing wrong with a dataset open without conditions',
    changes: [inDataset('有条件开放\nconditions: 使用时注明来源。\n', '无条件开放\n')],
    expect: [],
  },
  {
    rule: 'counter-unknown',
    title: 'counters of a dataset there is not',
    changes: [{ edit: COUNTERS, from: 'portal-20250310-71', to: 'portal-20250310-72' }],
    expect: ['3:23'],
  },
];
