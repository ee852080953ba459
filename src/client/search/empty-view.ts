/** What to do when nothing is found: drop the filters, other words, the nearest services. */
import type { Found } from '../../lib/search/found.ts';
import { items, linkTo, part } from './dom.ts';
import { messages } from './messages.ts';

/** Words offered to search for instead. */
const MOST_WORDS = 3;

/**
 * @param found without results, or `null` to hide the advice again.
 * @param filtered whether the filters hide results.
 * @param addressOf address of the search for a query, without filters.
 */
export function showEmpty(found: Found | null, filtered: boolean, addressOf: (query: string) => string): void {
  part('empty', HTMLElement).hidden = found === null;
  if (!found) return;
  const reason = part('empty-reason', HTMLElement);
  reason.textContent = filtered || found.absent.length === 0 ? '' : messages.absent(found.absent);
  reason.hidden = reason.textContent === '';
  const links = filtered ? [linkTo(addressOf(found.typed), '去掉全部筛选条件')] : otherWays(found, addressOf);
  const list = part('empty-suggestions', HTMLElement);
  list.replaceChildren(...items(links));
  list.hidden = links.length === 0;
}

/** Words of the query that do occur, and what is nearest to it. */
function otherWays({ typed, marks, absent, related }: Found, addressOf: (query: string) => string): HTMLElement[] {
  const present = marks.filter((word) => [...word].length > 1 && word !== typed.trim() && !absent.includes(word));
  return [
    ...present.slice(0, MOST_WORDS).map((word) => linkTo(addressOf(word), `改搜“${word}”`)),
    ...related.map(({ text, url }) => linkTo(url ?? addressOf(text), text)),
  ];
}
