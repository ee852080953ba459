/** The HTML pages of the editor, and the policy they are served with. */
import type { Site } from '../../src/lib/model/site.ts';
import { escapeHtml } from '../../src/lib/text/html.ts';
import { PROGRAM_FILE } from './bundle.ts';

/**
 * Runs no script but its own and loads nothing from other hosts. Styles are written into the page by the editor, and
 * the preview is a frame with an address of its own kind.
 *
 * @param origins hosts of the forge, which the page asks for data.
 */
export const contentPolicy = (origins: readonly string[]): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline' blob:",
    "img-src 'self' data: blob:",
    "media-src 'self' blob:",
    "font-src 'self'",
    `connect-src ${["'self'", 'blob:', 'data:', ...origins].join(' ')}`,
    "worker-src 'self' blob:",
    "frame-src 'self' blob:",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');

const head = (title: string) => `<!doctype html>
<html lang="zh-Hans">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <meta name="referrer" content="no-referrer">
    <link rel="icon" href="data:,">
    <title>${escapeHtml(title)}</title>
`;

/** The editor of one site, one folder below the program. */
export const editorPage = (
  site: Site,
): string => `${head(`${site.record.standardName}　稿件编辑`)}    <link rel="stylesheet" href="../notes.css">
    <script type="module" src="../program/${PROGRAM_FILE}"></script>
  </head>
  <body>
    <noscript>稿件编辑需要允许网页运行脚本。</noscript>
  </body>
</html>
`;

/** Where the editor of a site is chosen. */
export const choicePage = (
  sites: readonly Site[],
): string => `${head('稿件编辑')}    <link rel="stylesheet" href="notes.css">
  </head>
  <body class="lantai-choice">
    <main>
      <h1>稿件编辑</h1>
      <p>请选择要编辑的网站：</p>
      <ul>
${sites.map(({ id, record }) => `        <li><a href="${id}/">${escapeHtml(record.standardName)}</a></li>`).join('\n')}
      </ul>
    </main>
  </body>
</html>
`;
