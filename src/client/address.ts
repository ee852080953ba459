/**
 * Keeps what is chosen on a page in its address, so that it can be shared and survives "back".
 * @param query with leading `?`; empty where nothing is chosen.
 * @param how whether "back" returns to what was chosen before.
 */
export function setQuery(query: string, how: 'push' | 'replace'): void {
  if (query === location.search) return;
  const address = location.pathname + query;
  if (how === 'push') history.pushState(null, '', address);
  else history.replaceState(null, '', address);
}
