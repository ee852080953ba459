/** For programs: all findings of a run, in a versioned format. */
import { z } from 'astro/zod';
import type { Finding } from '../checks/check.ts';
import { isFixable } from '../checks/fix/is-fixable.ts';
import { countFindings, type CheckReport } from '../checks/report.ts';

const count = z.int().min(0);
const findingSchema = z.strictObject({
  rule: z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/),
  severity: z.enum(['error', 'warning', 'info']),
  /** Site id; empty if the finding concerns the fleet. */
  site: z.string(),
  /** Path from the folder of the fleet. */
  file: z.string(),
  line: z.int().min(1),
  column: z.int().min(1),
  /** The offending value as typed. */
  value: z.string().optional(),
  message: z.string().min(1),
  fix: z.string().min(1),
  clauses: z.array(z.string()),
  /** Present if `check --fix` fixes it. */
  fixable: z.literal(true).optional(),
  /** Address within the site, if the finding is about a built page. */
  url: z.string().optional(),
});

/** The JSON report. An incompatible change increments `version`. */
export const jsonReportSchema = z.strictObject({
  version: z.literal(1),
  lang: z.enum(['zh', 'en']),
  sites: z.array(z.strictObject({ id: z.string(), name: z.string() })),
  summary: z.strictObject({ error: count, warning: count, info: count, excepted: count, notRun: count }),
  checks: z.array(
    z.strictObject({
      check: z.string(),
      site: z.string(),
      state: z.enum(['run', 'not-run']),
      seen: count,
      reason: z.string().optional(),
    }),
  ),
  findings: z.array(findingSchema),
  excepted: z.array(
    z.strictObject({
      finding: findingSchema,
      reason: z.string(),
      owner: z.string(),
      until: z.string(),
    }),
  ),
});
export type JsonReport = z.infer<typeof jsonReportSchema>;

function jsonReport(report: CheckReport): JsonReport {
  return {
    version: 1,
    lang: report.lang,
    sites: report.sites.map(({ id, name }) => ({ id, name })),
    summary: {
      ...countFindings(report.findings),
      excepted: report.excepted.length,
      notRun: report.runs.filter(({ notRun }) => notRun).length,
    },
    checks: report.runs.map(({ check, site, seen, notRun }) => ({
      check,
      site,
      state: notRun ? ('not-run' as const) : ('run' as const),
      seen,
      ...(notRun ? { reason: notRun } : {}),
    })),
    findings: report.findings.map(findingJson),
    excepted: report.excepted.map(({ finding, exception: { reason, owner, until } }) => ({
      finding: findingJson(finding),
      reason,
      owner,
      until,
    })),
  };
}

const findingJson = (finding: Finding): JsonReport['findings'][number] => ({
  ...findingFields(finding),
  ...(isFixable(finding) ? { fixable: true as const } : {}),
  ...urlField(finding),
});

/** What every record of a finding says, in its order. */
export function findingFields(finding: Finding) {
  const { rule, severity, site, file, line, column, value, message, fix, clauses } = finding;
  return {
    rule,
    severity,
    site,
    file,
    line,
    column,
    ...(value === undefined ? {} : { value }),
    message,
    fix,
    clauses: [...clauses],
  };
}

/** Address of the page a finding is about, where it is about one. */
export function urlField({ params }: Pick<Finding, 'params'>): { url?: string } {
  const url = params?.['url'];
  return typeof url === 'string' ? { url } : {};
}

export const jsonFormat = (report: CheckReport): string => `${JSON.stringify(jsonReport(report), null, 2)}\n`;
