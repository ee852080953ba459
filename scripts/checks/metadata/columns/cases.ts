import { casesOf, inDept, inPortal, type RuleCase } from '../../testing/rule-case.ts';

const level = (id: string, below: string, indent: number) =>
  `${' '.repeat(indent)}- { id: ${id}, name: 栏目, class: dynamic, columnType: 工作动态, function: release, description: 说明, keywords: [词], ownerUnit: 办公室, responsible: 乙, ${below} }\n`;

const deep = (depth: number): string =>
  depth === 0
    ? 'types: [news]'
    : `columns: [${level(`l${depth}`, deep(depth - 1), 0)
        .trim()
        .slice(2)}]`;

export const cases: readonly RuleCase[] = [
  {
    rule: 'column-empty',
    title: 'a column with nothing in it',
    changes: [
      inDept(
        '  - id: news\n    name: 工作动态\n',
        `  - { id: none, name: 空栏目, class: dynamic, columnType: 工作动态, function: release, types: [news], description: 说明, keywords: [词], ownerUnit: 办公室, responsible: 乙 }\n  - id: news\n    name: 工作动态\n`,
      ),
    ],
    expect: ['39:11'],
    says: ['空栏目'],
  },
  {
    rule: 'column-depth',
    title: 'a fourth level',
    changes: [inPortal('columns:\n', `columns:\n${level('l4', deep(3), 2)}`)],
    expect: ['41:452', 'metadata/column-empty sites/portal/site.yaml:41:452'],
  },
  {
    rule: 'column-depth',
    title: 'nothing wrong with three levels',
    changes: [inPortal('columns:\n', `columns:\n${level('l4', deep(2), 2)}`)],
    expect: ['metadata/column-empty sites/portal/site.yaml:41:305'],
  },
  {
    rule: 'column-depth',
    title: 'nothing wrong with a fourth level while a waiver allows it',
    changes: [
      inPortal('columns:\n', `columns:\n${level('l4', deep(3), 2)}`),
      {
        edit: 'sites/portal/governance/waivers.yaml',
        from: 'waivers:\n',
        to: "waivers:\n  - { row: columns.maxDepth, value: 4, reason: 改版过渡期, approvalRef: 测试办函〔2025〕1号, until: '2099-12-31' }\n",
      },
    ],
    expect: ['metadata/column-empty sites/portal/site.yaml:41:452'],
  },
  {
    rule: 'column-duplicate',
    title: 'two columns with one id',
    changes: [inPortal('columns:\n', `columns:\n${level('notices', 'types: [news]', 2)}`)],
    expect: ['83:9'],
  },
  {
    rule: 'column-type-unknown',
    title: 'a type that does not exist',
    changes: [inPortal('types: [notice]', 'types: [notce]')],
    expect: ['87:13'],
    says: ['notice'],
  },
  {
    rule: 'column-unusable',
    title: 'a column for nothing',
    changes: [inPortal('columns:\n', `columns:\n${level('empty', 'types: []', 2)}`)],
    expect: ['41:11'],
  },
  {
    rule: 'column-unknown',
    title: 'a home block of no column',
    changes: [inPortal('column: notices', 'column: notice')],
    expect: ['34:45'],
    says: ['notices'],
  },
  {
    rule: 'column-unknown',
    title: 'a navigation that leads nowhere',
    changes: [inPortal('navigation: [gk', 'navigation: [gkk')],
    expect: ['36:14'],
  },
  ...casesOf('column-name-length')(
    [
      'a name of thirteen characters',
      [inPortal('name: 通知公告', 'name: 一二三四五六七八九十甲乙丙')],
      ['83:11'],
      '13',
      'R-DL-18.1',
    ],
    ['nothing wrong with twelve', [inPortal('name: 通知公告', 'name: 一二三四五六七八九十甲乙')]],
  ),
  ...casesOf('channels-number')(
    [
      'a navigation with nine channels',
      [
        inPortal(
          '[gk, news, files, explain, notices]',
          '[gk, news, files, explain, notices, guides, leaders, bodies, open]',
        ),
      ],
      ['36:74'],
      'X-2',
    ],
    [
      'nothing wrong with eight',
      [inPortal('[gk, news, files, explain, notices]', '[gk, news, files, explain, notices, guides, leaders, bodies]')],
    ],
  ),
];
