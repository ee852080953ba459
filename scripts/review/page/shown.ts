/** Pages that change with what was changed. */
import { html, type Markup } from '../../../src/lib/text/html.ts';
import { PAGE_CHANGES, type ShownPage } from '../review.ts';
import { visible } from './visible.ts';

/** Pages that are named; of the others their number is. */
const NAMED = 12;

export function shownPart(pages: readonly ShownPage[]): Markup {
  if (pages.length === 0) return html``;
  return html`<h3>还在哪里看得到这次改动</h3>
    ${pagesList(pages)} `;
}

/** Pages by name; files that visitors do not open themselves by their number. */
export function pagesList(pages: readonly ShownPage[]): Markup {
  const [named, files] = [pages.filter(({ isPage }) => isPage), pages.filter(({ isPage }) => !isPage)];
  const counted = [...Map.groupBy(files, ({ siteName, kind }) => `${siteName}的${kind}`)];
  return html`<ul class="pages">
    ${named.slice(0, NAMED).map(pageItem)}
    ${named.length > NAMED ? html`<li>还有 ${named.length - NAMED} 个网页</li> ` : html``}
    ${counted.map(([name, own]) => html`<li>${visible(name)} <span class="quiet">${own.length} 个文件</span></li> `)}
  </ul> `;
}

const pageItem = ({ siteName, kind, name, url, change }: ShownPage): Markup =>
  html`<li>
    ${visible(siteName)} · ${kind}${name === '' ? html`` : html`“${visible(name)}”`}
    <span class="quiet">${PAGE_CHANGES[change]} · ${visible(url)}</span>
  </li> `;
