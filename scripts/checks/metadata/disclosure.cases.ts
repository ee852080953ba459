/** Rules about the disclosure catalogue, broken and kept. */
import { inDept, inPolicy, inPortal, type Change, type RuleCase } from '../testing/rule-case.ts';

const FEE = 'content/portal/open/2025-03-11-water-fee.md';
const REPORT = 'content/portal/open/2025-03-12-report.md';
const inFee = (from: string, to: string): Change => ({ edit: FEE, from, to });
const inReport = (from: string, to: string): Change => ({ edit: REPORT, from, to });

const FEE_ITEM =
  'feeItem:\n  item: 水资源费\n  basis: 《取水许可和水资源费征收管理条例》\n  standard: 地表水每立方米0.2元\n';
/** The fee notice as an item of another class, with the element given. */
const under = (node: string, element: string): Change[] => [
  inFee(FEE_ITEM, element),
  inFee('catalogueNode: 行政事业性收费', `catalogueNode: ${node}`),
  ...(node === '行政事业性收费' ? [] : [excuse(node, '行政事业性收费')]),
];
/** The record with one class no longer excused, and with the fees excused instead. */
const excuse = (from: string, to: string): Change => inPortal(`node: ${from},`, `node: ${to},`);
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

/** Told where the record may say why a class is empty. */
const EMPTY = 'metadata/catalogue-node-empty sites/portal/site.yaml:27:44';

/** The report of another year. */
const reportOf = (year: number, more = ''): Change => ({
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

export const disclosureCases: readonly RuleCase[] = [
  {
    rule: 'catalogue-node-unknown',
    title: 'a document under a class that is misspelt',
    changes: [inPolicy('catalogueNode: 规范性文件', 'catalogueNode: 规范文件')],
    expect: ['19:16', EMPTY],
    says: ['规范性文件'],
  },
  {
    rule: 'catalogue-node-unknown',
    title: 'an item under a class that only leads to others',
    changes: [
      inFee('catalogueNode: 行政事业性收费', 'catalogueNode: 收费和采购'),
      inPortal('notApplicable: [', 'notApplicable: [{ node: 行政事业性收费, reason: 没有 }, '),
    ],
    expect: ['12:16'],
    says: ['行政事业性收费、政府集中采购'],
  },
  {
    rule: 'catalogue-node-unknown',
    title: 'a column that answers for no class of the catalogue',
    changes: [inPortal('keywords: [要闻]', 'keywords: [要闻]\n    topicGroups: [重要会]')],
    expect: ['60:19'],
    says: ['重要会议'],
  },
  {
    rule: 'catalogue-node-unknown',
    title: 'a reason for a class that does not exist',
    changes: [excuse('政府集中采购', '政府采购')],
    expect: [EMPTY, '27:448'],
  },
  {
    rule: 'catalogue-node-duplicate',
    title: 'a key area called like one the catalogue has',
    changes: [inPortal('keyAreas: []', 'keyAreas: [{ id: schools, name: 教育 }]')],
    expect: ['27:47'],
  },
  {
    rule: 'catalogue-node-duplicate',
    title: 'a key area with the id of another class',
    changes: [inPortal('keyAreas: []', 'keyAreas: [{ id: fees, name: 学校收费 }]')],
    expect: ['27:32', EMPTY.replace(':44', ':68')],
  },
  {
    rule: 'catalogue-node-empty',
    title: 'an empty class nobody has explained',
    changes: [excuse('政府集中采购', '行政事业性收费')],
    expect: [EMPTY, 'metadata/catalogue-node-absent sites/portal/site.yaml:27:448'],
    says: ['主动公开/收费和采购/政府集中采购'],
  },
  {
    rule: 'catalogue-node-empty',
    title: 'nothing missing where the only item of a class cannot be read',
    changes: [inFee('responsibleUnit: 测试市水务局\n', '')],
    expect: [`metadata/field-missing ${FEE}:2:1`],
  },
  {
    rule: 'catalogue-node-absent',
    title: 'a class that is said to be empty and is not',
    changes: [inPortal('notApplicable: [', 'notApplicable: [{ node: 规范性文件, reason: 没有 }, ')],
    expect: ['27:53'],
    says: ['1 条'],
  },
  {
    rule: 'disclosure-guide-unknown',
    title: 'a guide that does not exist',
    changes: [inPortal('keyAreas: []', 'guide: portal-20250310-15, keyAreas: []')],
    expect: ['27:22'],
    says: ['portal-20250310-51'],
  },
  {
    rule: 'disclosure-guide-unknown',
    title: 'nothing wrong with a guide that is there',
    changes: [inPortal('keyAreas: []', 'guide: portal-20250310-51, keyAreas: []')],
    expect: [],
  },
  {
    rule: 'disclosure-page-missing',
    title: 'a site without a page for requests',
    changes: [inDept('presentation: disclosure-request', 'presentation: disclosure-platform')],
    expect: ['27:13'],
    says: ['disclosure-request'],
  },
  {
    rule: 'disclosure-page-missing',
    title: 'a site that leaves its catalogue to nobody',
    changes: [inDept('{ catalogueMode: embedded }', '{}')],
    expect: ['27:13'],
    says: ['catalogue'],
  },
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
    changes: [inReport('year: 2024\n', '')],
    expect: ['12:16'],
    says: ['year'],
  },
  {
    rule: 'disclosure-element-stray',
    title: 'a fee under another class',
    changes: under('其他应当公开的信息', FEE_ITEM),
    expect: ['17:3'],
    says: ['feeItem'],
  },
  {
    rule: 'disclosure-gap',
    title: 'two years left out',
    changes: [reportOf(2021)],
    expect: [`metadata/disclosure-gap ${REPORT}:15:7`],
    says: ['2022、2023'],
  },
  {
    rule: 'disclosure-gap',
    title: 'nothing wrong with year after year',
    changes: [reportOf(2023), reportOf(2022)],
    expect: [],
  },
  {
    rule: 'disclosure-gap',
    title: 'nothing wrong with a gap before a draft',
    changes: [reportOf(2021, 'state: 草稿\n')],
    expect: [],
  },
  {
    rule: 'index-number-duplicate',
    title: 'an item with the index number of a document',
    changes: [inFee('indexNumber: CS0000001/2025-00051', 'indexNumber: CS0000001/2025-00001')],
    expect: ['13:14'],
  },
  {
    rule: 'alias-duplicate',
    title: 'an old address that is the page of a class now',
    changes: [inFee('catalogueNode', 'aliases: [/disclosure/catalogue/fees/]\ncatalogueNode')],
    expect: ['12:11'],
  },
  {
    rule: 'value-placeholder',
    title: 'nobody responsible',
    changes: [inFee('responsibleUnit: 测试市水务局', 'responsibleUnit: 待定')],
    expect: ['15:18'],
  },
];
