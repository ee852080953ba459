/** The sites of the minimal fleet lack a good deal, with a waiver for each; cases take waivers away. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { PROJECT_ROOT } from '../../lib/project.ts';
import { FILES, type Change } from '../testing/rule-case.ts';

type CaseSite = 'portal' | 'dept';

const waiversFile = (site: CaseSite) => `sites/${site}/governance/waivers.yaml`;
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
export function requiredOnly(site: CaseSite, pack: string, row: string, item: string): Change[] {
  const rows = [...rowsOf('national'), ...rowsOf(pack)].filter((each) => each.row !== row || each.item !== item);
  const lines = [...new Set(rows.map((each) => waiver(each.row, each.item)))];
  return [withPack(site, pack), { write: waiversFile(site), content: `waivers:\n${lines.join('')}` }];
}
