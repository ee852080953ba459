/** Addresses on other hosts that are fetched when a page is shown or its style sheet used. */

/** `url(…)` with or without quotes, and `@import "…"`; comments are blanked out beforehand. */
const ADDRESS = /url\(\s*(?:"([^"]*)"|'([^']*)'|([^)'"]*?))\s*\)|@import\s+(?:"([^"]*)"|'([^']*)')/gi;

export function foreignAddresses(css: string, origin: string): { value: string; at: number }[] {
  const blanked = css.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '));
  return [...blanked.matchAll(ADDRESS)]
    .map((match) => ({ value: match.slice(1).find((group) => group !== undefined) ?? '', at: match.index }))
    .filter(({ value }) => value !== '' && isForeign(value, origin));
}

/** True if showing the page would request `address` from another host. `data:` addresses need no request. */
export function isForeign(address: string, origin: string): boolean {
  if (/^(?:data|blob):/i.test(address.trim())) return false;
  if (!URL.canParse(address, `${origin}/`)) return true;
  return new URL(address, `${origin}/`).origin !== origin;
}
