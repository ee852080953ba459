/** People without registration, training, role or identity of their own, and those who have them. */
import { casesOf, inDept, type RuleCase } from '../../testing/rule-case.ts';
import { asks, inPack, people, person, STAFF, staff } from '../case-helpers.ts';

const [editor = '', reviewer = '', admin = '', signer = ''] = STAFF;
const security = (more: Readonly<Record<string, string>>) =>
  person('丁', '[系统管理, 安全管理]', { account: 'ding', backgroundCheckedOn: "'2024-06-01'", ...more });

const KEY = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIDEXg0RRPLNVgrjjGaHX2wkkeSaSnz55l5bG/VSLtPTB bing';
/** Somebody with a key. */
const keyed = (line: string, key: string, more = '') =>
  line.includes('keys: [')
    ? line.replace('keys: [', `keys: [{ key: '${key}', from: '2024-06-01' }, `)
    : line.replace(' }', `, keys: [{ key: '${key}', from: '2025-01-01'${more === '' ? '' : `, ${more}`} }] }`);

export const cases: readonly RuleCase[] = [
  ...casesOf('people-missing')(
    ['a site without a register', [asks('people')], ['governance/people-missing sites/dept/site.yaml:29:9']],
    ['nothing wrong with one that has it', [asks('people'), staff]],
  ),
  ...casesOf('role-vacant')(
    ['nobody to review', [people(editor, admin, person('丙', '[签发]'))], ['2:3'], '审核'],
    [
      'somebody who left today',
      [
        people(
          editor,
          reviewer,
          admin.replace('joinedOn', "leftOn: '2025-06-01', joinedOn"),
          person('庚', '[安全管理]'),
        ),
      ],
      ['2:3', 'governance/responsible-left sites/dept/site.yaml:19:84'],
      '系统管理',
    ],
    ['nothing wrong with all three', [staff]],
  ),
  ...casesOf('role-conflict')(
    ['an editor who reviews', [people(person('乙', '[编辑, 审核]'), reviewer, admin)], ['2:34'], '编辑、审核'],
    [
      'one who reviews the column above',
      [
        people(
          person('乙', '[编辑]', { columns: '[news/local]' }),
          person('乙', '[审核]', { columns: '[news]' }),
          reviewer,
          admin,
        ),
      ],
      ['3:34'],
    ],
    [
      'nothing wrong with roles for different columns',
      [
        people(
          person('乙', '[编辑]', { columns: '[news]' }),
          person('乙', '[审核]', { columns: '[newsletter]' }),
          reviewer,
          admin,
        ),
      ],
    ],
  ),
  ...casesOf('person-untrained')(
    ['a reviewer without training', [people(editor, person('丙', '[审核]', { trainedOn: '' }), admin)], ['3:34']],
    [
      'an editor who began before being filed',
      [people(person('乙', '[编辑]', { registeredOn: "'2024-07-09'" }), reviewer, admin)],
      ['2:54'],
      '才报备',
    ],
    [
      'nothing wrong with a provider without training',
      [people(...STAFF, person('庚', '[信息提供]', { trainedOn: '' }))],
    ],
  ),
  ...casesOf('identity-shared')(
    [
      'two people with one address',
      [people(editor, person('丙', '[审核]', { identities: '[YI@test.gov.cn]' }), admin)],
      ['3:130'],
      '乙',
    ],
    ['two people with one account', [people(editor, person('丙', '[审核]', { account: 'yi' }), admin)], ['3:126']],
    [
      'one account on two sites under two names',
      [
        staff,
        {
          write: 'sites/portal/governance/people.yaml',
          content: `people:\n${[person('乙', '[编辑]'), person('丙', '[审核]'), person('丁', '[系统管理]'), person('己', '[信息提供]', { account: 'yi' })].join('\n')}\n`,
        },
      ],
      ['2:162'],
      '己',
    ],
    [
      'nothing wrong with two addresses of one person',
      [people(editor.replace('[yi@', '[yi2025@test.gov.cn, yi@'), reviewer, admin)],
    ],
  ),
  ...casesOf('identity-anonymous')(
    [
      'a default account',
      [people(editor, reviewer, admin.replace('account: ding', 'account: admin01'))],
      ['4:134'],
      'admin01',
    ],
    ['an address of nobody', [people(editor.replace('yi@', 'webmaster@'), reviewer, admin, signer)], ['2:136']],
    [
      'nothing wrong with a name that contains one',
      [people(editor.replace('yi@', 'rootlee@'), reviewer, admin, signer)],
    ],
  ),
  ...casesOf('key-invalid')(
    ['something that is no public key', [people(editor, keyed(reviewer, 'bing'), admin)], ['3:178'], 'bing'],
    ['nothing wrong with one that is', [people(editor, keyed(reviewer, KEY), admin, signer)]],
  ),
  ...casesOf('key-days')(
    [
      'a key that is withdrawn before it is used',
      [people(editor, keyed(reviewer, KEY, "until: '2024-12-31'"), admin)],
      ['3:294'],
      '2025-01-01',
    ],
    [
      'nothing wrong with one that is withdrawn later',
      [people(editor, keyed(reviewer, KEY, "until: '2026-01-01'"), admin, signer)],
    ],
  ),
  ...casesOf('key-shared')(
    ['two people with one key', [people(keyed(editor, KEY), keyed(reviewer, KEY), admin)], ['3:178'], '乙'],
    [
      'nothing wrong with a key written twice for one person',
      [people(editor, keyed(keyed(reviewer, KEY), KEY), admin, signer)],
    ],
  ),
  ...casesOf('responsible-left')(
    [
      'somebody responsible who has left',
      [people(...STAFF.map((each) => each.replace('name: 丙,', 'name: 庚,')))],
      ['governance/responsible-left sites/dept/site.yaml:19:64'],
      '不在人员登记中',
    ],
    ['nothing wrong with people who are there', [staff]],
  ),
  ...casesOf('unit-unregistered')(
    [
      'a unit that maintains columns and has nobody',
      [inDept('    ownerUnit: 办公室', '    ownerUnit: 水文站'), staff],
      ['47:16'],
      '水文站',
    ],
    [
      'nothing wrong with one that has somebody',
      [
        inDept('    ownerUnit: 办公室', '    ownerUnit: 水文站'),
        people(...STAFF, person('庚', '[信息提供]', { unit: '水文站' })),
      ],
    ],
  ),
  ...casesOf('training-overdue')(
    [
      'training on the first day too old, where the pack asks for it',
      [people(editor, reviewer, security({ trainedOn: "'2024-05-31'" }), signer), ...inPack('yongzhou', 'training')],
      ['4:13'],
      '1年',
    ],
    [
      'nobody who looks after security',
      [people(editor, reviewer, person('丁', '[系统管理]'), signer), ...inPack('yongzhou', 'training')],
      ['2:3'],
      '没有记录',
    ],
    [
      'nothing wrong with the last day',
      [people(editor, reviewer, security({ trainedOn: "'2024-06-01'" }), signer), ...inPack('yongzhou', 'training')],
    ],
    [
      'nothing wrong where the pack does not ask',
      [people(editor, reviewer, security({ trainedOn: "'2024-05-31'" }), signer)],
    ],
  ),
  ...casesOf('background-check-overdue')(
    [
      'a background check on the first day too old, where the pack asks for it',
      [
        people(editor, reviewer, security({ backgroundCheckedOn: "'2022-05-31'" }), signer),
        ...inPack('yongzhou', 'backgroundCheck'),
      ],
      ['4:13'],
      '3年',
    ],
    [
      'nothing wrong with the last day',
      [
        people(editor, reviewer, security({ backgroundCheckedOn: "'2022-06-01'" }), signer),
        ...inPack('yongzhou', 'backgroundCheck'),
      ],
    ],
    [
      'nothing wrong where the pack does not ask',
      [people(editor, reviewer, security({ backgroundCheckedOn: "'2022-05-31'" }), signer)],
    ],
  ),
];
