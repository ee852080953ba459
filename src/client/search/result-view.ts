/** One result of the list. */
import { excerpt, markMatches, type Piece } from '../../lib/search/excerpt.ts';
import { HIDDEN_PART, type SearchManifest } from '../../lib/search/files.ts';
import type { Hit } from '../../lib/search/rank.ts';
import type { Query } from '../../lib/search/query.ts';
import { copyOf, part } from './dom.ts';
import type { Found } from './find.ts';
import { loadSummary, loadTitles } from './search-index.ts';

/** Data of a result that is not in its facets. */
interface ResultText {
  url: string;
  title: string;
  documentNumber: string;
  /** Text for the excerpt. */
  text: string;
}

async function resultText(found: Found, hit: Hit): Promise<ResultText> {
  const shard = found.shard(hit);
  const pagefind = found.text(hit);
  if (pagefind) {
    const { url, content, meta } = await pagefind.data();
    return {
      url,
      title: meta['title'] ?? '',
      documentNumber: meta['documentNumber'] ?? '',
      text: content.split(HIDDEN_PART)[0] ?? '',
    };
  }
  const [titles, text] = await Promise.all([loadTitles(shard), loadSummary(shard, hit.row)]);
  return {
    url: titles.urls[hit.row] ?? '',
    title: titles.titles[hit.row] ?? '',
    documentNumber: titles.documentNumbers[hit.row] ?? '',
    text,
  };
}

/** Builds the list item from the page's template. Texts are set as texts, never parsed. */
export async function resultItem(
  template: HTMLTemplateElement,
  manifest: SearchManifest,
  query: Query,
  found: Found,
  hit: Hit,
): Promise<HTMLElement> {
  const { url, title, documentNumber, text } = await resultText(found, hit);
  const facets = found.facets(hit);
  const marked = [...query.parts, ...query.words];
  const item = copyOf(template);

  const link = part('result-title', HTMLAnchorElement, item);
  link.href = url;
  link.replaceChildren(...pieceNodes(markMatches(title, marked)));
  part('result-excerpt', HTMLElement, item).append(...pieceNodes(excerpt(text, marked)));
  const date = part('result-date', HTMLTimeElement, item);
  date.dateTime = facets.date;
  date.textContent = facets.date;
  fill(part('result-column', HTMLElement, item), columnName(manifest, facets.column));
  fill(part('result-type', HTMLElement, item), manifest.types.find(({ key }) => key === facets.type)?.label ?? '');
  const number = part('result-number', HTMLElement, item);
  fill(number, documentNumber);
  number.replaceChildren(...pieceNodes(markMatches(documentNumber, marked)));
  const status = part('result-status', HTMLElement, item);
  fill(status, manifest.statuses.find(({ key }) => key === facets.status)?.label ?? '');
  fill(part('result-archived', HTMLElement, item), facets.archivedOn === undefined ? '' : '已归档');
  if (facets.status !== undefined) status.classList.add(`status-badge--${facets.status}`);
  return item;
}

function fill(element: HTMLElement, text: string): void {
  element.textContent = text;
  element.hidden = text === '';
}

/** Names from the top level down. */
function columnName(manifest: SearchManifest, path: string): string {
  const segments = path.split('/');
  return segments
    .map((_, at) => segments.slice(0, at + 1).join('/'))
    .map((each) => manifest.columns.find((column) => column.path === each)?.name ?? '')
    .filter((name) => name !== '')
    .join(' › ');
}

function pieceNodes(pieces: readonly Piece[]): Node[] {
  return pieces.map(({ text, match }) => {
    if (!match) return document.createTextNode(text);
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}
