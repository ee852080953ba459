import { bulletinReport } from './bulletin.ts';
import { columnUseReport } from './column-use.ts';
import { columnsReport } from './columns.ts';
import { complianceReport } from './compliance/index.ts';
import { correctionsReport } from './corrections.ts';
import { evaluationReport } from './evaluation.ts';
import { filingReport } from './filing.ts';
import { readingListReport } from './reading-list.ts';
import { lettersReport } from './letters.ts';
import { reprintsReport } from './reprints.ts';
import { responsibilitiesReport } from './responsibilities.ts';
import { selfCheckReport } from './self-check.ts';
import { submissionsReport } from './submissions.ts';
import { supervisionReport } from './supervision.ts';
import type { TableReport } from './table-report.ts';
import { undisclosedReport } from './undisclosed.ts';
import { usageReport } from './usage.ts';
import { yearlyReport } from './yearly/report.ts';

/** Every report of `lantai report`, by name. */
export const reports: Readonly<Record<string, TableReport>> = {
  usage: usageReport,
  reprints: reprintsReport,
  submissions: submissionsReport,
  undisclosed: undisclosedReport,
  filing: filingReport,
  columns: columnsReport,
  compliance: complianceReport,
  responsibilities: responsibilitiesReport,
  'reading-list': readingListReport,
  corrections: correctionsReport,
  letters: lettersReport,
  yearly: yearlyReport,
  supervision: supervisionReport,
  'column-use': columnUseReport,
  'self-check': selfCheckReport,
  bulletin: bulletinReport,
  evaluation: evaluationReport,
};
