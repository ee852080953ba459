/** Former domains of a site: how long they redirect, and the notice of the change (R-JM-12.4b, R-GO-3.3b). */
import type { Problem } from '../../../../src/lib/model/problem.ts';
import type { Clock } from '../../../../src/lib/calendar/clock.ts';
import { dayAfter } from '../../../../src/lib/rulepacks/day-after.ts';
import { daysLeft } from '../../../lib/days-left.ts';
import { atRecord } from '../../rules/places.ts';
import { reporter } from '../../rules/reporter.ts';
import { defineSubject } from '../../rules/subject.ts';
import type { LifecycleInput, LifecycleSite } from '../site-input.ts';
import { rules } from './rules.ts';

const report = reporter('lifecycle', rules);

export const hostAliases = defineSubject({ rules, find: findHostAliases });

function findHostAliases({ sites, library }: LifecycleInput): Problem[] {
  return sites.flatMap((each) => findOnSite(each, library.clock));
}

function findOnSite(each: LifecycleSite, clock: Clock): Problem[] {
  const { site, record, rules: inForce } = each;
  const longest = inForce.domain?.maxAlias;
  return site.record.domain.aliases.flatMap(({ name, since, until: value }, index) => {
    const at = atRecord(record, ['domain', 'aliases', index, 'until']);
    if (value < since) return [report('host-alias-order', at, { value, params: { name, since } })];
    const last = longest && dayAfter(since, longest.value);
    if (longest && last !== undefined && value > last)
      return [
        report('host-alias-duration', at, { value, params: { name, last, clauses: longest.clauses.join('、') } }),
      ];
    if (clock.isOver(value)) return [report('host-alias-ended', at, { value, params: { name } })];
    const left = daysLeft(value, inForce.permissions?.endNotice, clock);
    return [
      ...(left === undefined ? [] : [report('host-alias-ending', at, { value, params: { name, left } })]),
      ...unannounced(each, name, index),
    ];
  });
}

/**
 * A change of the English domain is announced on the site. The name without `www.` beside the one with it is no change,
 * and neither is a second Chinese domain.
 */
function unannounced({ site, record, notices }: LifecycleSite, value: string, index: number): Problem[] {
  const { primary } = site.record.domain;
  if (primary.endsWith(`.${value}`) || !/^[a-z0-9.-]+$/.test(value)) return [];
  const isAnnounced = notices.some(
    ({ notice: { data } }) => data.subtype === 'domainChange' && data.oldDomain === value && isPublic(data.state),
  );
  if (isAnnounced) return [];
  return [
    report('domain-notice-missing', atRecord(record, ['domain', 'aliases', index, 'name']), {
      value,
      params: { primary },
    }),
  ];
}

const isPublic = (state: string) => state === 'published' || state === 'archived';
