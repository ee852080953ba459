/** For GitLab: the Code Quality report, which it shows beside the changed lines of a merge request. */
import { createHash } from 'node:crypto';
import type { Severity } from '../checks/check.ts';
import type { CheckReport } from '../checks/report.ts';

const SEVERITIES: Record<Severity, string> = { error: 'critical', warning: 'minor', info: 'info' };

export function gitlabFormat({ findings, lang }: CheckReport): string {
  const seen = new Map<string, number>();
  const issues = findings.map(({ rule, severity, file, line, message, fix }) => {
    // Without the line, so that text inserted above does not make an old finding a new one.
    const same = [rule, file, message].join('\0');
    const count = seen.get(same) ?? 0;
    seen.set(same, count + 1);
    return {
      description: `${message} ${lang === 'zh' ? '修正：' : 'Fix: '}${fix}`,
      check_name: rule,
      fingerprint: createHash('sha256').update(`${same}\0${count}`).digest('hex'),
      severity: SEVERITIES[severity],
      location: { path: file, lines: { begin: line } },
    };
  });
  return `${JSON.stringify(issues, null, 2)}\n`;
}
