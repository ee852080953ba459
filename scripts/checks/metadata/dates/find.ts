/** The order of related dates and times. */
import { fieldName } from '../../../../src/lib/content/field-name.ts';
import type { Problem } from '../../../../src/lib/model/problem.ts';
import type { ParsedEntry } from '../../../../src/lib/content/parse-entry.ts';
import { isType } from '../../../../src/lib/model/entry.ts';
import { atEntry, type FieldPath, valueOf } from '../../rules/places.ts';
import { reporter } from '../../rules/reporter.ts';
import { defineSubject } from '../../rules/subject.ts';
import type { MetadataInput } from '../input.ts';
import { whileReading } from '../while-reading.ts';
import { datesOutOfRange } from './out-of-range.ts';
import { rules } from './rules.ts';

const report = reporter('metadata', rules);
const inFields = whileReading(rules);

interface Order {
  earlier: FieldPath;
  later: FieldPath;
  /** True if the two must differ. */
  strict?: boolean;
}

const ORDERS: readonly Order[] = [
  { earlier: ['publishedAt'], later: ['updatedAt'] },
  { earlier: ['publishedAt'], later: ['expiresAt'], strict: true },
  { earlier: ['publishedAt'], later: ['archivedAt'] },
  { earlier: ['publishedAt'], later: ['withdrawnAt'] },
  { earlier: ['source', 'originalPublishedAt'], later: ['publishedAt'] },
  { earlier: ['source', 'extraReview', 'on'], later: ['publishedAt'] },
  { earlier: ['upstreamReview', 'editedAt'], later: ['upstreamReview', 'reviewedAt'] },
  { earlier: ['upstreamReview', 'reviewedAt'], later: ['upstreamReview', 'signedAt'] },
  { earlier: ['upstreamReview', 'signedAt'], later: ['publishedAt'] },
  { earlier: ['publishedAt'], later: ['submitUp', 'sentAt'] },
  { earlier: ['issuedOn'], later: ['publishedAt'] },
  { earlier: ['lastReviewedAt'], later: ['reviewBy'] },
  { earlier: ['publicityPeriod', 'from'], later: ['publicityPeriod', 'to'] },
  { earlier: ['displayFrom'], later: ['displayUntil'], strict: true },
  { earlier: ['offline', 'from'], later: ['offline', 'to'], strict: true },
  { earlier: ['startsOn'], later: ['endsOn'] },
  { earlier: ['opensAt'], later: ['closesAt'], strict: true },
  { earlier: ['closesAt'], later: ['result', 'publishedAt'] },
  { earlier: ['validity', 'effectiveOn'], later: ['validity', 'expiresOn'] },
  { earlier: ['issuedOn'], later: ['validity', 'repealedOn'] },
  { earlier: ['receivedAt'], later: ['forwardedAt'] },
  { earlier: ['forwardedAt'], later: ['answerSubmittedAt'] },
  { earlier: ['answerSubmittedAt'], later: ['firstReviewedAt'] },
  { earlier: ['firstReviewedAt'], later: ['answeredAt'] },
  { earlier: ['receivedAt'], later: ['answeredAt'] },
  { earlier: ['answeredAt'], later: ['publishedAt'] },
];

export const dates = defineSubject({ rules, find: findDates });

/** Their format is reported by the schema (`src/lib/content/schema-problems.ts`), their range and order here. */
function findDates(input: MetadataInput): Problem[] {
  return [
    ...inFields(input),
    ...input.fleet.parsed.entries.flatMap((parsed) => datesOutOfRange(parsed, input.fleet)),
    ...input.fleet.parsed.entries.flatMap((parsed) =>
      ordersOf(parsed).flatMap(({ earlier, later, strict }) => {
        const first = valueOf(parsed.entry?.data, earlier);
        const second = valueOf(parsed.entry?.data, later);
        if (typeof first !== 'string' || typeof second !== 'string') return [];
        // A day and a minute are compared by their days.
        const length = Math.min(first.length, second.length);
        const [a, b] = [first.slice(0, length), second.slice(0, length)];
        if (strict ? b > a : b >= a) return [];
        const params = { field: fieldName(later), earlier: fieldName(earlier), other: first };
        return [report('time-order', atEntry(parsed, later), { value: second, params })];
      }),
    ),
  ];
}

/** Those of all entries, and of each update of a response. */
const ordersOf = ({ entry }: ParsedEntry): readonly Order[] =>
  entry && isType(entry, 'response')
    ? [...ORDERS, ...entry.data.updates.map((_, at) => ({ earlier: ['publishedAt'], later: ['updates', at, 'at'] }))]
    : ORDERS;
