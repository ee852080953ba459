/** Permissions and names that end: exceptions, waivers, links that are not followed, other host names. */
import { siteFile } from '../../../src/lib/content/parse-fleet.ts';
import { governanceFile, readGovernance } from '../../lib/governance.ts';
import { siteOwner, type Duty, type DueSource } from './due-source.ts';

export const permissionsDue: DueSource = ({ fleet, site }) => {
  const owner = siteOwner(site);
  const of = <N extends 'exceptions' | 'waivers' | 'inspections'>(name: N) =>
    readGovernance(fleet, name).records.find((record) => record.site === site.id)?.data;
  const file = (name: 'exceptions' | 'waivers' | 'inspections') => governanceFile(site.id, name);
  return [
    ...(of('exceptions')?.exceptions ?? []).map(({ rule, until, owner: person }): Duty => ({
      kind: '例外到期',
      subject: rule,
      due: until,
      unit: owner.unit,
      responsible: person,
      file: file('exceptions'),
      clauses: [],
    })),
    ...(of('waivers')?.waivers ?? []).map(({ row, until }): Duty => ({
      kind: '豁免到期',
      subject: row,
      due: until,
      ...owner,
      file: file('waivers'),
      clauses: [],
    })),
    ...(of('inspections')?.skipLinks ?? []).map(({ url, until }): Duty => ({
      kind: '免查链接到期',
      subject: url,
      due: until,
      ...owner,
      file: file('inspections'),
      clauses: ['R-JM-41.4'],
    })),
    ...site.record.domain.aliases.map(({ name, until }): Duty => ({
      kind: '域名停用',
      subject: name,
      due: until,
      ...owner,
      file: siteFile(site.id),
      clauses: ['R-JM-12.4b'],
    })),
  ];
};
