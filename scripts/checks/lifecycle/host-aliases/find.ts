/** Former domains of a site, and how long they redirect (R-JM-12.4b). */
import type { Problem } from '../../../../src/lib/model/problem.ts';
import type { Clock } from '../../../../src/lib/calendar/clock.ts';
import { dayAfter } from '../../../../src/lib/rulepacks/day-after.ts';
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

function findOnSite({ site, record, rules: { domain } }: LifecycleSite, clock: Clock): Problem[] {
  const longest = domain?.maxAlias;
  return site.record.domain.aliases.flatMap(({ name, since, until: value }, index) => {
    const at = atRecord(record, ['domain', 'aliases', index, 'until']);
    if (value < since) return [report('host-alias-order', at, { value, params: { name, since } })];
    const last = longest && dayAfter(since, longest.value);
    if (longest && last !== undefined && value > last)
      return [
        report('host-alias-duration', at, { value, params: { name, last, clauses: longest.clauses.join('、') } }),
      ];
    return clock.isOver(value) ? [report('host-alias-ended', at, { value, params: { name } })] : [];
  });
}
