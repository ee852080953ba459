/** For cases: sites of the minimal fleet under a local rule pack, and what they have to keep. */
import { governanceFile } from '../../lib/governance.ts';
import type { Change } from './rule-case.ts';

type Site = 'portal' | 'dept';
const REST = "reason: 测试站点不留登记, approvalRef: 测政办函〔2025〕1号, until: '2099-12-31' }";
const waiver = (row: string, value: string) => `  - { row: ${row}, value: ${value}, ${REST}\n`;

/** Asks for something that the minimal fleet waives. */
export const withoutWaiver = (site: Site, row: string, value: string): Change => ({
  edit: governanceFile(site, 'waivers'),
  from: waiver(row, value),
  to: '',
});

/** What local packs require of every site beyond the national one, by row. */
const BEYOND = {
  yongzhou: {
    'records.required': ['training', 'backgroundCheck', 'topicPlan'],
    'opening.requires': ['securityLevel', 'domainRegistration'],
    'columns.requirements': ['updateEvery', 'contentRequirement', 'qualityRequirement'],
  },
  lianyungang: { 'opening.requires': ['securityLevel', 'nationalCertification', 'domainRegistration'] },
  dali: { 'columnChange.requires': ['approvalRef', 'publicNotice'] },
} as const;
export type LocalPack = keyof typeof BEYOND;

/** A site under a local pack. What the pack requires of every site is waived, except for the items named. */
export function localPack(site: Site, pack: LocalPack, asked: readonly string[] = []): Change[] {
  const waived = Object.entries(BEYOND[pack]).flatMap(([row, items]: [string, readonly string[]]) =>
    items.filter((item) => !asked.includes(item)).map((item) => waiver(row, item)),
  );
  return [
    {
      edit: `sites/${site}/site.yaml`,
      from: 'rulePacks: [national]',
      to: `rulePacks: [national, ${pack}]`,
    },
    { edit: governanceFile(site, 'waivers'), from: 'waivers:\n', to: `waivers:\n${waived.join('')}` },
  ];
}
