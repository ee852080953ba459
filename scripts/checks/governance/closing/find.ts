/** Migration and closure of a site (R-DL-9.1, R-DL-9.2, R-GO-3.2.1c, R-YZ-12, R-LYG-8.2). */
import { keysOf } from '../../../../schemas/atoms.ts';
import type { RegisterData } from '../../../../schemas/registers/index.ts';
import { CLOSING_STEPS } from '../../../../schemas/registers/migration.ts';
import { SITE_STATUSES } from '../../../../schemas/site.ts';
import type { Problem } from '../../../../src/lib/model/problem.ts';
import { addressListFile, readAddressList } from '../../../addresses/address-list.ts';
import { governanceFile, type GovernanceRecord } from '../../../lib/governance.ts';
import { atRecord } from '../../rules/places.ts';
import { reporter } from '../../rules/reporter.ts';
import { defineSubject } from '../../rules/subject.ts';
import type { GovernanceInput, GovernedSite } from '../site-input.ts';
import { rules } from './rules.ts';

const report = reporter('governance', rules);
type MigrationRegister = GovernanceRecord<RegisterData<'migration'>>;

export const closing = defineSubject({ rules, find: findClosing });

async function findClosing({ sites, fleet }: GovernanceInput): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const each of sites) {
    const register = each.register('migration');
    if (register) problems.push(...beginning(each, register), ...steps(each, register));
    const { status } = each.site.record;
    const clauses = each.requires('migration', 'migration');
    if (clauses === null || (status !== 'closed' && status !== 'migrating')) continue;
    if (!register) problems.push(missing(each, clauses));
    if (status === 'closed' && (await readAddressList(fleet.folder, each.site.id)) === null)
      problems.push(
        report('closing-addresses', atRecord(each.record, ['status']), {
          params: { list: addressListFile(each.site.id) },
        }),
      );
  }
  return problems;
}

const missing = ({ site, record }: GovernedSite, clauses: string): Problem =>
  report('closing-record-missing', atRecord(record, ['status']), {
    value: SITE_STATUSES[site.record.status],
    params: { clauses, register: governanceFile(site.id, 'migration') },
  });

function beginning({ site, register: registerOf }: GovernedSite, register: MigrationRegister): Problem[] {
  const { approvedOn: approved, startedOn: value, backupOn } = register.data.migration;
  const hasBackup = (registerOf('backups')?.data.backups ?? []).some(({ date }) => date === backupOn);
  return [
    ...(value < approved
      ? [report('migration-approval', atRecord(register, ['migration', 'startedOn']), { value, params: { approved } })]
      : []),
    ...(hasBackup
      ? []
      : [
          report('migration-backup', atRecord(register, ['migration', 'backupOn']), {
            value: backupOn,
            params: { register: governanceFile(site.id, 'backups') },
          }),
        ]),
  ];
}

function steps(each: GovernedSite, register: MigrationRegister): Problem[] {
  const { migration } = register.data;
  const all = keysOf(CLOSING_STEPS);
  const wrong = all.flatMap((step) => {
    const value = migration[step];
    return value === undefined || (value >= migration.startedOn && each.clock.reached(value))
      ? []
      : [
          report('closing-step-early', atRecord(register, ['migration', step]), {
            value,
            params: { step: CLOSING_STEPS[step] },
          }),
        ];
  });
  const open = all.filter((step) => migration[step] === undefined);
  const clauses = each.requires('migration', 'migration');
  if (each.site.record.status !== 'closed' || open.length === 0 || clauses === null) return wrong;
  const params = { steps: open.map((step) => CLOSING_STEPS[step]).join('、'), clauses, register: register.file };
  return [...wrong, report('closing-step', atRecord(register, ['migration']), { params })];
}
