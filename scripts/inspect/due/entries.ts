/** Entries with a day of their own: reviews, results, comparisons with the counter, ends of validity and of topics. */
import { isType, type Entry } from '../../../src/lib/model/entry.ts';
import type { Library } from '../../../src/lib/queries/library.ts';
import { dayAfter } from '../../../src/lib/rulepacks/day-after.ts';
import { consultationState } from '../../../src/lib/status/consultation-state.ts';
import { ownerOf, type Duty, type DueSource } from './due-source.ts';

type EntryDuty = Pick<Duty, 'kind' | 'due' | 'clauses'>;

/** What is due for an entry; undefined where it has no such day. */
type EntryDue = (entry: Entry, library: Library) => EntryDuty | undefined;

/** One row for each kind of duty an entry can have. */
const DUE: readonly EntryDue[] = [
  function review({ data, column, site }, library) {
    const { lastReviewedAt, reviewBy } = data;
    if (lastReviewedAt === undefined) return undefined;
    const columnClass = library.column(site, column)?.record.class;
    const within = columnClass && library.rules(site).columnClasses?.[columnClass]?.review;
    const latest = within && dayAfter(lastReviewedAt, within.value);
    const due = [reviewBy, latest].filter((day) => day !== undefined).sort()[0];
    return due === undefined ? undefined : { kind: '复核', due, clauses: within?.clauses ?? [] };
  },
  function consultationCloses(entry, library) {
    if (!isType(entry, 'consultation') || consultationState(entry, library.clock).name !== 'open') return undefined;
    return { kind: '征集截止', due: entry.data.closesAt, clauses: ['R-GO-4.4.5b'] };
  },
  function consultationResult(entry, library) {
    if (!isType(entry, 'consultation') || consultationState(entry, library.clock).name !== 'awaited') return undefined;
    const within = library.rules(entry.site).interaction?.resultWithin;
    if (!within) return undefined;
    return { kind: '公布结果', due: dayAfter(entry.data.closesAt.slice(0, 10), within.value), clauses: within.clauses };
  },
  function serviceVerified(entry, library) {
    if (!isType(entry, 'service')) return undefined;
    const within = library.rules(entry.site).services?.verifiedWithin;
    if (!within) return undefined;
    return { kind: '核对办事指南', due: dayAfter(entry.data.verifiedOn, within.value), clauses: within.clauses };
  },
  function documentExpires(entry) {
    if (!isType(entry, 'policy')) return undefined;
    const { expiresOn, repealedOn } = entry.data.validity;
    return expiresOn === undefined || repealedOn !== undefined
      ? undefined
      : { kind: '文件到期', due: expiresOn, clauses: ['R-GO-4.1.4b'] };
  },
  function datasetExpires(entry) {
    if (!isType(entry, 'dataset') || entry.data.validUntil === undefined) return undefined;
    return { kind: '数据过期', due: entry.data.validUntil, clauses: ['R-GO-4.1.8c'] };
  },
  function topicEnds(entry) {
    return isType(entry, 'topic') ? { kind: '专题归档', due: entry.data.endsOn, clauses: ['R-YZ-19.0'] } : undefined;
  },
  function noticeEnds(entry) {
    if (!isType(entry, 'notice') || entry.data.displayUntil === undefined) return undefined;
    return { kind: '公告撤下', due: entry.data.displayUntil, clauses: ['R-GO-3.2.1e'] };
  },
];

/** Ends that need no action once they are past: nothing is overdue after them. */
const ENDS_BY_ITSELF: ReadonlySet<string> = new Set(['征集截止', '文件到期', '数据过期', '公告撤下', '专题归档']);

export const entriesDue: DueSource = ({ library, site, fleet }) =>
  library
    .entries({ site: site.id, own: true })
    .filter((entry) => library.isMaintained(entry))
    .flatMap((entry) =>
      DUE.flatMap((due): Duty[] => {
        const found = due(entry, library);
        if (!found || (ENDS_BY_ITSELF.has(found.kind) && isPast(found.due, fleet.clock))) return [];
        return [
          {
            ...found,
            subject: entry.data.title,
            ...ownerOf(library, site.id, entry.column),
            column: entry.column,
            file: entry.file,
          },
        ];
      }),
    );

const isPast = (due: string, clock: Library['clock']): boolean =>
  due.includes(' ') ? clock.reached(due) : clock.isOver(due);
