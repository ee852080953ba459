/** Removes the findings that exceptions allow from a report, and reports exceptions that no longer apply. */
import path from 'node:path';
import { nearest } from '../../../../src/lib/content/schema-problems.ts';
import type { Problem } from '../../../../src/lib/model/problem.ts';
import type { Clock } from '../../../../src/lib/calendar/clock.ts';
import type { Finding } from '../../check.ts';
import type { PlacedException } from '../../read-exceptions.ts';
import { ruleIds } from '../../registry.ts';
import type { Excepted } from '../../report.ts';
import { reporter } from '../../rules/reporter.ts';
import { rules } from './rules.ts';

const report = reporter('engine', rules);

/**
 * Splits findings into those that remain and those an exception allows.
 *
 * @param clock an exception is valid through its last day.
 * @param ran true if the check with this id ran on this site; otherwise an exception from it cannot be called unused.
 */
export function applyExceptions(
  findings: readonly Finding[],
  exceptions: readonly PlacedException[],
  clock: Clock,
  ran: (check: string, site: string) => boolean,
): { findings: Finding[]; excepted: Excepted[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const holding = exceptions.filter((exception) => {
    const problem = findInException(exception, clock);
    if (problem) problems.push(problem);
    return !problem;
  });
  const used = new Set<PlacedException>();
  const excepted: Excepted[] = [];
  const remaining = findings.filter((finding) => {
    const exception = holding.find((each) => allows(each, finding));
    if (!exception) return true;
    used.add(exception);
    excepted.push({ finding, exception: exception.record });
    return false;
  });
  for (const exception of holding) {
    const { rule } = exception.record;
    if (!used.has(exception) && ran(rule.split('/')[0] ?? '', exception.site))
      problems.push(report('exception-unused', exception.at('rule'), { params: { rule } }));
  }
  return { findings: remaining, excepted, problems };
}

function findInException({ record, at }: PlacedException, clock: Clock): Problem | null {
  const { rule, until, owner, file, url } = record;
  if (!ruleIds.includes(rule) || rule.startsWith('engine/')) {
    const suggestion = nearest(rule, ruleIds) ?? '';
    return report('exception-rule', at('rule'), { value: rule, params: { suggestion } });
  }
  if (file === undefined && url === undefined) return report('exception-scope', at('rule'), { params: { rule } });
  if (clock.isOver(until)) return report('exception-expired', at('until'), { value: until, params: { rule, owner } });
  return null;
}

function allows({ site, record }: PlacedException, finding: Finding): boolean {
  if (finding.rule !== record.rule || finding.site !== site) return false;
  if (record.file !== undefined && !path.posix.matchesGlob(finding.file, record.file)) return false;
  if (record.url === undefined) return true;
  const url = finding.params?.['url'];
  return typeof url === 'string' && path.posix.matchesGlob(url, record.url);
}
