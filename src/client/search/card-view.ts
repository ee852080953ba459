/** What a service, an institution or a leader tells without its page being opened. */
import type { Card } from '../../lib/search/index-files.ts';
import { copyOf, linkTo, part } from './dom.ts';

type Fact = [label: string, value: string | Node];

/** Fills an empty box with the facts of a card, and shows it. */
export function showCard(box: HTMLElement, card: Card): void {
  const list = copyOf('facts');
  const facts = factsOf(card).filter(([, value]) => value !== '');
  for (const [label, value] of facts) {
    const row = copyOf('fact');
    part('fact-label', HTMLElement, row).textContent = label;
    part('fact-value', HTMLElement, row).append(value);
    list.append(row);
  }
  const actions = actionsOf(card);
  box.replaceChildren(...(facts.length > 0 ? [list] : []), ...actions);
  box.hidden = box.childElementCount === 0;
}

function factsOf(card: Card): Fact[] {
  switch (card.kind) {
    case 'service':
      return [
        ['办理地点', card.address],
        ['办理时间', card.hours],
        ['电话', telephone(card.phone)],
      ];
    case 'institution':
      return [
        ['电话', telephone(card.phone)],
        ['地址', card.address],
        ['办公时间', card.hours],
      ];
    case 'leader':
      return [['职务', card.post]];
    case 'faq':
      return [];
  }
}

function actionsOf(card: Card): HTMLElement[] {
  if (card.kind !== 'service') return [];
  return [
    ...(card.apply === undefined ? [] : [action(card.apply, '在线办理')]),
    ...(card.book === undefined ? [] : [action(card.book, '预约办理')]),
  ];
}

function action(address: string, text: string): HTMLAnchorElement {
  const link = linkTo(address, text);
  link.className = 'button search-card__action';
  return link;
}

/** Only what reads as one number is a link that dials it. */
export function telephone(phone: string): string | Node {
  return /^[\d-]{3,}$/.test(phone) ? linkTo(`tel:${phone}`, phone) : phone;
}
