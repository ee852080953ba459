/** The status of a site against the notice that announces it, and content that moved (R-DL-9, R-GO-3.2.0). */
import { SITE_STATUSES } from '../../../../schemas/site.ts';
import { NOTICE_SUBTYPES, type NoticeSubtype } from '../../../../schemas/types/notice.ts';
import type { Problem } from '../../../../src/lib/model/problem.ts';
import type { SiteStatus } from '../../../../src/lib/status/site-banner.ts';
import type { Clock } from '../../../../src/lib/calendar/clock.ts';
import { atRecord } from '../../rules/places.ts';
import { reporter } from '../../rules/reporter.ts';
import { defineSubject } from '../../rules/subject.ts';
import { concernedSite, type LifecycleInput, type LifecycleSite } from '../site-input.ts';
import { rules } from './rules.ts';

const report = reporter('lifecycle', rules);

/** Kinds of notices that announce a status. */
const ANNOUNCED: Readonly<Record<SiteStatus, readonly NoticeSubtype[]>> = {
  draft: ['opening'],
  live: ['domainChange', 'opening', 'serviceOutage', 'temporaryClosure'],
  // A notice of an outage needs no approval and does not count, so it cannot stand for a whole site.
  temporarilyOffline: ['temporaryClosure'],
  migrating: ['migration'],
  closed: ['closure', 'migration'],
};
/** Statuses that need a notice. */
const NEEDS_NOTICE: ReadonlySet<SiteStatus> = new Set<SiteStatus>(['temporarilyOffline', 'migrating', 'closed']);

export const siteStatus = defineSubject({ rules, find: findSiteStatus });

function findSiteStatus({ sites, library }: LifecycleInput): Problem[] {
  return sites.flatMap((each) => [...findState(each, library.clock), ...findMoved(each)]);
}

function findState({ site, record, statusNotice: notice }: LifecycleSite, clock: Clock): Problem[] {
  const { status, statusNotice, kind, domain } = site.record;
  const value = SITE_STATUSES[status];
  const problems: Problem[] = [];
  if (status === 'closed' && kind === 'portal')
    problems.push(report('portal-closed', atRecord(record, ['status']), { value }));
  if (statusNotice === undefined) {
    if (NEEDS_NOTICE.has(status))
      problems.push(report('status-notice-missing', atRecord(record, ['status']), { value }));
    return problems;
  }
  const expected = ANNOUNCED[status].map((subtype) => NOTICE_SUBTYPES[subtype]).join('、');
  if (!notice || !ANNOUNCED[status].includes(notice.data.subtype))
    return [
      ...problems,
      report('status-notice-kind', atRecord(record, ['statusNotice']), {
        value: statusNotice,
        params: { status: value, expected },
      }),
    ];
  if (concernedSite(notice) !== site.id)
    problems.push(
      report('status-notice-site', atRecord(record, ['statusNotice']), {
        value: statusNotice,
        params: { notice: notice.file },
      }),
    );
  const { offline, newDomain, subtype } = notice.data;
  if (status === 'temporarilyOffline' && offline && clock.reached(offline.to))
    problems.push(report('offline-ended', atRecord(record, ['status']), { value, params: { to: offline.to } }));
  if (subtype === 'domainChange' && newDomain !== undefined && newDomain !== domain.primary)
    problems.push(
      report('domain-notice-differs', atRecord(record, ['domain', 'primary']), {
        value: domain.primary,
        params: { notice: notice.file, newDomain },
      }),
    );
  return problems;
}

/** Content of sites that close moves to whole folders of other sites. */
function findMoved({ site, record }: LifecycleSite): Problem[] {
  return site.record.moved.flatMap(({ to }, index) =>
    to.endsWith('/') && new URL(to).hostname !== site.record.domain.primary
      ? []
      : [report('moved-target', atRecord(record, ['moved', index, 'to']), { value: to })],
  );
}
