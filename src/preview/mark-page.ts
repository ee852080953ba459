/** Adds the messages of the preview to a page: a line at the top, and labels at links to unpublished entries. */
import { html, Markup } from '../lib/text/html.ts';
import { FINDINGS_URL, previewHead } from './pages.ts';
import type { PreviewState, Unpublished } from './state.ts';

/** @param url address of the page within the site. */
export function markPage(page: string, state: PreviewState, url: string): string {
  const body = /<body[^>]*>/i.exec(page);
  if (!body) return page;
  const at = body.index + body[0].length;
  const head = page
    .slice(0, body.index)
    .replace('</head>', () => `${previewHead(state).text}${linkMarks(state)}</head>`);
  return `${head}${body[0]}${notes(state, url).text}${page.slice(at)}`;
}

function notes(state: PreviewState, url: string): Markup {
  const lines: Markup[] = [];
  const unpublished = state.unpublished.get(url);
  if (unpublished) lines.push(html`<p class="lantai-preview__draft">${unpublished.badge}　${unpublished.words}</p>`);
  if (state.heldBack)
    lines.push(html`<p class="lantai-preview__error">站点记录有错误，网页仍按上一次正确的记录显示。</p>`);
  const wrong = new Set(state.findings.filter(({ severity }) => severity === 'error').map(({ file }) => file)).size;
  if (wrong > 0)
    lines.push(
      html`<p class="lantai-preview__error">
        ${wrong} 个文件有错误，发布之前要改正。<a href="${FINDINGS_URL}">看全部问题</a>
      </p>`,
    );
  if (lines.length === 0) return new Markup('');
  return html`<aside class="lantai-preview" role="region" aria-label="预览提示">
      <div role="status">${lines}</div>
    </aside>
    ${unpublished ? watermark(unpublished) : new Markup('')}`;
}

/**
 * A pattern over the page, so that a screenshot is not mistaken for the published page.
 */
const watermark = ({ badge, words }: Unpublished) =>
  html`<svg class="lantai-preview__watermark" aria-hidden="true">
    <pattern id="lantai-preview-pattern" width="420" height="240" patternUnits="userSpaceOnUse">
      <text x="20" y="170" transform="rotate(-20 210 120)">${badge} ${words}</text>
    </pattern>
    <rect width="100%" height="100%" fill="url(#lantai-preview-pattern)" />
  </svg>`;

/** Labels for links to unpublished entries. */
function linkMarks({ unpublished }: PreviewState): string {
  const rules = [...unpublished].map(
    ([url, { badge }]) => `a[href="${cssString(url)}"]::after{content:"〔${cssString(badge)}〕"}`,
  );
  return rules.length === 0 ? '' : `<style>${rules.join('')}</style>`;
}

/** Content of a CSS string; `<` must not end the style element. */
const cssString = (text: string) =>
  text.replace(/[^\p{L}\p{N}/_-]/gu, (sign) => `\\${(sign.codePointAt(0) ?? 0).toString(16)} `);
