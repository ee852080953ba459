/** For code hosts and editors: SARIF 2.1.0. */
import type { Finding, Severity } from '../checks/check.ts';
import { ruleGroups } from '../checks/registry.ts';
import type { CheckReport } from '../checks/report.ts';

const LEVELS: Record<Severity, 'error' | 'warning' | 'note'> = { error: 'error', warning: 'warning', info: 'note' };
const LANGUAGE_TAGS = { zh: 'zh-CN', en: 'en-US' } as const;

export function sarifFormat(report: CheckReport): string {
  const rules = ruleGroups.flatMap(({ id, rules: group }) =>
    Object.entries(group).map(([name, rule]) => ({
      id: `${id}/${name}`,
      shortDescription: { text: rule[report.lang].summary },
      help: { text: `lantai explain ${id}/${name}` },
      defaultConfiguration: { level: LEVELS[rule.severity] },
      properties: { tags: [...rule.clauses] },
    })),
  );
  const indexOf = new Map(rules.map((rule, index) => [rule.id, index]));
  const result = (finding: Finding) => ({
    ruleId: finding.rule,
    ruleIndex: indexOf.get(finding.rule) ?? -1,
    level: LEVELS[finding.severity],
    message: { text: `${finding.message}\n${finding.fix}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: finding.file.split('/').map(encodeURIComponent).join('/'), uriBaseId: 'FLEET' },
          region: { startLine: finding.line, startColumn: finding.column },
        },
      },
    ],
    properties: { site: finding.site, clauses: [...finding.clauses] },
  });
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Lantai', rules } },
        language: LANGUAGE_TAGS[report.lang],
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { FLEET: { description: { text: 'Folder that holds content/ and sites/' } } },
        results: [
          ...report.findings.map(result),
          ...report.excepted.map(({ finding, exception }) => ({
            ...result(finding),
            suppressions: [{ kind: 'external', status: 'accepted', justification: exception.reason }],
          })),
        ],
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}
