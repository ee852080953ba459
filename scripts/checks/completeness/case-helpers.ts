/** The sites of the minimal fleet lack a good deal, with a waiver for each; cases take waivers away. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { PROJECT_ROOT } from '../../lib/project.ts';
import { FILES, inDept, type CaseFleet, type Change } from '../testing/rule-case.ts';

type CaseSite = 'portal' | 'dept';

export const waiversFile = (site: CaseSite) => `sites/${site}/governance/waivers.yaml`;
const waiver = (row: string, item: string) =>
  `  - { row: ${row}, value: ${item}, reason: 示例站点, approvalRef: 测政办函〔2025〕1号, until: '2099-12-31' }\n`;

/** The rule again requires of the site what its waiver allowed it to lack. */
export const required = (site: CaseSite, row: string, item: string): Change => ({
  edit: waiversFile(site),
  from: waiver(row, item),
  to: '',
});

/** Another rule pack in force for a site. */
export const withPack = (site: CaseSite, pack: string): Change => ({
  edit: FILES[site],
  from: 'rulePacks: [national]',
  to: `rulePacks: [national, ${pack}]`,
});

type Lists = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

function rowsOf(pack: string): { row: string; item: string }[] {
  const text = readFileSync(path.join(PROJECT_ROOT, `schemas/rulepacks/${pack}.yaml`), 'utf8');
  const { completeness } = parse(text) as { completeness: Lists };
  return Object.entries(completeness).flatMap(([audience, lists]) =>
    Object.entries(lists).flatMap(([list, items]) =>
      Array.isArray(items)
        ? (items as { item: string }[]).map(({ item }) => ({ row: `completeness.${audience}.${list}`, item }))
        : [],
    ),
  );
}

/** Of all that a pack and the national one require a site to have, only one thing. */
export const requiredOnly = (site: CaseSite, pack: string, row: string, item: string): Change[] => [
  withPack(site, pack),
  { write: waiversFile(site), content: waiversBut(['national', pack], [{ row, item }]) },
];

/** A register of waivers for all that the packs require a site to have, but for some of it. */
export function waiversBut(packs: readonly string[], kept: readonly { row: string; item: string }[]): string {
  const rows = packs
    .flatMap(rowsOf)
    .filter(({ row, item }) => !kept.some((each) => each.row === row && each.item === item));
  const lines = [...new Set(rows.map(({ row, item }) => waiver(row, item)))];
  return `waivers:\n${lines.join('')}`;
}

/** The guide of the portal, as one of the department. */
export const deptGuide = async (fleet: CaseFleet): Promise<void> => {
  const text = await fleet.read(FILES.service);
  const own = text
    .replace('id: portal-20250110-11', 'id: dept-20250110-11')
    .replace('itemCode: CS-SW-0001', 'itemCode: CS-SW-0002')
    .replace('institution: portal-20250201-02\n', '')
    .replace('basisDocuments: [portal-20250301-01]\n', '');
  await fleet.write('content/dept/guides/water-permit.md', own);
  for (const file of ['water-permit-form.csv', 'water-permit-sample.csv'])
    await fleet.write(`content/dept/guides/${file}`, await fleet.read(`content/portal/guides/${file}`));
};
/** A column of guides of the department. */
export const deptGuides: Change = inDept(
  'columns:\n',
  `columns:
  - { id: guides, name: 办事指南, class: service, columnType: 办事服务, function: service, types: [service], description: 办事指南的说明。, keywords: [办事], ownerUnit: 办公室, responsible: 乙 }
`,
);
