import { inDept, inNews, type RuleCase } from '../../testing/rule-case.ts';

export const cases: readonly RuleCase[] = [
  ...[
    'https://www.gov.cn@evil.example.com/',
    'https://www.g\u043Ev.cn/',
    'https:evil.example.com',
    "'https://www.gov.cn/ a'",
  ].map((address) => ({
    rule: 'address',
    title: `the address ${address}`,
    changes: [inNews('  kind: 自编信息', `  url: ${address}\n  kind: 自编信息`)],
    expect: ['7:8'],
  })),
  ...[
    "'javascript:window.__pwned=1'",
    '//evil.example.com/',
    '/\\evil.example.com',
    '/../news/',
    "'data:text/html,x'",
    'http://10.0.0.1/',
    'https://www.gov.cn丿login.example.com/',
  ].map((address) => ({
    rule: 'address',
    title: `a statement on privacy at ${address}`,
    changes: [
      inDept(
        'interaction: { platformOwner: portal }',
        `interaction:\n  platformOwner: portal\n  privacyUrl: ${address}`,
      ),
    ],
    expect: ['28:15'],
  })),
  {
    rule: 'address',
    title: 'nothing wrong with a statement on privacy on the site',
    changes: [
      inDept('interaction: { platformOwner: portal }', 'interaction: { platformOwner: portal, privacyUrl: /news/ }'),
    ],
    expect: [],
  },
  {
    rule: 'address',
    title: 'an opening notice that would run a script',
    changes: [inDept('openingNotice: https://www.test.gov.cn/notices/2.html', "openingNotice: 'javascript:x'")],
    expect: ['76:16'],
  },
  {
    rule: 'host-name',
    title: 'another domain that would be read as configuration',
    changes: [
      inDept(
        '  chinese: 测试市水务局.政务',
        "  chinese: 测试市水务局.政务\n  aliases: [{ name: 'a;b.cn', since: '2020-01-01', until: '2030-01-01' }]",
      ),
    ],
    expect: ['10:21'],
  },
  {
    rule: 'host-name',
    title: 'nothing wrong with another domain in Chinese',
    changes: [
      inDept(
        '  chinese: 测试市水务局.政务',
        "  chinese: 测试市水务局.政务\n  aliases: [{ name: 测试水务.政务, since: '2020-01-01', until: '2030-01-01' }]",
      ),
    ],
    expect: [],
  },
  {
    rule: 'address-label',
    title: 'a source named after another site than its address',
    changes: [
      inNews('  name: 测试市人民政府\n', '  name: 中国政府网www.gov.cn\n  url: https://other.example.gov.cn/\n'),
    ],
    expect: ['6:9'],
    says: ['www.gov.cn', 'https://other.example.gov.cn/'],
  },
  {
    rule: 'address-label',
    title: 'a link of the record named after another site',
    changes: [
      inDept(
        'rulePacks:',
        'links: { superior: [{ name: www.gov.cn, url: https://other.example.gov.cn/ }] }\nrulePacks:',
      ),
    ],
    expect: ['28:29'],
  },
  {
    rule: 'address-label',
    title: 'nothing wrong with a link named after its site',
    changes: [
      inDept(
        'rulePacks:',
        'links: { superior: [{ name: 中国政府网 www.gov.cn, url: https://www.gov.cn/ }] }\nrulePacks:',
      ),
    ],
    expect: [],
  },
];
