/** One result of the list. */
import { excerpt, markMatches } from '../../lib/search/excerpt.ts';
import type { Found, Result } from '../../lib/search/found.ts';
import type { Manifest } from '../../lib/search/index-files.ts';
import type { IndexReader } from '../../lib/search/index-reader.ts';
import { withTextFragment } from '../../lib/search/text-fragment.ts';
import { showCard } from './card-view.ts';
import { copyOf, fill, part } from './dom.ts';
import { pieceNodes } from './marked-text.ts';
import { sources } from './sources.ts';

export interface ResultItem {
  element: HTMLElement;
  /** Resolves when its excerpt is there, which needs another file. */
  ready: Promise<void>;
}

/** Builds the list item from the page's template. */
export async function resultItem(reader: IndexReader, found: Found, result: Result): Promise<ResultItem> {
  const { manifest, marks } = found;
  const item = copyOf('result');
  const text = textOf(reader, result);
  const head = await reader.head(result.entry);

  const link = part('result-title', HTMLAnchorElement, item);
  link.href = head.url;
  link.replaceChildren(...pieceNodes(markMatches(head.title, marks)));
  const ready = text.then((source) => {
    const pieces = excerpt(source, marks);
    link.href = withTextFragment(head.url, pieces);
    part('result-excerpt', HTMLElement, item).replaceChildren(...pieceNodes(pieces));
  });
  if (head.card) showCard(part('result-card', HTMLElement, item), head.card);

  const { facets } = result;
  const name = (key: string, list: readonly { key: string; label: string }[]) =>
    list.find((each) => each.key === key)?.label ?? '';
  fill(part('result-type', HTMLElement, item), name(facets.type, manifest.types));
  fill(part('result-place', HTMLElement, item), placeOf(manifest, facets.site, facets.column));
  const number = part('result-number', HTMLElement, item);
  fill(number, head.documentNumber ?? '');
  number.replaceChildren(...pieceNodes(markMatches(head.documentNumber ?? '', marks)));
  const status = part('result-status', HTMLElement, item);
  fill(status, name(facets.status ?? '', manifest.statuses));
  if (facets.status !== undefined) status.classList.add(`status-badge--${facets.status}`);
  fill(part('result-archived', HTMLElement, item), facets.archivedOn === undefined ? '' : '已归档');
  const date = part('result-date', HTMLTimeElement, item);
  date.dateTime = date.textContent = facets.date;
  return { element: item, ready };
}

/** The text that has the words, if one does; otherwise its beginning. */
const textOf = (reader: IndexReader, { shard, bodyId, entry }: Result): Promise<string> =>
  bodyId === undefined || sources.bodies === null ? reader.summary(entry) : sources.bodies.text(shard, bodyId);

/** The owner, if that is another site, otherwise the column with those above it. */
function placeOf({ columns, sites }: Manifest, site: string, path: string): string {
  const owner = sites.findIndex(({ id }) => id === site);
  if (owner > 0) return sites[owner]?.name ?? '';
  const segments = path.split('/');
  return segments
    .map((_, at) => segments.slice(0, at + 1).join('/'))
    .map((each) => columns.find((column) => column.path === each)?.name ?? '')
    .filter((name) => name !== '')
    .join(' › ');
}
