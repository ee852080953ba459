/** Addresses in style sheets that are fetched when the sheet is used. */
import { isForeign } from './judge-code.ts';

/** `url(…)` with or without quotes, and `@import "…"`; comments are blanked out beforehand. */
const ADDRESS = /url\(\s*(?:"([^"]*)"|'([^']*)'|([^)'"]*?))\s*\)|@import\s+(?:"([^"]*)"|'([^']*)')/gi;

export function foreignAddresses(css: string, origin: string): { value: string; at: number }[] {
  const blanked = css.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '));
  return [...blanked.matchAll(ADDRESS)]
    .map((match) => ({ value: match.slice(1).find((group) => group !== undefined) ?? '', at: match.index }))
    .filter(({ value }) => value !== '' && isForeign(value, origin));
}
