/** Rules about datasets, their tables, charts and counters, broken and kept. */
import { MAX_TABLE_ROWS } from '../../../src/lib/data/data-table.ts';
import type { Change, RuleCase } from '../testing/rule-case.ts';

const DATASET = 'content/portal/figures/reservoir-levels.md';
const TABLE = 'content/portal/figures/reservoir-levels.csv';
const COUNTERS = 'sites/portal/statistics/datasets.yaml';
const inDataset = (from: string, to: string): Change => ({ edit: DATASET, from, to });
const inTable = (from: string, to: string): Change => ({ edit: TABLE, from, to });
const table = (content: string | Uint8Array): Change => ({ write: TABLE, content });

const HEAD = '月份,月末水位,月末蓄水量\n';
/** Days of years on end, one a row. */
const days = (count: number) =>
  Array.from({ length: count }, (_, at) => {
    const day = new Date(Date.UTC(2010, 0, 1 + at)).toISOString().slice(0, 10);
    return `${day},48.2,1210\n`;
  }).join('');

const fieldCases: readonly RuleCase[] = [
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
    title: 'a dataset open on conditions nobody states',
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
    rule: 'file-missing',
    title: 'a data file that is not there',
    changes: [inDataset('dataFile: reservoir-levels.csv', 'dataFile: reservoir-level.csv')],
    expect: [`metadata/file-orphan ${TABLE}:1:1`, '23:11'],
    says: ['reservoir-levels.csv'],
  },
  {
    rule: 'data-format',
    title: 'a data file that is no CSV',
    changes: [
      inDataset('dataFile: reservoir-levels.csv', 'dataFile: reservoir-levels.txt'),
      { remove: TABLE },
      { write: TABLE.replace('.csv', '.txt'), content: HEAD },
    ],
    expect: ['23:11'],
    says: ['CSV UTF-8'],
  },
];

const tableCases: readonly RuleCase[] = [
  {
    rule: 'data-size',
    title: 'a data file too large for a page',
    changes: [table(`${HEAD}2025-01,48.2,${'0'.repeat(600_000)}\n`)],
    expect: ['1:1'],
    says: ['512 KB'],
  },
  {
    rule: 'data-rows',
    title: 'more rows than a page can list',
    changes: [
      table(`${HEAD}${days(MAX_TABLE_ROWS + 1)}`),
      inDataset("{ from: '2025-01', to: '2025-04' }", "{ from: '2010-01-01', to: '2025-12-31' }"),
    ],
    expect: [`${MAX_TABLE_ROWS + 2}:1`],
    says: ['2001', '2000'],
  },
  {
    rule: 'data-empty',
    title: 'a table of nothing but a head',
    changes: [table(HEAD)],
    expect: ['1:1'],
  },
  {
    rule: 'data-header',
    title: 'a head in other words than the entry',
    changes: [inTable('月末水位', '水位')],
    expect: ['1:4'],
    says: ['月份,月末水位,月末蓄水量'],
  },
  {
    rule: 'data-header',
    title: 'a head with a column the entry does not know',
    changes: [inTable('月末蓄水量\n', '月末蓄水量,\n')],
    expect: ['1:15'],
  },
  {
    rule: 'data-cells',
    title: 'a number grouped with a comma',
    changes: [inTable('48.2,1210', '48.2,1,210')],
    expect: ['2:1'],
    says: ['4', '3', '分节'],
  },
  {
    rule: 'data-number',
    title: 'words where a number belongs',
    changes: [inTable('2025-03,,1195', '2025-03,未测,1195')],
    expect: ['4:9'],
    says: ['月末水位', '留空'],
  },
  {
    rule: 'data-label',
    title: 'a row about nothing',
    changes: [inTable('2025-03,', ',')],
    expect: ['4:1'],
  },
  {
    rule: 'data-repeated',
    title: 'a month told twice',
    changes: [inTable('2025-03,', '2025-02,')],
    expect: ['4:1'],
    says: ['第 3 行'],
  },
  {
    rule: 'data-period',
    title: 'a month in words',
    changes: [inTable('2025-03,', '2025年3月,')],
    expect: ['4:1'],
  },
  {
    rule: 'data-period',
    title: 'a month past the period of the entry',
    changes: [inTable('2025-04,', '2025-05,')],
    expect: ['5:1'],
    says: ['period.to'],
  },
  {
    rule: 'data-order',
    title: 'months out of order',
    changes: [table(`${HEAD}2025-02,48.2,1210\n2025-01,47.9,1180\n`)],
    expect: ['3:1'],
  },
  {
    rule: 'data-personal',
    title: 'a mobile number among the figures',
    changes: [inTable('48.2,1210', '48.2,13900000000')],
    expect: ['2:14'],
    says: ['脱敏'],
  },
  {
    rule: 'data-personal',
    title: 'a column of names',
    changes: [inTable('月末蓄水量', '联系人姓名'), inDataset('name: 月末蓄水量', 'name: 联系人姓名')],
    expect: ['1:9'],
  },
  {
    rule: 'data-formula',
    title: 'a cell that a spreadsheet would run',
    changes: [inTable('1180.5', '=B2*25')],
    expect: ['3:14'],
  },
  {
    rule: 'data-formula',
    title: 'nothing wrong with a negative number',
    changes: [inTable('1180.5', '-1180.5')],
    expect: [],
  },
  {
    rule: 'data-quote',
    title: 'a quote that does not end',
    changes: [inTable('2025-03,', '"2025-03,')],
    expect: ['4:1'],
  },
  {
    rule: 'encoding',
    title: 'a table that is not UTF-8',
    changes: [table(new Uint8Array([0xd4, 0xc2, 0xb7, 0xdd]))],
    expect: ['1:1', `metadata/file-content ${TABLE}:1:1`],
  },
  {
    rule: 'data-header',
    title: 'nothing wrong with what a spreadsheet adds to a file',
    changes: [table(`\uFEFF${HEAD.trim()}\r\n"2025-01",48.2,1210\r\n`)],
    expect: [],
  },
];

const CHART = '{ title: 测试水库月末水位, kind: 折线图, indicators: [level] }';
const chartCases: readonly RuleCase[] = [
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

const counterCases: readonly RuleCase[] = [
  {
    rule: 'counter-unknown',
    title: 'counters of a dataset there is not',
    changes: [{ edit: COUNTERS, from: 'portal-20250310-71', to: 'portal-20250310-72' }],
    expect: ['3:23'],
  },
  {
    rule: 'value-too-small',
    title: 'less than no views',
    changes: [{ edit: COUNTERS, from: 'views: 1204', to: 'views: -1' }],
    expect: ['3:32'],
  },
  {
    rule: 'data-field-empty',
    title: 'fields a portal says nothing of',
    changes: [
      {
        edit: 'sites/portal/site.yaml',
        from: '    types: [dataset]\n',
        to: '    types: [dataset]\n    presentation: data-catalogue\n',
      },
    ],
    expect: ['212:19'],
    says: ['人口、经济、农业、工业、服务业、财政金融、民生保障'],
  },
];

export const datasetCases: readonly RuleCase[] = [...fieldCases, ...tableCases, ...chartCases, ...counterCases];
