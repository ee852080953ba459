/** Of several reviews of one account the latest decision counts; a comment decides nothing. */
import type { Review } from '../pull-request.ts';

/** @param reviews in the order they were made. */
export function latestReviews(reviews: readonly Review[]): Review[] {
  const latest = new Map<string, Review>();
  for (const review of reviews) {
    const key = review.account === undefined ? `deleted ${review.id}` : String(review.account.id);
    latest.delete(key);
    latest.set(key, review);
  }
  return [...latest.values()];
}

/** By the moment, and by number among those of the same moment; those without a moment first. */
export const byTime = (a: Review, b: Review): number => timeOf(a) - timeOf(b) || numberOf(a) - numberOf(b);

const timeOf = ({ at }: Review): number => (at === undefined ? 0 : Date.parse(at));
const numberOf = ({ id }: Review): number => Number(/\d+$/.exec(id)?.[0] ?? 0);
