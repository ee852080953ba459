/** The check `reports`: reports that are due, inspections as the rules require them, and yearly figures. */
import { libraryCheck, sitesSeen } from '../rules/library-check.ts';
import { dueReports } from './due/find.ts';
import { yearlyFigures } from './figures/find.ts';
import type { ReportsInput } from './input.ts';
import { inspections } from './inspections/find.ts';

const subjects = [dueReports, inspections, yearlyFigures];

export const reportsCheck = libraryCheck({
  id: 'reports',
  label: '检查与年度报表',
  subjects,
  look: (fleet, library, sites): { input: ReportsInput; seen: number } => ({
    input: { fleet, library },
    seen: sitesSeen(fleet, sites),
  }),
});
