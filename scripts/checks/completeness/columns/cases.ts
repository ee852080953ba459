import { casesOf, inDept, inPortal, kept, type RuleCase } from '../../testing/rule-case.ts';
import { required, requiredOnly } from '../case-helpers.ts';

const RESPONSE = required('dept', 'completeness.every.functions', 'response');
const DEPT_COLUMNS = 'sites/dept/site.yaml:39:3';

export const cases: readonly RuleCase[] = [
  ...casesOf('function-missing')(
    [
      'a function that no column of the site has',
      [RESPONSE],
      [`completeness/function-missing ${DEPT_COLUMNS}`],
      '解读回应',
      'function 写 response',
    ],
    [
      'a function whose only column is empty',
      [
        RESPONSE,
        inDept(
          'columns:\n',
          `columns:
  - { id: explain, name: 政策解读, class: policy, columnType: 政策解读, function: response, types: [interpretation], description: 政策解读的说明。, keywords: [解读], ownerUnit: 办公室, responsible: 乙 }
`,
        ),
      ],
      [`completeness/function-missing ${DEPT_COLUMNS}`, 'metadata/column-empty sites/dept/site.yaml:39:11'],
    ],
    [
      'a function whose only column is archived',
      [
        RESPONSE,
        inDept(
          '    function: release\n    types: [news]',
          "    function: response\n    types: [news]\n    lifecycle: { state: archived, approvalRef: 测政办函〔2025〕2号, date: '2025-05-01' }",
        ),
      ],
      [`completeness/function-missing ${DEPT_COLUMNS}`],
    ],
  ),
  kept('function-missing', 'a site that is being prepared', RESPONSE, inDept('status: live', 'status: draft')),
  kept(
    'function-missing',
    'a function that a column with an entry has',
    RESPONSE,
    inDept('    function: release\n    types: [news]', '    function: response\n    types: [news]'),
  ),
  ...casesOf('column-type-missing')([
    'a kind of column that the pack requires',
    requiredOnly('dept', 'dali', 'completeness.every.columnTypes', '公告公示'),
    ['39:3'],
    '“公告公示”',
  ]),
  kept(
    'column-type-missing',
    'a column of the kind that the pack requires',
    ...requiredOnly('dept', 'dali', 'completeness.every.columnTypes', '工作动态'),
  ),
  kept(
    'column-type-missing',
    'a column of another kind where no pack requires the kind',
    inPortal('columnType: 回应关切', 'columnType: 其他'),
  ),
];
