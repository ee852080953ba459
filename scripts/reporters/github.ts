/** For GitHub and Gitea Actions: one workflow command per finding, shown beside its line. */
import type { Finding, Severity } from '../checks/check.ts';
import type { CheckReport } from '../checks/report.ts';

const COMMANDS: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'notice' };

/** Characters that the runner would read as the end of a message. */
const escapeData = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string) => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

export function githubFormat(report: CheckReport): string {
  return report.findings.map((finding) => `${command(finding, report)}\n`).join('');
}

function command(finding: Finding, { lang }: CheckReport): string {
  const properties = {
    file: finding.file,
    line: String(finding.line),
    col: String(finding.column),
    title: finding.rule,
  };
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(value)}`);
  const message = `${finding.message}\n${lang === 'zh' ? '修正：' : 'Fix: '}${finding.fix}`;
  return `::${COMMANDS[finding.severity]} ${list.join(',')}::${escapeData(message)}`;
}
