/** CODEOWNERS for each forge, from people and rules. */
import { expect, test } from 'vitest';
import type { Person } from '../../../schemas/registers/people.ts';
import type { Rules } from '../../../schemas/rulepack.ts';
import { ownedAreas, type SitePeople } from './areas.ts';
import { CODE_OWNERS } from './formats.ts';

const person = (name: string, roles: Person['roles'], more: Partial<Person> = {}): Person => ({
  name,
  unit: '办公室',
  roles,
  columns: [],
  identities: [],
  keys: [],
  account: name,
  registeredOn: '2024-09-02',
  trainedOn: '2026-01-05',
  joinedOn: '2024-09-09',
  ...more,
});
const rows = (...items: ('editor' | 'reviewer' | 'signer' | 'principal' | 'admin')[]) =>
  items.map((item) => ({ item, clauses: ['R-GO-7.1.4b'], confidence: 'stated' as const }));
const RULES: Rules = {
  review: {
    distinct: rows('editor', 'reviewer', 'signer'),
    site: rows('signer'),
    governance: rows('reviewer'),
    policy: rows('principal'),
    program: rows('admin'),
  },
};
const site = (id: string, people: Person[]): SitePeople => ({ id, rules: RULES, people });
const DAY = '2026-11-22';

const MAIN = site('main', [
  person('edits', ['editor']),
  person('reviews', ['reviewer']),
  person('signs', ['signer', 'principal']),
  person('runs', ['admin']),
  person('of-waters', ['reviewer'], { columns: ['news/water'] }),
]);

test('the general comes before the special, and each area names who fills its roles', () => {
  const areas = ownedAreas([MAIN], 'main', DAY).map(({ path, owners }) => [
    path,
    owners.map(({ label, accounts }) => `${label} ${accounts.join(' ')}`).join('; '),
  ]);
  expect(areas).toEqual([
    ['', '系统管理 runs'],
    ['schemas/rulepacks/', '主要负责人 signs'],
    ['content/main/', '审核 reviews; 签发 signs'],
    ['content/main/news/water/', '审核 of-waters reviews; 签发 signs'],
    ['sites/main/', '签发 signs'],
    ['sites/main/governance/', '审核 reviews'],
    ...['exceptions', 'people', 'responsibilities', 'waivers'].map((name) => [
      `sites/main/governance/${name}.yaml`,
      '主要负责人 signs',
    ]),
    ['sites/fleet.yaml', '主要负责人 signs'],
  ]);
});

test('who has left, has not begun, is not trained, has no account, or runs the system is nobody’s reviewer', () => {
  const people = [
    person('left', ['reviewer'], { leftOn: DAY }),
    person('later', ['reviewer'], { joinedOn: '2026-11-23' }),
    person('untrained', ['reviewer'], { trainedOn: undefined }),
    person('nameless', ['reviewer'], { account: undefined }),
    person('runs-too', ['reviewer', 'admin']),
    person('stays', ['reviewer'], { leftOn: '2026-11-23' }),
  ];
  const content = ownedAreas([site('main', people)], 'main', DAY).find(({ path }) => path === 'content/main/');
  expect(content?.owners).toEqual([{ label: '审核', accounts: ['stays'] }]);
});

test('a site that requires nobody, and one without people, have no lines', () => {
  expect(ownedAreas([{ id: 'main', rules: {}, people: MAIN.people }], 'main', DAY)).toEqual([]);
  expect(ownedAreas([site('main', [])], 'main', DAY)).toEqual([]);
});

const AREAS = [
  { path: '', owners: [{ label: '系统管理', accounts: ['runs'] }] },
  {
    path: 'content/a.b/',
    owners: [
      { label: '审核', accounts: ['z', 'reviews'] },
      { label: '签发', accounts: ['signs', 'z'] },
    ],
  },
  { path: 'sites/fleet.yaml', owners: [{ label: '签发', accounts: ['signs'] }] },
];
const written = (forge: keyof typeof CODE_OWNERS) =>
  CODE_OWNERS[forge]
    .write(AREAS)
    .split('\n')
    .filter((line) => !line.startsWith('#') && line !== '');

test.each(['github', 'gitee'] as const)('%s: the last line that matches counts', (forge) => {
  expect(written(forge)).toEqual(['* @runs', '/content/a.b/ @reviews @signs @z', '/sites/fleet.yaml @signs']);
});

test('gitlab: a section for each role; where it is not required, those who approve there anyway', () => {
  expect(written('gitlab')).toEqual([
    ...['[系统管理]', '* @runs', '/content/a.b/ @reviews @signs @z', '/sites/fleet.yaml @signs'],
    ...['[审核]', '* @runs', '/content/a.b/ @reviews @z', '/sites/fleet.yaml @signs'],
    ...['[签发]', '* @runs', '/content/a.b/ @signs @z', '/sites/fleet.yaml @signs'],
  ]);
});

test('gitea: expressions for the whole path, of which each owns what it says and no more', () => {
  const lines = written('gitea');
  expect(lines).toEqual([
    '!(content|sites)/.* @runs',
    'content/a\\.b/.* @reviews @signs @z',
    'sites/fleet\\.yaml @signs',
  ]);
  const matches = (line: string, file: string) => {
    const [pattern = ''] = line.split(' ');
    const isNegative = pattern.startsWith('!');
    return new RegExp(`^${pattern.replace(/^!/, '')}$`).test(file) !== isNegative;
  };
  const owners = (file: string) => lines.filter((line) => matches(line, file)).map((line) => line.split(' ')[0]);
  expect(owners('content/a.b/news/x.md')).toEqual([lines[1]?.split(' ')[0]]);
  expect(owners('content/axb/news/x.md')).toEqual([]);
  expect(owners('src/lib/x.ts')).toEqual(['!(content|sites)/.*']);
  expect(owners('README.md')).toEqual(['!(content|sites)/.*']);
});

test('each forge has a file of its own, and the file says that it is generated', () => {
  const files = Object.values(CODE_OWNERS).map(({ file }) => file);
  expect(new Set(files).size).toBe(4);
  for (const { write } of Object.values(CODE_OWNERS))
    expect(write([])).toMatch(/^# 由 npm run lantai -- signoff owners/);
});
