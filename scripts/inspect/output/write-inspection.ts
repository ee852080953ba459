/** Writes the files of an inspection into its folder. */
import path from 'node:path';
import type { CheckReport } from '../../checks/report.ts';
import { replaceFile } from '../../lib/write-file.ts';
import { sarifFormat } from '../../reporters/sarif.ts';
import { RECORD_NAME, type InspectionRecord } from '../record.ts';
import { dueCalendar } from './calendar.ts';
import { dashboardPage, reportName } from './dashboard-page.ts';
import { pullRequestText } from './markdown.ts';
import { reportPage } from './report-page.ts';

export interface InspectionOutput {
  record: InspectionRecord;
  report: CheckReport;
  fleetName: string;
  /** Rows of the register of inspections. */
  history: readonly string[][];
}

/** @returns the names of the files, in the order written. */
export async function writeInspection(folder: string, output: InspectionOutput): Promise<string[]> {
  const { record, report, fleetName, history } = output;
  const files: [name: string, text: string][] = [
    [RECORD_NAME, `${JSON.stringify(record, null, 2)}\n`],
    ['index.html', await dashboardPage(record, fleetName, history)],
  ];
  for (const site of record.sites) files.push([reportName(site.id), await reportPage(record, site)]);
  files.push(
    ['findings.sarif', sarifFormat(report)],
    ['summary.md', pullRequestText(record)],
    ['due.ics', dueCalendar(record)],
  );
  for (const [name, text] of files) await replaceFile(path.join(folder, name), text);
  return files.map(([name]) => name);
}
