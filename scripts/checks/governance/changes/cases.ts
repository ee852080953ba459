/** Changes that are not filed, approved or announced, and columns that do not state what they promise. */
import { casesOf, inDept, type RuleCase } from '../../testing/rule-case.ts';
import { asksForFilings, inPack, register } from '../case-helpers.ts';

const archived = (more = '') =>
  inDept(
    '    name: 工作动态',
    `    name: 工作动态\n    lifecycle: { state: archived, approvalRef: 测政办函〔2025〕7号, date: '2025-05-01'${more} }`,
  );
const filing = (more: string, date = '2025-05-02') =>
  register('filings', `filings:\n  - { date: '${date}', to: 测试市人民政府办公室, changes: 栏目归档${more} }`);
const updatedOn = (day: string) => inDept("lastUpdated: '2025-01-01'", `lastUpdated: '${day}'`);

export const cases: readonly RuleCase[] = [
  ...casesOf('column-change-unfiled')(
    ['an archived column in no filing', [archived(), asksForFilings], ['41:25'], '2025-05-01'],
    [
      'nothing wrong with one that is filed',
      [archived(), asksForFilings, filing(', columns: [news]'), updatedOn('2025-05-02')],
    ],
    ['nothing wrong where filings are waived', [archived()]],
  ),
  ...casesOf('reporting-outdated')(
    ['a change on the first day too long ago', [updatedOn('2025-04-30'), filing('', '2025-05-01')], ['30:33'], '30天'],
    ['nothing wrong with one on the last day', [updatedOn('2025-04-30'), filing('')]],
    ['nothing wrong with an update on the day of the change', [updatedOn('2025-05-02'), filing('')]],
  ),
  ...casesOf('column-change-notice')(
    [
      'an archived column without a notice, where the pack asks for it',
      [archived(), ...inPack('dali', 'publicNotice')],
      ['41:25'],
    ],
    ['nothing wrong where the pack does not ask', [archived()]],
  ),
  ...casesOf('filing-approval')(
    [
      'a column filed without an approval, where the pack asks for it',
      [filing(', columns: [news]'), ...inPack('dali', 'approvalRef'), updatedOn('2025-05-02')],
      ['2:67'],
    ],
    [
      'nothing wrong with an approval',
      [filing(', columns: [news], approvalRef: 1号'), ...inPack('dali', 'approvalRef'), updatedOn('2025-05-02')],
    ],
    ['nothing wrong where the pack does not ask', [filing(', columns: [news]'), updatedOn('2025-05-02')]],
  ),
  ...casesOf('column-requirement')(
    [
      'columns without requirements, where the pack asks for them',
      inPack('yongzhou', 'contentRequirement', 'qualityRequirement'),
      ['40:11', '50:11'],
      '内容要求、质量要求',
    ],
    [
      'nothing wrong with columns that state them',
      [
        ...inPack('yongzhou', 'contentRequirement'),
        inDept('    name: 工作动态', '    name: 工作动态\n    contentRequirement: 水务工作'),
        inDept('    name: 数据开放', '    name: 数据开放\n    contentRequirement: 水务数据'),
      ],
    ],
    ['nothing wrong where the pack does not ask', [inDept('status: live', 'status: live # 开通')]],
  ),
];
