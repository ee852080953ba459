/** The opening notice of a site: what it is, and where it has to be (R-GO-3.1.2.4, R-DL-8.2, R-YZ-10.2, R-LYG-6.3b). */
import { isType } from '../../../../src/lib/model/entry.ts';
import type { Problem } from '../../../../src/lib/model/problem.ts';
import { atRecord } from '../../rules/places.ts';
import { reporter } from '../../rules/reporter.ts';
import { defineSubject } from '../../rules/subject.ts';
import { PLACES } from '../notices/place-names.ts';
import { placesMet } from '../notices/places.ts';
import { requiredPlace } from '../notices/required-place.ts';
import { concernedSite, type LifecycleInput, type LifecycleSite } from '../site-input.ts';
import { rules } from './rules.ts';

const report = reporter('lifecycle', rules);

const UNKNOWN = { zh: '不存在', en: 'does not exist' };
const OTHER_KIND = { zh: '不是开通公告', en: 'is not an opening notice' };

export const openingNotices = defineSubject({
  rules,
  find: (input: LifecycleInput) => input.sites.flatMap((each) => findOnSite(input, each)),
});

/** That there is a notice of opening at all is part of what a site needs before it opens. */
function findOnSite({ fleet, library }: LifecycleInput, { site, record, rules: inForce }: LifecycleSite): Problem[] {
  const value = site.record.openingNotice;
  if (value === undefined) return [];
  const at = atRecord(record, ['openingNotice']);
  if (!/^https?:/.test(value)) {
    const notice = library.entry(value);
    // An entry that cannot be read is not missing.
    if (!notice && fleet.parsed.entries.some(({ entry }) => entry === undefined)) return [];
    if (!notice) return [report('opening-notice-kind', at, { value, params: { reason: UNKNOWN } })];
    if (!isType(notice, 'notice') || notice.data.subtype !== 'opening')
      return [report('opening-notice-kind', at, { value, params: { reason: OTHER_KIND } })];
    if (concernedSite(notice) === site.id) return [];
    return [report('opening-notice-site', at, { value, params: { notice: notice.file } })];
  }
  const row = requiredPlace(site, inForce, 'opening');
  // The place may be the site whose record cannot be read.
  if (fleet.parsed.sites.length !== fleet.parsed.fleet?.sites.length) return [];
  if (!row || placesMet(site, [value], fleet.parsed)[row.value]) return [];
  const params = { place: PLACES[row.value], clauses: row.clauses.join('、') };
  return [report('opening-notice-place', at, { value, params })];
}
