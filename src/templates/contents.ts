import type { MarkdownHeading } from 'astro';

/** A text with fewer chapters is surveyed at a glance. */
const WORTH_LISTING = 3;
/** More lines than this are no survey any more. */
const MAX_LINES = 14;

/** Chapters of a text for the list beside it; none for a text that is too short or too finely divided. */
export function contents(headings: readonly MarkdownHeading[]): MarkdownHeading[] {
  const top = Math.min(...headings.map((heading) => heading.depth));
  const level = (depth: number) => headings.filter((heading) => heading.depth <= depth);
  // A single heading on the top level is the title of the document inside the notice that issues it.
  const start = level(top).length === 1 ? top + 1 : top;
  const chapters = headings.filter((heading) => heading.depth >= top && heading.depth <= start);
  return chapters.length >= WORTH_LISTING && chapters.length <= MAX_LINES ? chapters : [];
}
