/** Forms in which a review is written. */
import { reviewMarkdown } from './markdown.ts';
import { reviewPage } from './page/page.ts';
import type { Review } from './review.ts';

export const REVIEW_FORMATS = {
  html: reviewPage,
  md: (review: Review) => Promise.resolve(reviewMarkdown(review)),
} as const;
export type ReviewFormat = keyof typeof REVIEW_FORMATS;
export const isReviewFormat = (name: string): name is ReviewFormat => Object.hasOwn(REVIEW_FORMATS, name);
