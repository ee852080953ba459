/** Dates that cannot be meant: the first day of a computer's calendar, before there were sites, or far ahead. */
import { fieldName } from '../../../../src/lib/content/field-name.ts';
import type { ParsedEntry } from '../../../../src/lib/content/parse-entry.ts';
import type { Problem } from '../../../../src/lib/model/problem.ts';
import { textsIn } from '../../../../src/lib/privacy/texts-in.ts';
import { dayAfter } from '../../../../src/lib/rulepacks/day-after.ts';
import type { LoadedFleet } from '../../../lib/load-fleet.ts';
import { atEntry } from '../../rules/places.ts';
import { reporter } from '../../rules/reporter.ts';
import { rules } from './rules.ts';

const report = reporter('metadata', rules);

/** What programs write for an empty date: zero of Unix, of Excel and of old databases. */
const EMPTY = ['1970-01-01', '1899-12-30', '1899-12-31', '1900-01-00', '1900-01-01', '0001-01-01'];
const DATE = /^(\d{4}-\d{2}-\d{2})(?: \d{2}:\d{2})?$/;
/** When something was published on the site or changed there. */
const ON_SITE = ['publishedAt', 'updatedAt', 'archivedAt', 'withdrawnAt'];

/** All dates in the front matter of an entry, at every depth, in a whole entry or not. */
export function datesOutOfRange({ site, ...parsed }: ParsedEntry, { library, clock }: LoadedFleet): Problem[] {
  const { earliest, scheduledWithin, datesWithin } = library?.rules(site).publishing ?? {};
  const limit = (row: { value: string } | undefined) => (row ? dayAfter(clock.today(), row.value) : undefined);
  return textsIn(parsed.source?.data).flatMap(({ path, value }) => {
    const day = DATE.exec(value)?.[1];
    if (day === undefined) return [];
    const isOnSite = path.length === 1 && ON_SITE.includes(String(path[0]));
    const first = isOnSite ? earliest?.value : undefined;
    const last = limit(isOnSite ? scheduledWithin : datesWithin);
    const isEmpty = EMPTY.includes(day);
    if (!isEmpty && (first === undefined || day >= first) && (last === undefined || day <= last)) return [];
    const params = { field: fieldName(path), first: isEmpty ? undefined : first, last: isEmpty ? undefined : last };
    return [report('date-out-of-range', atEntry({ site, ...parsed }, path), { value, params })];
  });
}
