/** The check `reports`: reports that are due, inspections as the rules require them, and yearly figures. */
import type { CheckResult, SourceCheck, SourceContext } from '../check.ts';
import { findAll, rulesOf } from '../rules/subject.ts';
import { dueReports } from './due/find.ts';
import { yearlyFigures } from './figures/find.ts';
import type { ReportsInput } from './input.ts';
import { inspections } from './inspections/find.ts';

const subjects = [dueReports, inspections, yearlyFigures];

export const reportsCheck: SourceCheck = {
  id: 'reports',
  label: '检查与年度报表',
  reads: 'source',
  needsLibrary: true,
  rules: rulesOf(subjects),
  async run({ fleet, sites }: SourceContext): Promise<CheckResult> {
    const { library } = fleet;
    if (!library) return { problems: [], seen: 0 };
    const input: ReportsInput = { fleet, library };
    return {
      problems: await findAll(subjects, input),
      seen: library.sites().filter(({ id }) => sites.includes(id)).length,
    };
  },
};
