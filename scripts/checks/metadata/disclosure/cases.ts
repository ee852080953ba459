import type { Change, RuleCase } from '../../testing/rule-case.ts';
import { excuse, inFee } from '../fixture-edits.ts';

const OPEN_REPORT = 'content/portal/open/2025-03-12-report.md';

const inOpenReport = (from: string, to: string): Change => ({ edit: OPEN_REPORT, from, to });

const FEE_ITEM =
  'feeItem:\n  item: 水资源费\n  basis: 《取水许可和水资源费征收管理条例》\n  standard: 地表水每立方米0.2元\n';

/** The fee notice as an item of another class, with the element given. */
const under = (node: string, element: string): Change[] => [
  inFee(FEE_ITEM, element),
  inFee('catalogueNode: 行政事业性收费', `catalogueNode: ${node}`),
  ...(node === '行政事业性收费' ? [] : [excuse(node, '行政事业性收费')]),
];

const PROCUREMENT = 'procurement:\n  catalogue: 服务器\n  standard: 50万元以上\n  progress: 已完成\n';

const LICENCE = `licence:
  item: 取水许可
  basis: 《中华人民共和国水法》
  conditions: [符合规划]
  quantity: 无数量限制
  procedure: 申请、受理、决定
  limit: 20个工作日
  materials: [申请书]
  status: 全年办结3件
`;

const ELEMENTS: readonly [node: string, element: string, stated: string][] = [
  ['行政事业性收费', 'feeItem', FEE_ITEM],
  ['政府集中采购', 'procurement', PROCUREMENT],
  ['行政许可', 'licence', LICENCE],
  ['应急预案', 'emergency.plan', 'emergency: { plan: 响应分四级 }\n'],
  ['预警信息', 'emergency.warning', 'emergency: { warning: 蓝色预警 }\n'],
  ['应对情况', 'emergency.response', 'emergency: { response: 转移群众3人 }\n'],
];

/** The report of another year. */
const openReportOf = (year: number, more = ''): Change => ({
  write: `content/portal/open/2025-03-2${year % 10}-report.md`,
  content: `---
id: portal-2025032${year % 10}-51
title: 测试市${year}年政府信息公开工作年度报告
publishedAt: '2025-03-2${year % 10} 09:30'
source:
  name: 测试市人民政府
  kind: 自编信息
provider: 测试市人民政府
publisher: 测试市人民政府
editor: 乙
tags: [测试]
catalogueNode: 信息公开年报
indexNumber: CS0000001/2025-0006${year % 10}
responsibleUnit: 测试市人民政府
year: ${year}
${more}---

全年情况。
`,
});

export const cases: readonly RuleCase[] = [
  ...ELEMENTS.map(([node, element]): RuleCase => ({
    rule: 'disclosure-element',
    title: `an item under ${node} without ${element}`,
    changes: under(node, ''),
    expect: ['12:16'],
    says: [element, node],
  })),
  ...ELEMENTS.map(([node, element, stated]): RuleCase => ({
    rule: 'disclosure-element',
    title: `nothing wrong with ${element} under ${node}`,
    changes: under(node, stated),
    expect: [],
  })),
  {
    rule: 'disclosure-element',
    title: 'an annual report on no year',
    changes: [inOpenReport('year: 2024\n', '')],
    expect: ['12:16'],
    says: ['year'],
  },
  {
    rule: 'disclosure-element-misplaced',
    title: 'a fee under another class',
    changes: under('其他应当公开的信息', FEE_ITEM),
    expect: ['17:3'],
    says: ['feeItem'],
  },
  {
    rule: 'disclosure-gap',
    title: 'two years left out',
    changes: [openReportOf(2021)],
    expect: [`metadata/disclosure-gap ${OPEN_REPORT}:15:7`],
    says: ['2022、2023'],
  },
  {
    rule: 'disclosure-gap',
    title: 'nothing wrong with year after year',
    changes: [openReportOf(2023), openReportOf(2022)],
    expect: [],
  },
  {
    rule: 'disclosure-gap',
    title: 'nothing wrong with a gap before a draft',
    changes: [openReportOf(2021, 'state: 草稿\n')],
    expect: [],
  },
];
