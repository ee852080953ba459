/** What fields all types share ask for, and ask of each other (requirements 3.3). */
import { DISCLOSURE_SCOPES } from '../../../schemas/entry-common.ts';
import { nearest } from '../../../src/lib/content/schema-problems.ts';
import type { ParsedEntry } from '../../../src/lib/content/parse-entry.ts';
import type { Problem } from '../../../src/lib/model/problem.ts';
import { isType, type Entry } from '../../../src/lib/model/entry.ts';
import { dayAfter } from '../../../src/lib/rulepacks/day-after.ts';
import type { LoadedFleet } from '../../lib/load-fleet.ts';
import { entryProblem } from './place-problem.ts';

export function commonProblems(fleet: LoadedFleet): Problem[] {
  const targets = submitTargets(fleet);
  return fleet.parsed.entries.flatMap((parsed) => {
    const { entry } = parsed;
    if (!entry) return [];
    return [
      ...importantPicture(parsed, entry),
      ...sensitive(parsed, entry),
      ...undisclosed(parsed, entry),
      ...upstream(parsed, entry),
      ...submitted(parsed, entry, targets),
      ...overdue(fleet, parsed, entry),
    ];
  });
}

/** A picture in a body. Bounded: over a body of nothing but brackets it would take the square of its length. */
export const PICTURE_IN_BODY = /!\[[^\]]{0,300}\]\(/;

function importantPicture(parsed: ParsedEntry, entry: Entry): Problem[] {
  if (!isType(entry, 'news') || !entry.data.important) return [];
  const pictured = entry.data.cover !== undefined || entry.data.maps.length > 0 || PICTURE_IN_BODY.test(entry.body);
  return pictured ? [] : [entryProblem(parsed, 'important-picture', ['important'])];
}

function sensitive(parsed: ParsedEntry, { data }: Entry): Problem[] {
  return data.sensitivity === 'high' && data.contingencyPlan === undefined
    ? [entryProblem(parsed, 'sensitive-plan', ['sensitivity'])]
    : [];
}

function undisclosed(parsed: ParsedEntry, { data }: Entry): Problem[] {
  return data.disclosureScope !== 'active' && data.disclosureReason === undefined
    ? [
        entryProblem(parsed, 'undisclosed-reason', ['disclosureScope'], {
          value: DISCLOSURE_SCOPES[data.disclosureScope],
        }),
      ]
    : [];
}

/** What a system sends was reviewed where it comes from, by more than one person. */
function upstream(parsed: ParsedEntry, { data }: Entry): Problem[] {
  const { system } = data.source;
  const review = data.upstreamReview;
  if (!review)
    return system === undefined
      ? []
      : [entryProblem(parsed, 'upstream-review', ['source', 'system'], { value: system })];
  return review.editor === review.reviewer
    ? [entryProblem(parsed, 'upstream-persons', ['upstreamReview', 'reviewer'], { value: review.reviewer })]
    : [];
}

/** Sites of the fleet by id, superior sites by name. */
const submitTargets = ({ parsed: { fleet } }: LoadedFleet): string[] => [
  ...(fleet?.sites ?? []).map(({ id }) => id),
  ...(fleet?.superiorSources ?? []).map(({ name }) => name),
];

function submitted(parsed: ParsedEntry, { site, data }: Entry, targets: readonly string[]): Problem[] {
  const known = targets.filter((target) => target !== site);
  return (data.submitUp?.targets ?? []).flatMap((value, index) =>
    known.includes(value)
      ? []
      : [
          entryProblem(parsed, 'submit-target', ['submitUp', 'targets', index], {
            value,
            params: { suggestion: nearest(value, known) ?? '', allowed: known.join('、') },
          }),
        ],
  );
}

/** Longest time an overview stays unreviewed where no rule pack says otherwise (R-DL-15.1.1). */
const REVIEW_WITHIN = 'P12M';

/** What is shown for good is looked at again: by the day the entry says, and within the time its column's class allows. */
function overdue({ library }: LoadedFleet, parsed: ParsedEntry, entry: Entry): Problem[] {
  if (library?.entry(entry.id) !== entry) return [];
  const { lastReviewedAt, reviewBy, state } = entry.data;
  if (lastReviewedAt === undefined || state === 'archived') return [];
  const { class: columnClass } = library.columnOf(entry).record;
  const within = library.rules(entry.site).columnClasses?.[columnClass]?.review?.value ?? REVIEW_WITHIN;
  const latest = dayAfter(lastReviewedAt, within);
  const due = reviewBy !== undefined && reviewBy < latest ? reviewBy : latest;
  return library.clock.isOver(due)
    ? [entryProblem(parsed, 'review-overdue', ['lastReviewedAt'], { value: lastReviewedAt, params: { due } })]
    : [];
}
