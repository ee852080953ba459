import { columnsReport } from './columns.ts';
import { complianceReport } from './compliance/index.ts';
import { filingReport } from './filing.ts';
import { reprintsReport } from './reprints.ts';
import { submissionsReport } from './submissions.ts';
import type { TableReport } from './table-report.ts';
import { undisclosedReport } from './undisclosed.ts';
import { usageReport } from './usage.ts';

/** Every report of `lantai report`, by name. */
export const reports: Readonly<Record<string, TableReport>> = {
  usage: usageReport,
  reprints: reprintsReport,
  submissions: submissionsReport,
  undisclosed: undisclosedReport,
  filing: filingReport,
  columns: columnsReport,
  compliance: complianceReport,
};
