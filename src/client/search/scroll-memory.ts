/**
 * Where the visitor was in the list, kept in the history entry: the list is filled after the browser would have
 * scrolled, so the browser cannot restore it.
 */
interface Remembered {
  scroll?: number;
}

export function rememberScroll(): void {
  const state: Remembered = { scroll: Math.round(scrollY) };
  history.replaceState(state, '');
}

/** Where to scroll once the list is shown again; 0 for a page that was not left before. */
export const rememberedScroll = (): number => (history.state as Remembered | null)?.scroll ?? 0;

export function startScrollMemory(): void {
  history.scrollRestoration = 'manual';
  // A page that leads to another host is gone before what it writes while it is left counts.
  addEventListener('click', rememberScroll, { capture: true });
  addEventListener('pagehide', rememberScroll);
}
