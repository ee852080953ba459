/** The opening notice of a site: what it is, and where it has to be (R-GO-3.1.2.4, R-DL-8.2, R-YZ-10.2, R-LYG-6.3b). */
import { isType, type Entry } from '../../../../src/lib/model/entry.ts';
import type { Problem } from '../../../../src/lib/model/problem.ts';
import { NOTICE_SUBTYPES } from '../../../../schemas/types/notice.ts';
import type { Lang } from '../../../lib/lang.ts';
import { atRecord } from '../../rules/places.ts';
import { reporter } from '../../rules/reporter.ts';
import { defineSubject } from '../../rules/subject.ts';
import { PLACES } from '../notices/place-names.ts';
import { placesMet } from '../notices/places.ts';
import { requiredPlace } from '../notices/required-place.ts';
import { concernedSite, type LifecycleInput, type LifecycleSite } from '../site-input.ts';
import { rules } from './rules.ts';

const report = reporter('lifecycle', rules);

export const openingNotices = defineSubject({
  rules,
  find: (input: LifecycleInput) => input.sites.flatMap((each) => findOnSite(input, each)),
});

/** That there is a notice at all is part of what a site needs before it opens. */
function findOnSite({ fleet, library }: LifecycleInput, { site, record, rules: inForce }: LifecycleSite): Problem[] {
  const value = site.record.openingNotice;
  if (value === undefined) return [];
  const at = atRecord(record, ['openingNotice']);
  if (!/^https?:/.test(value)) {
    const reason = whyNot(library.entry(value), site.id);
    return reason === undefined ? [] : [report('opening-notice-kind', at, { value, params: { reason } })];
  }
  const row = requiredPlace(site, inForce, 'opening');
  if (!row || placesMet(site, [value], fleet.parsed)[row.value]) return [];
  const params = { place: PLACES[row.value], clauses: row.clauses.join('、') };
  return [report('opening-notice-place', at, { value, params })];
}

function whyNot(entry: Entry | undefined, site: string): Record<Lang, string> | undefined {
  if (!entry) return { zh: '没有可以看到的这个条目', en: 'no such entry is shown' };
  const { opening } = NOTICE_SUBTYPES;
  if (!isType(entry, 'notice') || entry.data.subtype !== 'opening')
    return { zh: `它的类型不是“${opening}”`, en: 'it is not a notice of opening' };
  return concernedSite(entry) === site ? undefined : { zh: '它说的是另一个网站', en: 'it is about another site' };
}
