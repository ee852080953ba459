/** The state of a site against the notice that announces it, and its other domains (R-DL-9, R-GO-3.2.0, R-JM-12.4b). */
import { SITE_STATUSES } from '../../../schemas/site.ts';
import { NOTICE_SUBTYPES, type NoticeSubtype } from '../../../schemas/types/notice.ts';
import type { Rules } from '../../../schemas/rulepack.ts';
import type { Problem } from '../../../src/lib/model/problem.ts';
import type { SiteStatus } from '../../../src/lib/status/site-standing.ts';
import type { Clock } from '../../../src/lib/calendar/clock.ts';
import type { Entry } from '../../../src/lib/model/entry.ts';
import type { Site } from '../../../src/lib/model/site.ts';
import { dayAfter } from '../../../src/lib/rulepacks/day-after.ts';
import type { SiteRecordPlace } from '../metadata/column-places.ts';
import { atRecord } from './problem.ts';

/** Kinds of notices that announce a state. */
const ANNOUNCED: Readonly<Record<SiteStatus, readonly NoticeSubtype[]>> = {
  draft: ['opening'],
  live: ['domainChange', 'opening', 'serviceOutage', 'temporaryClosure'],
  temporarilyOffline: ['temporaryClosure', 'serviceOutage'],
  migrating: ['migration'],
  closed: ['closure', 'migration'],
};
/** States nobody may learn of from the site alone. */
const NEEDS_NOTICE: ReadonlySet<SiteStatus> = new Set<SiteStatus>(['temporarilyOffline', 'migrating', 'closed']);

interface Given {
  site: Site;
  record: SiteRecordPlace;
  /** The entry the record names, if it is a notice. */
  notice: Entry<'notice'> | undefined;
  rules: Rules;
  clock: Clock;
}

export function standingProblems(given: Given): Problem[] {
  return [...stateProblems(given), ...movedProblems(given), ...aliasProblems(given)];
}

function stateProblems({ site, record, notice, clock }: Given): Problem[] {
  const { status, statusNotice, kind, domain } = site.record;
  const value = SITE_STATUSES[status];
  const problems: Problem[] = [];
  if (status === 'closed' && kind === 'portal') problems.push(atRecord(record, 'portal-closed', ['status'], { value }));
  if (statusNotice === undefined) {
    if (NEEDS_NOTICE.has(status)) problems.push(atRecord(record, 'status-notice-missing', ['status'], { value }));
    return problems;
  }
  const expected = ANNOUNCED[status].map((subtype) => NOTICE_SUBTYPES[subtype]).join('、');
  if (!notice || !ANNOUNCED[status].includes(notice.data.subtype))
    return [
      ...problems,
      atRecord(record, 'status-notice-kind', ['statusNotice'], {
        value: statusNotice,
        params: { status: value, expected },
      }),
    ];
  const { offline, newDomain, subtype } = notice.data;
  if (status === 'temporarilyOffline' && offline && clock.reached(offline.to))
    problems.push(atRecord(record, 'offline-over', ['status'], { value, params: { to: offline.to } }));
  if (subtype === 'domainChange' && newDomain !== undefined && newDomain !== domain.primary)
    problems.push(
      atRecord(record, 'domain-notice-differs', ['domain', 'primary'], {
        value: domain.primary,
        params: { notice: notice.file, newDomain },
      }),
    );
  return problems;
}

/** Content goes from sites that close to whole folders of others. */
function movedProblems({ site, record }: Given): Problem[] {
  return site.record.moved.flatMap(({ to }, index) =>
    to.endsWith('/') && new URL(to).hostname !== site.record.domain.primary
      ? []
      : [atRecord(record, 'moved-target', ['moved', index, 'to'], { value: to })],
  );
}

function aliasProblems({ site, record, rules, clock }: Given): Problem[] {
  const longest = rules.domain?.maxAlias;
  return site.record.domain.aliases.flatMap(({ name, since, until }, index) => {
    const at = (rule: string, more = {}) => [
      atRecord(record, rule, ['domain', 'aliases', index, 'until'], { value: until, params: { name, ...more } }),
    ];
    if (until < since) return at('host-alias-order', { since });
    if (longest && until > dayAfter(since, longest.value))
      return at('host-alias-long', { last: dayAfter(since, longest.value), clauses: longest.clauses.join('、') });
    return clock.isOver(until) ? at('host-alias-ended') : [];
  });
}
