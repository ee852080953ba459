import type { RuleCase } from '../../testing/rule-case.ts';
import { inDataset } from '../fixture-edits.ts';

const CHART = '{ title: 测试水库月末水位, kind: 折线图, indicators: [level] }';

export const cases: readonly RuleCase[] = [
  {
    rule: 'chart-indicator',
    title: 'a chart of something the dataset does not have',
    changes: [inDataset('indicators: [level]', 'indicators: [levle]')],
    expect: ['30:48'],
    says: ['level'],
  },
  {
    rule: 'chart-units',
    title: 'metres and cubic metres on one scale',
    changes: [inDataset('indicators: [level]', 'indicators: [level, storage]')],
    expect: ['30:47'],
    says: ['米、万立方米'],
  },
  {
    rule: 'chart-share',
    title: 'shares of two wholes',
    changes: [
      inDataset(CHART, '{ title: 构成, kind: 占比图, indicators: [level, storage] }'),
      inDataset('unit: 万立方米', 'unit: 米'),
    ],
    expect: ['30:24'],
  },
  {
    rule: 'chart-share',
    title: 'nothing wrong with shares of one whole',
    changes: [inDataset('kind: 折线图', 'kind: 占比图')],
    expect: [],
  },
];
