/** One document of the list. */
import type { IndexedDocument } from '../../lib/documents/filter-index.ts';
import { part } from './parts.ts';

const template = part('item', HTMLTemplateElement);

export function resultItem({ title, url, number, published, owner, values }: IndexedDocument): HTMLElement {
  const item = template.content.firstElementChild?.cloneNode(true) as HTMLElement;
  const link = part('title', HTMLAnchorElement, item);
  link.textContent = title;
  link.href = url;
  put(part('number', HTMLElement, item), number);
  put(part('owner', HTMLElement, item), owner ?? '');
  const badge = part('badge', HTMLElement, item);
  const [status] = values.status;
  put(badge, status?.label ?? '');
  if (status) badge.classList.add(`status-badge--${status.key}`);
  const date = part('date', HTMLTimeElement, item);
  date.textContent = published;
  date.dateTime = published;
  return item;
}

function put(element: HTMLElement, text: string): void {
  if (text === '') element.remove();
  else element.textContent = text;
}
