import { describe, expect, it } from 'vitest';
import type { Finding } from '../checks/check.ts';
import { ruleIds } from '../checks/registry.ts';
import type { CheckReport } from '../checks/report.ts';
import { githubFormat } from './github.ts';
import { gitlabFormat } from './gitlab.ts';
import { jsonFormat, jsonReportSchema } from './json.ts';
import { markdownFormat } from './markdown.ts';
import { sarifFormat } from './sarif.ts';
import { textFormat, textReport } from './text.ts';

const finding = (more: Partial<Finding> = {}): Finding => ({
  rule: 'metadata/date-impossible',
  site: 'www',
  file: 'content/www/dt/2025-03-01-会议.md',
  line: 3,
  column: 14,
  value: '2025-13-45',
  severity: 'error',
  message: '“issuedOn”的 2025-13-45 在日历上不存在。',
  fix: '改为日历上有的日期，例如 2025-03-01。',
  clauses: ['X-1'],
  ...more,
});

const report: CheckReport = {
  lang: 'zh',
  sites: [
    { id: 'www', name: '示例市人民政府' },
    { id: 'swj', name: '示例市水务局' },
  ],
  findings: [
    finding(),
    finding({ rule: 'markup/link-text', severity: 'warning', line: 9, column: 1, params: { url: '/dt/会议/' } }),
  ],
  excepted: [
    {
      finding: finding({ rule: 'markup/heading-jump' }),
      exception: {
        rule: 'markup/heading-jump',
        file: '**',
        url: undefined,
        reason: '原文如此',
        owner: '林晓',
        until: '2099-12-31',
      },
    },
  ],
  runs: [
    { check: 'metadata', label: '信息字段与文件', site: '', seen: 12 },
    { check: 'html', label: '网页规范', site: 'swj', seen: 0, notRun: 'not-built' },
  ],
};

describe('the text report', () => {
  it('has four lines for a finding, then the counts of each site, then what ran', () => {
    expect(textFormat(report)).toBe(`content/www/dt/2025-03-01-会议.md:3:14  错误  metadata/date-impossible
  “issuedOn”的 2025-13-45 在日历上不存在。
  修正：改为日历上有的日期，例如 2025-03-01。
  详情：npm run lantai -- explain metadata/date-impossible

content/www/dt/2025-03-01-会议.md:9:1  警告  markup/link-text
  “issuedOn”的 2025-13-45 在日历上不存在。
  修正：改为日历上有的日期，例如 2025-03-01。
  详情：npm run lantai -- explain markup/link-text

www 示例市人民政府：1 个错误，1 个警告
swj 示例市水务局：没有发现问题
按例外放行 1 个问题

metadata 信息字段与文件：已查 12
swj html 网页规范：未运行（尚未生成，先运行 npm run lantai -- build）
`);
  });

  it('never passes control characters of a file name on to the terminal', () => {
    expect(textReport([finding({ file: 'content/a\u001B[2J\nb.md' })], 'zh')).toContain(
      'content/a\\u{1b}[2J\\u{a}b.md:3:14',
    );
  });

  it('can be read in English', () => {
    expect(textFormat({ ...report, lang: 'en' })).toContain(
      'swj html: not run (not built yet, run npm run lantai -- build first)',
    );
  });
});

describe('the JSON report', () => {
  it('keeps to its schema and its version', () => {
    const parsed = jsonReportSchema.parse(JSON.parse(jsonFormat(report)));
    expect(parsed.version).toBe(1);
    expect(parsed.summary).toEqual({ error: 1, warning: 1, info: 0, excepted: 1, notRun: 1 });
    expect(parsed.findings[1]?.url).toBe('/dt/会议/');
    expect(parsed.checks[1]).toEqual({ check: 'html', site: 'swj', state: 'not-run', seen: 0, reason: 'not-built' });
  });
});

describe('the SARIF report', () => {
  const log = JSON.parse(sarifFormat(report)) as {
    version: string;
    runs: {
      tool: { driver: { rules: { id: string; defaultConfiguration: { level: string } }[] } };
      results: {
        ruleId: string;
        ruleIndex: number;
        level: string;
        message: { text: string };
        locations: { physicalLocation: { artifactLocation: { uri: string }; region: object } }[];
        suppressions?: { kind: string; justification: string }[];
      }[];
    }[];
  };
  const [run] = log.runs;

  it('is one run of version 2.1.0 that describes every rule', () => {
    expect(log.version).toBe('2.1.0');
    expect(log.runs).toHaveLength(1);
    expect(run?.tool.driver.rules.map(({ id }) => id)).toEqual(ruleIds);
  });

  it('points from each result to its rule and its place', () => {
    for (const result of run?.results ?? []) expect(run?.tool.driver.rules[result.ruleIndex]?.id).toBe(result.ruleId);
    const [first] = run?.results ?? [];
    expect(first?.level).toBe('error');
    expect(first?.locations[0]?.physicalLocation.region).toEqual({ startLine: 3, startColumn: 14 });
    expect(first?.locations[0]?.physicalLocation.artifactLocation.uri).toBe(
      'content/www/dt/2025-03-01-%E4%BC%9A%E8%AE%AE.md',
    );
  });

  it('marks what an exception allows as suppressed, with the reason', () => {
    const suppressed = run?.results.filter(({ suppressions }) => suppressions);
    expect(suppressed?.map(({ suppressions }) => suppressions?.[0]?.justification)).toEqual(['原文如此']);
  });
});

describe('workflow commands', () => {
  it('have one line each, whatever the message holds', () => {
    const text = githubFormat({ ...report, findings: [finding({ message: '100%\n::error::b', file: 'a,b:c.md' })] });
    expect(text).toBe(
      '::error file=a%2Cb%3Ac.md,line=3,col=14,title=metadata/date-impossible::100%25%0A::error::b%0A修正：改为日历上有的日期，例如 2025-03-01。\n',
    );
  });

  it('use the words the runner knows for severities', () => {
    const text = githubFormat({
      ...report,
      findings: [finding({ severity: 'warning' }), finding({ severity: 'info' })],
    });
    expect(text.match(/^::\w+/gm)).toEqual(['::warning', '::notice']);
  });
});

describe('the summary for a pull request', () => {
  it('counts the findings and lists those of each file with their line, rule and fix', () => {
    expect(markdownFormat(report)).toBe(`## 检查结果

1 个错误，1 个警告。

**content/www/dt/2025-03-01-会议.md**

| 行 | 级别 | 问题 | 修正 |
| --- | --- | --- | --- |
| 3 | 错误 | “issuedOn”的 2025-13-45 在日历上不存在。<br>\`metadata/date-impossible\` | 改为日历上有的日期，例如 2025-03-01。 |
| 9 | 警告 | “issuedOn”的 2025-13-45 在日历上不存在。<br>\`markup/link-text\` | 改为日历上有的日期，例如 2025-03-01。 |

按例外放行 1 个问题。
`);
  });

  it('shows texts of a message as they are, whatever they hold', () => {
    const text = markdownFormat({ ...report, findings: [finding({ message: '<b>|@all|</b>\n# 一' })] });
    expect(text).toContain('\\<b\\>\\|&#64;all\\|\\</b\\>');
    expect(text.split('\n').filter((line) => line.startsWith('| 3 '))).toHaveLength(1);
  });

  it('says how many findings it leaves out', () => {
    const findings = Array.from({ length: 130 }, (_, at) => finding({ line: at + 1 }));
    const text = markdownFormat({ ...report, findings });
    expect(text.match(/^\| \d/gm)).toHaveLength(100);
    expect(text).toContain('还有 30 个问题没有列出');
  });

  it('says so where there is nothing', () => {
    expect(markdownFormat({ ...report, findings: [], excepted: [] })).toBe('## 检查结果\n\n没有发现问题。\n');
    expect(markdownFormat({ ...report, lang: 'en', findings: [], excepted: [] })).toBe('## Findings\n\nNo findings.\n');
  });
});

describe('the Code Quality report', () => {
  interface Issue {
    check_name: string;
    fingerprint: string;
    severity: string;
    location: unknown;
  }
  const issues = (findings: readonly Finding[]) => JSON.parse(gitlabFormat({ ...report, findings })) as Issue[];

  it('has the rule, the severity and the line of each finding', () => {
    const [first, second] = issues(report.findings);
    expect(first).toMatchObject({
      check_name: 'metadata/date-impossible',
      severity: 'critical',
      location: { path: 'content/www/dt/2025-03-01-会议.md', lines: { begin: 3 } },
    });
    expect(second?.severity).toBe('minor');
  });

  it('knows a finding again that has moved, and tells two of the same apart', () => {
    const [before] = issues([finding()]);
    const [after] = issues([finding({ line: 30 })]);
    expect(after?.fingerprint).toBe(before?.fingerprint);
    const [one, other] = issues([finding(), finding({ line: 30 })]);
    expect(one?.fingerprint).not.toBe(other?.fingerprint);
  });
});
