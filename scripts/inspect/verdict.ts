/** Whether a site may be published. */
import { SITE_STATUSES } from '../../schemas/site.ts';
import type { Site } from '../../src/lib/model/site.ts';
import { isRunning } from '../../src/lib/status/site-banner.ts';
import type { NotRunReason } from '../checks/check.ts';
import type { CheckRun } from '../checks/report.ts';
import type { IndicatorResult, InspectedFinding, InspectedSite } from './record.ts';

type Verdict = InspectedSite['verdict'];

/** Without these the built pages were not looked at; Java alone is not required on every machine. */
const OPTIONAL: ReadonlySet<NotRunReason> = new Set<NotRunReason>(['no-java', 'not-selected']);

/**
 * An error keeps a site from being published; so does a closed or drafted site itself. What was not checked leaves the
 * question open. A veto that has come about does not stop publication, which would only make it worse, but is named.
 */
export function verdictOf(
  { record }: Site,
  findings: readonly InspectedFinding[],
  runs: readonly CheckRun[],
  indicators: readonly IndicatorResult[],
): Verdict {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const unchecked = runs.filter(({ notRun }) => notRun !== undefined && !OPTIONAL.has(notRun));
  const vetoes = indicators.filter(({ kind, state }) => kind === 'veto' && state === 'failed');
  const notes = vetoes.map(({ label, count }) => `单项否决：${label}${count === undefined ? '' : `（${count}）`}`);
  if (!isRunning({ record }))
    return { publishable: 'no', reasons: [`站点状态为“${SITE_STATUSES[record.status]}”`, ...notes] };
  if (errors > 0) return { publishable: 'no', reasons: [`有${errors}个错误，改正以前不能生成网站`, ...notes] };
  if (unchecked.length > 0) {
    const labels = [...new Set(unchecked.map(({ label }) => label))].join('、');
    return { publishable: 'unknown', reasons: [`没有运行的检查：${labels}；先生成网站再检查`, ...notes] };
  }
  return { publishable: 'yes', reasons: notes };
}
