import { type Change, inService, type RuleCase } from '../../testing/rule-case.ts';

const VERIFIED = "verifiedOn: '2025-01-09'";

const verified = (day: string): Change => inService(VERIFIED, `verifiedOn: '${day}'`);

export const cases: readonly RuleCase[] = [
  {
    rule: 'service-approval',
    title: 'an item that is no government service and names no approval',
    changes: [inService('isGovService: true', 'isGovService: false')],
    expect: ['56:15'],
  },
  {
    rule: 'service-approval',
    title: 'nothing wrong with one that names its approval',
    changes: [inService('isGovService: true', 'isGovService: false\napprovalRef: 测政办函〔2025〕1号')],
    expect: [],
  },
  {
    rule: 'licence-quantity',
    title: 'a licence without its limit in number',
    changes: [inService('quantity: 无数量限制\n', '')],
    expect: ['14:11'],
  },
  {
    rule: 'licence-handling',
    title: 'a licence without the number of cases',
    changes: [inService('handling:\n  - { period: 2024年, applications: 1204, accepted: 1187, finished: 1180 }\n', '')],
    expect: ['14:11'],
  },
  {
    rule: 'licence-handling',
    title: 'nothing wrong with another kind of item without them',
    changes: [
      inService('handling:\n  - { period: 2024年, applications: 1204, accepted: 1187, finished: 1180 }\n', ''),
      inService('itemKind: 行政许可', 'itemKind: 公共服务'),
    ],
    expect: [],
  },
  {
    rule: 'service-link',
    title: 'an item done on line that nowhere can be applied for',
    changes: [inService('  apply: https://zwfw.test.gov.cn/apply/1\n', '')],
    expect: ['46:14'],
    says: ['links.apply', '全程网办'],
  },
  {
    rule: 'service-link',
    title: 'nothing wrong with a mere guide that has no address',
    changes: [
      inService('  apply: https://zwfw.test.gov.cn/apply/1\n', ''),
      inService('onlineLevel: 全程网办', 'onlineLevel: 网上指南'),
    ],
    expect: [],
  },
  {
    rule: 'service-unverified',
    title: 'a guide last compared with the counter a year and a day ago',
    changes: [verified('2024-05-31')],
    expect: ['57:13'],
    says: ['2024-05-31', '2025-05-31', 'verifiedBy'],
  },
  {
    rule: 'service-unverified',
    title: 'nothing wrong on the last day of the year',
    changes: [verified('2024-06-01')],
    expect: [],
  },
  {
    rule: 'service-unverified',
    title: 'nothing wrong with a guide that is a draft',
    changes: [verified('2023-06-01'), inService('tags: [测试]', 'tags: [测试]\nstate: 草稿')],
    expect: ['metadata/column-empty sites/portal/site.yaml:92:9'],
  },
  {
    rule: 'service-version',
    title: 'a guide whose version is not the latest on record',
    changes: [inService('\nversion: 2025年第1版', '\nversion: 2025年第2版')],
    expect: ['59:10'],
    says: ['2025年第2版', '2025年第1版', 'changes'],
  },
];
