/** The direct answer to a question, above the results. */
import type { Answer } from '../../lib/search/found.ts';
import { showCard, telephone } from './card-view.ts';
import { linkTo, part } from './dom.ts';

const LABELS: Readonly<Record<Answer['kind'], string>> = {
  telephone: '电话',
  portfolio: '工作分工',
  faq: '常见问题',
  service: '办事指南',
};

export function showAnswer(answer: Answer | null): void {
  const box = part('answer', HTMLElement);
  box.hidden = answer === null;
  if (!answer) return;
  const { kind, head, card, office } = answer;
  part('answer-kind', HTMLElement).textContent = LABELS[kind];
  part('answer-title', HTMLElement).replaceChildren(linkTo(head.url, head.title));
  const told = part('answer-told', HTMLElement);
  told.replaceChildren(...tells(answer));
  told.hidden = told.childNodes.length === 0;
  const facts = part('answer-card', HTMLElement);
  facts.hidden = true;
  if (office === undefined) showCard(facts, card);
}

/** What the card itself does not list. */
function tells({ card, office }: Answer): Node[] {
  if (office) return [document.createTextNode(`${office.name}：`), ...[telephone(office.phone)].map(asNode)];
  if (card.kind === 'faq') return [document.createTextNode(card.answer)];
  if (card.kind === 'leader') return [document.createTextNode(card.duties.join(''))];
  return [];
}

const asNode = (value: string | Node): Node => (typeof value === 'string' ? document.createTextNode(value) : value);
