/** Which reviews of a pull request count: at its head, not taken back, by a person of the register who did not write it. */
import type { PersonId } from '../../src/lib/signoff/model.ts';
import type { Owner, People } from '../../src/lib/signoff/people.ts';
import type { Account, CommitPerson, PullRequest, Review } from './pull-request.ts';

/** Why a review does not count. Each has its sentence in `words.ts`. */
export type Discard =
  'dismissed' | 'commit-unproven' | 'stale' | 'account-deleted' | 'account-unknown' | 'account-shared' | 'own-content';

export interface CountedReview {
  review: Review & { account: Account; commit: string; at: string };
  person: PersonId;
}
export interface DiscardedReview {
  review: Review;
  why: Discard;
}

export interface CountedReviews {
  counted: readonly CountedReview[];
  discarded: readonly DiscardedReview[];
}

export function countReviews(pull: PullRequest, people: People): CountedReviews {
  const own = peopleBehind(pull, people);
  const counted: CountedReview[] = [];
  const discarded: DiscardedReview[] = [];
  for (const review of pull.reviews) {
    const found = judgeReview(review, pull, people, own);
    if (typeof found === 'string') discarded.push({ review, why: found });
    else counted.push(found);
  }
  return { counted, discarded };
}

function judgeReview(
  { account, commit, at, ...review }: Review,
  pull: PullRequest,
  people: People,
  own: ReadonlySet<PersonId>,
): CountedReview | Discard {
  if (review.state === 'dismissed') return 'dismissed';
  if (account === undefined) return 'account-deleted';
  if (commit === undefined || at === undefined) return 'commit-unproven';
  if (commit !== pull.head || review.outdated) return 'stale';
  const owner = people.ofAccount(account.login);
  if (owner === null) return 'account-unknown';
  if (owner.kind === 'shared') return 'account-shared';
  // To reject one's own content takes nothing from anybody.
  if (own.has(owner.person) && review.state === 'approved') return 'own-content';
  return { review: { ...review, account, commit, at }, person: owner.person };
}

/** Everybody who opened the pull request or took part in a commit, by account and by mail address. */
function peopleBehind({ author, commits }: PullRequest, people: People): Set<PersonId> {
  const owners = [
    ...(author === undefined ? [] : [people.ofAccount(author.login)]),
    ...commits.flatMap((commit) => commit.people.flatMap((person) => ownersOf(person, people))),
  ];
  return new Set(
    owners.flatMap((owner) => (owner === null ? [] : owner.kind === 'person' ? [owner.person] : owner.people)),
  );
}

/** Addresses that GitHub gives to accounts that hide theirs: `12345+login@users.noreply.github.com`. */
const NO_REPLY = /^(?:\d+\+)?([^@+]+)@users\.noreply\.github\.com$/;

function ownersOf({ email, login }: CommitPerson, people: People): Owner[] {
  const hidden = NO_REPLY.exec(email)?.[1];
  return [
    people.ofMail(email),
    ...[login, hidden].filter((name) => name !== undefined).map((name) => people.ofAccount(name)),
  ];
}
