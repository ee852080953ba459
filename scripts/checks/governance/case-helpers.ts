/** For cases: the registers of the department of the minimal fleet, which waives them all. */
import type { KeptRecord } from '../../../schemas/kept-records.ts';
import type { RegisterName } from '../../../schemas/registers/index.ts';
import { governanceFile } from '../../lib/governance.ts';
import { type Change, inDept } from '../testing/rule-case.ts';

const WAIVERS = governanceFile('dept', 'waivers');
const REST = "reason: 测试站点不留登记, approvalRef: 测政办函〔2025〕1号, until: '2099-12-31' }";

const withoutWaiver = (row: string, value: string): Change => ({
  edit: WAIVERS,
  from: `  - { row: ${row}, value: ${value}, ${REST}\n`,
  to: '',
});

/** The department has to keep a record. */
export const asks = (record: KeptRecord): Change => withoutWaiver('records.required', record);
/** A change of its columns has to be filed. */
export const asksForFilings: Change = withoutWaiver('columnChange.requires', 'filing');

/** What local packs require beyond the national one, by row. */
const BEYOND = {
  yongzhou: {
    'records.required': ['training', 'backgroundCheck', 'topicPlan'],
    'opening.requires': ['securityLevel', 'domainRegistration'],
    'columns.requirements': ['updateEvery', 'contentRequirement', 'qualityRequirement'],
  },
  lianyungang: { 'opening.requires': ['securityLevel', 'nationalCertification', 'domainRegistration'] },
  dali: { 'columnChange.requires': ['approvalRef', 'publicNotice'] },
} as const;

/** The department under a local pack, of which only the items named are not waived. */
export function inPack(pack: keyof typeof BEYOND, ...asked: readonly string[]): Change[] {
  const waived = Object.entries(BEYOND[pack]).flatMap(([row, items]: [string, readonly string[]]) =>
    items.filter((item) => !asked.includes(item)).map((item) => `  - { row: ${row}, value: ${item}, ${REST}\n`),
  );
  return [
    inDept('rulePacks: [national]', `rulePacks: [national, ${pack}]`),
    { edit: WAIVERS, from: 'waivers:\n', to: `waivers:\n${waived.join('')}` },
  ];
}

/** Writes a register of the department. */
export const register = (name: RegisterName, content: string): Change => ({
  write: governanceFile('dept', name),
  content: `${content}\n`,
});

/** One person of the people register, on a line of its own; `more` replaces or adds fields. */
export function person(name: string, roles: string, more: Readonly<Record<string, string>> = {}): string {
  const fields = {
    name,
    unit: '办公室',
    roles,
    registeredOn: "'2024-07-01'",
    trainedOn: "'2025-02-10'",
    joinedOn: "'2024-07-08'",
    ...more,
  };
  const written = Object.entries(fields).filter(([, value]) => value !== '');
  return `  - { ${written.map(([field, value]) => `${field}: ${value}`).join(', ')} }`;
}

/** Everybody the record of the department names, each with a role of their own. */
export const STAFF = [
  person('乙', '[编辑, 值班读网]', { identities: '[yi@test.gov.cn]', account: 'yi' }),
  person('丙', '[审核]', { identities: '[bing@test.gov.cn]', account: 'bing' }),
  person('丁', '[系统管理, 安全管理]', { account: 'ding', backgroundCheckedOn: "'2024-06-01'" }),
  person('戊', '[签发]'),
];
export const people = (...persons: readonly string[]): Change => register('people', `people:\n${persons.join('\n')}`);
export const staff: Change = people(...STAFF);
