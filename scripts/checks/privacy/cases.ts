/** Rules about personal data, broken and kept. The numbers belong to nobody; their check digits are computed. */
import {
  FILES,
  inInstitution,
  inInterpretation,
  inNews,
  inPolicy,
  inPortal,
  inService,
  type Change,
  type RuleCase,
} from '../testing/rule-case.ts';

const MOBILE = '13800001234';
const IDENTITY = '110101199003070011';
const SUMMARY = (words: string): Change => inNews('subtype: 要闻\n', `subtype: 要闻\nsummary: ${words}\n`);
const inBody = (words: string): Change => inNews('会议部署防汛工作，', `${words}，`);
const DUTY: Change = inPortal(
  'responsible:',
  `officialMobiles:\n  - { number: '${MOBILE}', purpose: 防汛值班 }\nresponsible:`,
);
const TABLE = 'content/portal/files/2025-03-01-list.csv';

const mobile = (title: string, change: Change, expect: string[], more: Partial<RuleCase> = {}): RuleCase => ({
  rule: 'mobile-number',
  title,
  changes: [change],
  expect,
  ...more,
});
const body = (title: string, words: string, expect: string[] = ['18:3']): RuleCase =>
  mobile(title, inBody(`电话${words}`), expect);

export const cases: readonly RuleCase[] = [
  mobile('a mobile number in a title', inNews('title: 测试市', `title: ${MOBILE}测试市`), ['3:8'], {
    says: ['138******34', 'sites/portal/site.yaml', 'officialMobiles'],
  }),
  mobile('one in the middle of a summary', SUMMARY(`会务联系人手机${MOBILE}`), ['13:17']),
  mobile('two in one value', SUMMARY(`${MOBILE}或${MOBILE}`), ['13:10', '13:22']),
  mobile('one in a value of several lines', SUMMARY(`|-\n  会议\n  手机${MOBILE}`), ['15:5']),
  mobile('one in a group of a list', inService('text: 材料齐全的当场受理。', `text: 找老李${MOBILE}`), ['23:14']),
  mobile('one as the telephone of a service', inService('phone: 0000-8000001', `phone: '${MOBILE}'`), ['32:11']),
  mobile('one in a record of an institution', inInstitution('duties: 值班和调度。', `duties: 值班${MOBILE}。`), [
    '14:35',
  ]),
  mobile('one in the title of an attachment', inPolicy('title: 防汛物资清单', `title: 清单（${MOBILE}）`), ['22:17']),
  mobile('one in a cell of a published table', { edit: TABLE, from: '沙袋', to: `沙袋${MOBILE}` }, ['2:1']),
  mobile('one in the record of the site', inPortal('address: 测试市人民路1号', `address: 人民路1号${MOBILE}`), [
    '18:71',
  ]),
  mobile('one in a component', inInterpretation('tone="note">', `tone="note" title="${MOBILE}">`), ['17:29']),
  body('one in full-width digits', '１３８００００１２３４'),
  body('one in Chinese digits', '一三八零零零零一二三四'),
  body('one in groups', '138-0000 1234'),
  body('one split by emphasis', '138**0000**1234'),
  body('one split by references', '138&nbsp;0000&#49;234'),
  body('one split by a line end', '138\n0000\n1234', ['18:3', `markup/lines-unclear ${FILES.news}:19:1`]),
  body('one in code', '`13800001234`', ['18:4']),
  body('one in an address', '[拨打](tel:+8613800001234)', ['18:12']),
  {
    rule: 'mobile-number',
    title: 'nothing wrong with a number the site declares to be that of an office',
    changes: [DUTY, inBody('值班手机138-0000-1234'), SUMMARY(`值班手机${MOBILE}`)],
    expect: [],
  },
  {
    rule: 'mobile-number',
    title: 'the number of an office on a site that does not declare it',
    changes: [{ edit: FILES.deptNews, from: 'tags: [', to: `summary: '${MOBILE}'\ntags: [` }, DUTY],
    expect: ['11:11'],
  },
  {
    rule: 'mobile-number',
    title: 'nothing wrong with what has as many digits',
    changes: [
      inBody(
        '投资13800000000元，国债1380000 1234万元，热线12345、0000-8234567、400-800-1234，统一社会信用代码：115301000151234567，流水号20260310123456789012',
      ),
    ],
    expect: [],
  },
  {
    rule: 'identity-number',
    title: 'the number of an identity card in a body',
    changes: [inBody(`李某${IDENTITY}`)],
    expect: ['18:3'],
    says: ['110*************11'],
  },
  {
    rule: 'identity-number',
    title: 'one of fifteen digits in a summary',
    changes: [SUMMARY('李某110101900307001')],
    expect: ['13:12'],
  },
  {
    rule: 'bank-card',
    title: 'the number of a bank card in fours',
    changes: [inBody('卡号6222 0200 0000 0000 018')],
    expect: ['18:3'],
  },
  {
    rule: 'private-mailbox',
    title: 'a mailbox of a public service',
    changes: [inBody('投稿xiaoli@qq.com')],
    expect: ['18:3'],
    says: ['x***@qq.com'],
  },
  {
    rule: 'private-mailbox',
    title: 'one whose sign is written as a word',
    changes: [inBody('投稿xiaoli (at) 163.com')],
    expect: ['18:3'],
    says: ['x***@163.com'],
  },
  {
    rule: 'private-mailbox',
    title: 'nothing wrong with the mailbox of an office',
    changes: [inBody('投稿xinxi@test.gov.cn 或 news@test.org.cn')],
    expect: [],
  },
  {
    rule: 'number-plate',
    title: 'a number plate',
    changes: [inBody('车辆云A·12345')],
    expect: ['18:3'],
    says: ['云A*****'],
  },
  {
    rule: 'home-address',
    title: 'an address down to the door',
    changes: [inBody('家住月湖小区12栋3单元502')],
    expect: ['18:7'],
  },
  {
    rule: 'home-address',
    title: 'nothing wrong with a house and a staircase',
    changes: [inBody('小区3号楼2单元的电梯')],
    expect: [],
  },
];
