/** Pages of the preview itself: a rejected entry, all findings, a page that could not be rendered. */
import { html, Markup } from '../lib/text/html.ts';
import styles from './preview.css?inline';
import type { PreviewFinding, PreviewState } from './state.ts';

/** Address of the list of all findings. No column can have this name. */
export const FINDINGS_URL = '/_preview/';

const SEVERITY_NAMES = { error: '错误', warning: '警告', info: '提示' } as const;

/** Head of every page of the preview itself. */
export const previewHead = ({ version }: PreviewState) =>
  html`<meta name="lantai-preview" content="${version}" />
    <style>
      ${new Markup(styles)}
    </style>
    <script type="module" src="/src/preview/follow.ts"></script>`;

function page(state: PreviewState, title: string, body: Markup): string {
  return html`<!doctype html>
    <html lang="zh-Hans">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title}</title>
        ${previewHead(state)}
      </head>
      <body class="lantai-preview-page">
        <main>
          <p class="kicker">预览</p>
          <h1>${title}</h1>
          ${body}
        </main>
      </body>
    </html> `.text;
}

const findingItem = (
  { severity, rule, line, column, message, fix }: PreviewFinding,
  level: 2 | 3,
) => html`<li class="${severity}">
<h${level}>${SEVERITY_NAMES[severity]}：第 ${line} 行，第 ${column} 列</h${level}>
<p class="message">${message}</p>
<p>改法：${fix}</p>
<p class="rule">${rule}</p>
</li>
`;

/** Replaces the page of an entry with errors. */
export function refusedPage(state: PreviewState, file: string): string {
  const findings = state.findings.filter((finding) => finding.file === file);
  const errors = findings.filter(({ severity }) => severity === 'error');
  return page(
    state,
    `这一页还有 ${errors.length} 处错误`,
    html`<p>文件 <code>${file}</code>。改正并保存后，本页自动变成稿件的样子。改正之前，这篇稿件不在任何网页上出现。</p>
      <ol>
        ${findings.map((finding) => findingItem(finding, 2))}
      </ol>
      <p><a href="${FINDINGS_URL}">全部问题</a></p>`,
  );
}

/** All findings of the site, by file. */
export function findingsPage(state: PreviewState): string {
  const files = [...Map.groupBy(state.findings, ({ file }) => file)];
  const urls = new Map([...state.refused].map(([url, file]) => [file, url]));
  if (files.length === 0) return page(state, '没有发现问题', html`<p><a href="/">首页</a></p>`);
  return page(
    state,
    `${files.length} 个文件有 ${state.findings.length} 处问题`,
    html`<p>改正并保存后，本页自动更新。<a href="/">回到首页</a></p>
      ${files.map(([file, findings]) => {
        const url = urls.get(file);
        return html`<section>
          <h2><code>${file}</code></h2>
          ${url === undefined ? new Markup('') : html`<p>有错误，暂不显示：<a href="${url}">${url}</a></p>`}
          <ol>
            ${findings.map((finding) => findingItem(finding, 3))}
          </ol>
        </section> `;
      })}`,
  );
}

/** Replaces a page that could not be rendered although its sources passed the check. */
export function failedPage(state: PreviewState, message: string): string {
  const errors = new Set(state.findings.filter(({ severity }) => severity === 'error').map(({ file }) => file)).size;
  const cause =
    errors > 0
      ? html`<p>它可能用到了有错误的稿件。<a href="${FINDINGS_URL}">${errors} 个文件有错误</a>，请先改正。</p>`
      : html`<p>请把下面的文字交给技术人员。</p>`;
  return page(
    state,
    '这一页暂时做不出来',
    html`${cause}
      <pre>${message}</pre>
      <p><a href="/">首页</a></p>`,
  );
}
