import { dayAfter } from '../../../../src/lib/rulepacks/day-after.ts';
import { durationWords } from '../../../../src/lib/rulepacks/durations.ts';
import type { Problem } from '../../../../src/lib/model/problem.ts';
import { readGovernance } from '../../../lib/governance.ts';
import { entriesOfType } from '../../metadata/valid-entries.ts';
import { atEntry, atRecord } from '../../rules/places.ts';
import { reporter } from '../../rules/reporter.ts';
import { defineSubject } from '../../rules/subject.ts';
import type { CompletenessSite } from '../site-input.ts';
import { rules } from './rules.ts';

const report = reporter('completeness', rules);

export const platformItems = defineSubject({
  rules,
  find: (sites: readonly CompletenessSite[]) => sites.flatMap((site) => [...uncompared(site), ...differences(site)]),
});

const registerOf = ({ fleet, site }: CompletenessSite) =>
  readGovernance(fleet, 'service-items').records.find((each) => each.site === site.id);

/** As often as guides are compared with the counter. */
function uncompared(each: CompletenessSite): Problem[] {
  const { site, record, clock, rules: inForce } = each;
  const limit = inForce.services?.verifiedWithin?.value;
  const { itemsFeed } = site.record.services ?? {};
  if (itemsFeed === undefined || limit === undefined) return [];
  const fetched = registerOf(each)?.data.fetchedOn;
  if (fetched !== undefined && !clock.isOver(dayAfter(fetched, limit))) return [];
  return [
    report('items-uncompared', atRecord(record, ['services', 'itemsFeed']), {
      value: itemsFeed,
      params: { fetched, limit: durationWords(limit), id: site.id },
    }),
  ];
}

function differences(each: CompletenessSite): Problem[] {
  const register = registerOf(each);
  if (!register) return [];
  const guides = new Map(
    entriesOfType(each.fleet, 'service')
      .filter(({ parsed }) => parsed.site === each.site.id)
      .map((guide) => [guide.entry.data.itemCode, guide]),
  );
  return register.data.items.flatMap(({ code, name, version }, at) => {
    const guide = guides.get(code);
    if (!guide)
      return [report('item-unpublished', atRecord(register, ['items', at, 'code']), { value: code, params: { name } })];
    const own = guide.entry.data.version;
    if (version === undefined || version === own) return [];
    return [
      report('item-version-differs', atEntry(guide.parsed, ['version']), { value: own, params: { platform: version } }),
    ];
  });
}
