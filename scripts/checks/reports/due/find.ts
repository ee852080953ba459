/** Reports that are missing after their last day, and those whose day is near. */
import type { Problem } from '../../../../src/lib/model/problem.ts';
import { siteRecord } from '../../metadata/column-places.ts';
import { atRecord } from '../../rules/places.ts';
import { reporter } from '../../rules/reporter.ts';
import { defineSubject } from '../../rules/subject.ts';
import { reportDuties } from '../duties.ts';
import type { ReportsInput } from '../input.ts';
import { rules } from './rules.ts';

const report = reporter('reports', rules);

export const dueReports = defineSubject({ rules, find: findDueReports });

/** Reported at the rule packs of the site, from which the duty follows. */
function findDueReports({ fleet, library }: ReportsInput): Problem[] {
  const { clock } = fleet;
  return reportDuties(library, clock.today()).flatMap(({ site, what, from, due, done, clauses }) => {
    if (done || !clock.reached(from)) return [];
    const place = atRecord(siteRecord(fleet, site), ['rulePacks']);
    const params = { what, due, clauses: clauses.join('、') };
    return [report(clock.isOver(due) ? 'report-missing' : 'report-upcoming', place, { params })];
  });
}
