/** A leader, an office, a responsible person and staff for everything that is published (R-DL-5). */
import type { Problem } from '../../../../src/lib/model/problem.ts';
import { type Column, walkColumns } from '../../../../src/lib/model/column.ts';
import { governanceFile } from '../../../lib/governance.ts';
import { atRecord, type FieldPath } from '../../rules/places.ts';
import { reporter } from '../../rules/reporter.ts';
import { defineSubject } from '../../rules/subject.ts';
import { STAFF_PROBLEMS, staffProblem } from '../staff.ts';
import type { GovernanceInput, GovernedSite } from '../site-input.ts';
import { rules } from './rules.ts';

const report = reporter('governance', rules);

export const responsibilities = defineSubject({ rules, find: findResponsibilities });

function findResponsibilities({ sites }: GovernanceInput): Problem[] {
  return sites.flatMap((each) => [...(each.isRunning ? missing(each) : []), ...wrong(each)]);
}

const activeAccounts = ({ site }: GovernedSite) =>
  site.record.newMedia.flatMap(({ account, status }) => (status === 'active' ? [account] : []));

function missing(site: GovernedSite): Problem[] {
  const clauses = site.requires('responsibilities', 'responsibilities');
  if (clauses === null) return [];
  const register = site.register('responsibilities');
  const all = register?.data.responsibilities ?? [];
  const columns = all.flatMap((each) => each.columns);
  const accounts = all.flatMap(({ newMedia }) => newMedia);
  const hasCatalogue = [...walkColumns(site.site.columns)].some(({ record }) => record.presentation === 'catalogue');
  const things = [
    ...uncovered(site.site.columns, columns).map(({ name }) => name),
    ...(hasCatalogue && !all.some(({ catalogue }) => catalogue) ? ['信息公开目录'] : []),
    ...activeAccounts(site).filter((account) => !accounts.includes(account)),
  ];
  if (things.length === 0) return [];
  const params = { things: things.join('、'), clauses, register: governanceFile(site.site.id, 'responsibilities') };
  const place = register ? atRecord(register, ['responsibilities']) : atRecord(site.record, ['status']);
  return [report('responsibility-missing', place, { params })];
}

/** The highest columns that are neither named nor made up of columns that are. */
function uncovered(columns: readonly Column[], named: readonly string[]): Column[] {
  return columns.flatMap((column) => {
    if (named.includes(column.path)) return [];
    const below = uncovered(column.children, named);
    return column.children.every((child) => below.includes(child)) ? [column] : below;
  });
}

function wrong(site: GovernedSite): Problem[] {
  const register = site.register('responsibilities');
  if (!register) return [];
  const paths = [...walkColumns(site.site.columns)].map(({ path }) => path);
  const accounts = site.site.record.newMedia.map(({ account }) => account);
  const unknown = (values: readonly string[], known: readonly string[], path: FieldPath) =>
    values.flatMap((value, index) =>
      known.includes(value) ? [] : [report('responsibility-unknown', atRecord(register, [...path, index]), { value })],
    );
  return register.data.responsibilities.flatMap(({ responsible, staff, columns, newMedia }, index) => {
    const at = ['responsibilities', index];
    const people = [
      { value: responsible, path: [...at, 'responsible'] },
      ...staff.map((value, each) => ({ value, path: [...at, 'staff', each] })),
    ];
    return [
      ...unknown(columns, paths, [...at, 'columns']),
      ...unknown(newMedia, accounts, [...at, 'newMedia']),
      ...people.flatMap(({ value, path }) => {
        const problem = staffProblem(site, value, site.clock.today());
        return problem
          ? [
              report('responsibility-person', atRecord(register, path), {
                value,
                params: { reason: STAFF_PROBLEMS[problem] },
              }),
            ]
          : [];
      }),
    ];
  });
}
