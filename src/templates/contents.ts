import type { MarkdownHeading } from 'astro';

/** A text with fewer chapters needs no list. */
const WORTH_LISTING = 3;
/** A list with more lines gives no overview. */
const MAX_LINES = 14;

/** Chapters of a text for the list beside it; none for a text that is too short or too finely divided. */
export function contents(headings: readonly MarkdownHeading[]): MarkdownHeading[] {
  const top = Math.min(...headings.map((heading) => heading.depth));
  const level = (depth: number) => headings.filter((heading) => heading.depth <= depth);
  // A single top-level heading is the title of the document inside the notice that issues it.
  const start = level(top).length === 1 ? top + 1 : top;
  const chapters = headings.filter((heading) => heading.depth >= top && heading.depth <= start);
  return chapters.length >= WORTH_LISTING && chapters.length <= MAX_LINES ? chapters : [];
}
