/** Rules about service guides and institutions that are broken by time or by what stands beside them. */
import { inInstitution, inService, type Change, type RuleCase } from '../testing/rule-case.ts';

const VERIFIED = "verifiedOn: '2025-01-09'";
const verified = (day: string): Change => inService(VERIFIED, `verifiedOn: '${day}'`);

export const guideCases: readonly RuleCase[] = [
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
  {
    rule: 'reference-type',
    title: 'a guide handled by a leader',
    changes: [inService('institution: portal-20250201-02', 'institution: portal-20250201-01')],
    expect: ['60:14'],
    says: ['机构职能'],
  },
  {
    rule: 'reference-self',
    title: 'an institution above itself',
    changes: [inInstitution('order: 10', 'order: 10\nsuperior: portal-20250201-02')],
    expect: ['21:11'],
  },
];
