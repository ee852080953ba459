/** For cases: the registers of the department of the minimal fleet, which waives them all. */
import type { KeptRecord } from '../../../schemas/kept-records.ts';
import type { RegisterName } from '../../../schemas/registers/index.ts';
import { governanceFile } from '../../lib/governance.ts';
import { type LocalPack, localPack, withoutWaiver } from '../testing/local-pack.ts';
import type { Change } from '../testing/rule-case.ts';

/** The department has to keep a record. */
export const asks = (record: KeptRecord): Change => withoutWaiver('dept', 'records.required', record);
/** A change of its columns has to be filed. */
export const asksForFilings: Change = withoutWaiver('dept', 'columnChange.requires', 'filing');

/** The department under a local pack, of which only the items named are not waived. */
export const inPack = (pack: LocalPack, ...asked: readonly string[]): Change[] => localPack('dept', pack, asked);

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
