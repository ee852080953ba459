import { MAX_TABLE_ROWS } from '../../../../src/lib/data/data-table.ts';
import { kept, type RuleCase } from '../../testing/rule-case.ts';
import { inDataset, inTable, table, TABLE } from '../fixture-edits.ts';

const HEAD = '月份,月末水位,月末蓄水量\n';

/** Days of years on end, one a row. */
const days = (count: number) =>
  Array.from({ length: count }, (_, at) => {
    const day = new Date(Date.UTC(2010, 0, 1 + at)).toISOString().slice(0, 10);
    return `${day},48.2,1210\n`;
  }).join('');

export const cases: readonly RuleCase[] = [
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
  kept(
    'data-format',
    'a data file that is CSV and called otherwise',
    inDataset('reservoir-levels.csv', 'levels.csv'),
    { remove: TABLE },
    { write: TABLE.replace('reservoir-levels', 'levels'), content: `${HEAD}2025-01,48.2,1210\n` },
  ),
  {
    rule: 'data-size',
    title: 'a data file too large for a page',
    changes: [table(`${HEAD}2025-01,48.2,${'0'.repeat(600_000)}\n`)],
    expect: ['1:1'],
    says: ['512 KB'],
  },
  kept(
    'data-size',
    'a table of years of days',
    table(`${HEAD}${days(1000)}`),
    inDataset("{ from: '2025-01', to: '2025-04' }", "{ from: '2010-01-01', to: '2025-12-31' }"),
  ),
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
  kept(
    'data-rows',
    'as many rows as a page can list',
    table(`${HEAD}${days(MAX_TABLE_ROWS)}`),
    inDataset("{ from: '2025-01', to: '2025-04' }", "{ from: '2010-01-01', to: '2025-12-31' }"),
  ),
  {
    rule: 'data-empty',
    title: 'a table of nothing but a head',
    changes: [table(HEAD)],
    expect: ['1:1'],
  },
  kept('data-empty', 'a table of one row', table(`${HEAD}2025-01,48.2,1210\n`)),
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
    title: 'a month given twice',
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
  kept('data-order', 'a month left out', table(`${HEAD}2025-01,48.2,1210\n2025-03,47.9,1180\n`)),
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
    rule: 'data-header',
    title: 'nothing wrong with what a spreadsheet adds to a file',
    changes: [table(`\uFEFF${HEAD.trim()}\r\n"2025-01",48.2,1210\r\n`)],
    expect: [],
  },
];
