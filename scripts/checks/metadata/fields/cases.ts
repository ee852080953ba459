import { FILES, inNews, inPolicy, inPortal, inService, type RuleCase } from '../../testing/rule-case.ts';
import { form, inLetter, inQuestion, inReport, inResponse, PROVINCE, register, TITLE } from '../fixture-edits.ts';

/** Required fields of people and institutions: name, the line as written, label. */
const REQUIRED = {
  leader: [
    ['name', 'name: 甲\n', '姓名'],
    ['post', 'post: 副市长\n', '职务'],
    ['order', 'order: 10\n', '排序'],
  ],
  institution: [
    ['name', 'name: 测试市防汛办公室\n', '机构名称'],
    ['functions', 'functions: [承担防汛日常工作。, 组织防汛演练。]\n', '机构职能'],
    ['sections', 'sections: [{ name: 综合科, duties: 值班和调度。, phone: 0000-8000001 }]\n', '内设科室'],
    ['subordinates', 'subordinates: []\n', '下属单位'],
    ['leaders', 'leaders: [portal-20250201-01]\n', '领导简介'],
    ['address', 'address: 测试市人民路1号\n', '办公地点'],
    ['hours', 'hours: 工作日 9:00—17:00\n', '办公时间'],
    ['phone', 'phone: 0000-8000000\n', '联系方式'],
    ['order', 'order: 10\n', '排序'],
  ],
} as const;

const missingFields = (type: keyof typeof REQUIRED): RuleCase[] =>
  REQUIRED[type].map(([field, written, label]) => ({
    rule: 'field-missing',
    title: `no ${field} of the ${type}`,
    changes: [{ edit: FILES[type], from: `\n${written}`, to: '\n' }],
    expect: ['2:1'],
    says: [field, label],
  }));

export const cases: readonly RuleCase[] = [
  {
    rule: 'field-missing',
    title: 'a guest without post',
    changes: [form('form: 专访\nguests:\n  - { name: 陈立 }')],
    expect: ['16:5'],
    says: ['单位和职务'],
  },
  ...missingFields('leader'),
  ...missingFields('institution'),
  {
    rule: 'field-missing',
    title: 'no title',
    changes: [inNews(`${TITLE}\n`, '')],
    expect: ['2:1'],
    says: ['title', '标题'],
  },
  {
    rule: 'field-missing',
    title: 'a missing sub-field',
    changes: [inNews('  kind: 自编信息\n', '')],
    expect: ['5:1'],
    says: ['source.kind'],
  },
  {
    rule: 'key-unknown',
    title: 'a misspelt field',
    changes: [inNews('editor: 乙', 'editor: 乙\nexpiresat: 2025-01-01')],
    expect: ['11:1'],
    says: ['“expiresAt”', 'expiresAt（', '相近'],
  },
  {
    rule: 'key-unknown',
    title: 'a field called by its Chinese name',
    changes: [inNews('editor: 乙', 'editor: 乙\n内容概述: 会议')],
    expect: ['11:1'],
    says: ['“summary”'],
  },
  { rule: 'value-empty', title: 'a field without value', changes: [inNews(TITLE, 'title:')], expect: ['3:1'] },
  { rule: 'value-empty', title: 'a value of spaces', changes: [inNews(TITLE, "title: '  '")], expect: ['3:8'] },
  {
    rule: 'value-enum',
    title: 'a word that is not on the list',
    changes: [inPolicy('docKind: 规范性文件', 'docKind: 规范文件')],
    expect: ['17:10'],
    says: ['规范性文件', '政府文件'],
  },
  {
    rule: 'value-enum',
    title: 'a home block of no kind',
    changes: [inPortal('kind: links', 'kind: link')],
    expect: ['35:15'],
    says: ['links', 'headline'],
  },
  {
    rule: 'value-format',
    title: 'a document number in square brackets',
    changes: [inPolicy('测政发〔2025〕1号', '测政发[2025]第1号')],
    expect: ['13:17'],
    says: ['六角括号', '示政发〔2025〕12号'],
  },
  {
    rule: 'value-format',
    title: 'an old address without its slash',
    changes: [inNews('editor: 乙', 'editor: 乙\naliases: [old/1.html]')],
    expect: ['11:11'],
    says: ['/old/1.html'],
  },
  {
    rule: 'id-format',
    title: 'an id in capitals',
    changes: [inNews('id: portal-20250302-01', 'id: PORTAL_20250302_01')],
    expect: ['2:5'],
    says: ['portal-20250302-01'],
  },
  {
    rule: 'field-missing',
    title: 'a response without a respondent',
    changes: [inResponse('respondingInstitution: 测试市水务局\n', '')],
    expect: ['2:1'],
    says: ['回应主体'],
  },
  {
    rule: 'field-missing',
    title: 'a response of no kind',
    changes: [inResponse('subtype: 突发事件\n', '')],
    expect: ['2:1'],
  },
  {
    rule: 'value-enum',
    title: 'an unknown channel',
    changes: [inResponse('政务微信', '微信群')],
    expect: ['22:16'],
    says: ['政务微信'],
  },
  {
    rule: 'field-missing',
    title: 'a report on no year',
    changes: [inReport('year: 2024\n', '')],
    expect: ['2:1'],
    says: ['年度'],
  },
  ...['theme: 防汛避险', "lastReviewedAt: '2025-03-08'", "reviewBy: '2026-03-08'"].map((line) => ({
    rule: 'field-missing',
    title: `a question without ${line.slice(0, line.indexOf(':'))}`,
    changes: [inQuestion(`${line}\n`, '')],
    expect: ['2:1'],
  })),
  {
    rule: 'value-enum',
    title: 'a reason that is none of the list',
    changes: [inLetter('publishState: 公开', 'publishState: 不公开\nnotPublicReason: 不想公开')],
    expect: ['21:18'],
    says: ['反映情况不实', '来信人要求不公开'],
  },
  ...['basis: [《中华人民共和国水法》第四十八条]', 'conditions: [取水口位置不影响他人用水]', 'fees: 不收费'].map(
    (line): RuleCase => ({
      rule: 'field-missing',
      title: `a guide without ${line.split(':')[0]}`,
      changes: [inService(`${line}\n`, '')],
      expect: ['2:1'],
    }),
  ),
  ...['format: 原件，纸质或电子', 'copies: 1份', 'signature: 申请人签名或盖章'].map((line): RuleCase => ({
    rule: 'field-missing',
    title: `a material without ${line.split(':')[0]}`,
    changes: [inService(`    ${line}\n`, '')],
    expect: ['36:5'],
  })),
  {
    rule: 'field-missing',
    title: 'a registered source without an address',
    changes: [register(PROVINCE.replace('    url: https://www.province.gov.cn/\n', ''))],
    expect: ['2:5'],
    says: ['网址'],
  },
  ...['www.test.gov.cn/preview/portal', 'https://www.test.gov.cn', 'www.test.gov.cn:8443'].map((domain): RuleCase => ({
    rule: 'value-format',
    title: `a domain that is more than a domain: ${domain}`,
    changes: [inPortal('primary: www.test.gov.cn', `primary: '${domain}'`)],
    expect: ['8:12'],
    says: ['不能放在别的网站的路径', 'www.example.gov.cn'],
  })),
];
