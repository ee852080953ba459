import { inDept, inFleet, type RuleCase } from '../../testing/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    rule: 'site-duplicate',
    title: 'two sites at one port',
    changes: [inFleet('port: 4522', 'port: 4521')],
    expect: ['8:11'],
  },
  {
    rule: 'site-duplicate',
    title: 'two sites with one code',
    changes: [inDept("siteCode: '1000000002'", "siteCode: '1000000001'")],
    expect: ['10:11'],
  },
  {
    rule: 'site-duplicate',
    title: 'marks and numbers copied from another site',
    changes: [
      inDept("id: '1' }", "id: '0' }"),
      inDept('icp: 京ICP备00000000号-2', 'icp: 京ICP备00000000号-1'),
      inDept('prefix: CS0000002', 'prefix: CS0000001'),
    ],
    expect: ['11:6', '13:94', '31:24'],
  },
  {
    rule: 'site-value-copied',
    title: 'the telephone number of another site',
    changes: [inDept('phone: 0000-8000002', 'phone: 0000-8000000')],
    expect: ['18:19'],
    says: ['contact.phone', 'portal'],
  },
  {
    rule: 'number-pending',
    title: 'a code that is not granted yet',
    changes: [inDept("siteCode: '1000000002'", 'siteCode: bm00000000'), inDept('status: live', 'status: draft')],
    expect: ['10:11'],
  },
  {
    rule: 'number-missing',
    title: 'a site that opens without its code',
    changes: [inDept("siteCode: '1000000002'", 'siteCode: bm00000000')],
    expect: ['10:11'],
  },
  {
    rule: 'unit-duplicate',
    title: 'two sites of one unit',
    changes: [
      inDept('unit: 测试市水务局', 'unit: 测试市人民政府'),
      inDept('\nnames: { short: 水务 }', ''),
      inDept('primary: sw.test.gov.cn', 'primary: rmzf.test.gov.cn'),
    ],
    expect: ['metadata/site-name-unit sites/dept/site.yaml:2:15', '5:7'],
  },
];
