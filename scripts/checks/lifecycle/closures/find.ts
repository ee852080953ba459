/** How often a site may close temporarily in a year, how long, and that visitors are told (R-GO-3.2.2, R-YZ-13). */
import type { Problem } from '../../../../src/lib/model/problem.ts';
import { dayAfter } from '../../../../src/lib/rulepacks/day-after.ts';
import { atEntry } from '../../rules/places.ts';
import { reporter } from '../../rules/reporter.ts';
import { defineSubject } from '../../rules/subject.ts';
import type { LifecycleInput, LifecycleSite, PlacedNotice } from '../site-input.ts';
import { rules } from './rules.ts';

const report = reporter('lifecycle', rules);

export const closures = defineSubject({ rules, find: findClosures });

function findClosures({ sites }: LifecycleInput): Problem[] {
  return sites.flatMap((each) => [...beyondLimits(each), ...each.notices.flatMap(unannounced)]);
}

/** Visitors learn of a planned closure before it begins, and find its notice on the portal until it ends. */
function unannounced({ parsed, notice }: PlacedNotice): Problem[] {
  const { subtype, offline, countsTowardLimit, publishedAt, displayFrom, displayUntil } = notice.data;
  if (subtype !== 'temporaryClosure' || !offline) return [];
  const problems: Problem[] = [];
  const shown = displayFrom ?? publishedAt;
  if (countsTowardLimit === true && shown > offline.from)
    problems.push(
      report('closure-unannounced', atEntry(parsed, ['offline', 'from']), { value: offline.from, params: { shown } }),
    );
  if (displayUntil !== undefined && displayUntil < offline.to)
    problems.push(
      report('closure-notice-ends', atEntry(parsed, ['displayUntil']), {
        value: displayUntil,
        params: { to: offline.to },
      }),
    );
  return problems;
}

function beyondLimits({ notices, rules: { temporaryClosure } }: LifecycleSite): Problem[] {
  const counted = notices
    .filter(({ notice: { data } }) => data.subtype === 'temporaryClosure' && data.countsTowardLimit === true)
    .filter(({ notice: { data } }) => data.state === 'published' || data.state === 'archived')
    .flatMap((each) => (each.notice.data.offline ? [{ ...each, offline: each.notice.data.offline }] : []))
    .sort((a, b) => (a.offline.from < b.offline.from ? -1 : 1));
  const problems: Problem[] = [];
  const { perYear, maxDuration } = temporaryClosure ?? {};
  const years = new Map<string, number>();
  for (const { parsed, offline } of counted) {
    const year = offline.from.slice(0, 4);
    const times = (years.get(year) ?? 0) + 1;
    years.set(year, times);
    if (perYear && times > perYear.value) {
      const params = { year, times, limit: perYear.value, clauses: perYear.clauses.join('、') };
      problems.push(report('closure-count', atEntry(parsed, ['countsTowardLimit']), { params }));
    }
    if (!maxDuration) continue;
    const last = `${dayAfter(offline.from.slice(0, 10), maxDuration.value)}${offline.from.slice(10)}`;
    if (offline.to > last) {
      const params = { last, clauses: maxDuration.clauses.join('、') };
      problems.push(report('closure-duration', atEntry(parsed, ['offline', 'to']), { value: offline.to, params }));
    }
  }
  return problems;
}
