/** What the visitor is told above the results: a correction that was made, others that can be, words found nowhere. */
import type { Found } from '../../lib/search/found.ts';
import { linkTo, part } from './dom.ts';
import { messages } from './messages.ts';

/** @param addressOf address of the search for a query, as typed where `literally`. */
export function showNotes(found: Found, addressOf: (query: string, literally?: boolean) => string): void {
  const box = part('notes', HTMLElement);
  const applied = found.corrections.find((correction) => correction.applied);
  const others = found.corrections.filter((correction) => !correction.applied);
  const lines: Node[][] = [];
  if (applied) {
    const typed = found.typed.trim();
    lines.push([
      document.createTextNode(messages.corrected(applied)),
      linkTo(addressOf(typed, true), messages.asTyped(typed)),
    ]);
  }
  if (others.length > 0) {
    const links = others.map(({ query }) => linkTo(addressOf(query), query));
    lines.push([document.createTextNode(messages.perhaps), ...separated(links)]);
  }
  if (found.absent.length > 0 && found.results.length > 0)
    lines.push([document.createTextNode(messages.absent(found.absent))]);
  box.replaceChildren(
    ...lines.map((nodes) => {
      const line = document.createElement('p');
      line.append(...nodes);
      return line;
    }),
  );
  box.hidden = lines.length === 0;
}

const separated = (links: readonly Node[]): Node[] =>
  links.flatMap((link, at) => (at === 0 ? [link] : [document.createTextNode('、'), link]));
