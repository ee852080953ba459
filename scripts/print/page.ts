/** The frame of every page that the program prints for operators: no script, one style sheet in the page, A4 on paper. */
import { readFile } from 'node:fs/promises';
import { html, Markup } from '../../src/lib/text/html.ts';

export interface PrintedPage {
  title: string;
  /** One line above the title: what kind of page it is. */
  kind: string;
  /** Facts under the title, such as the moment. */
  facts: readonly { label: string; value: string }[];
  body: readonly Markup[];
  /** Where the figures come from, at the foot of the page. */
  foot: string;
}

/** Written out, since formatters close void elements. */
const META = new Markup('<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">');
const styleSheet = () => readFile(new URL('print.css', import.meta.url), 'utf8');

/** @returns a whole document; the same page gives the same bytes. */
export async function printedPage({ title, kind, facts, body, foot }: PrintedPage): Promise<string> {
  const { text } = html`<!DOCTYPE html>
    <html lang="zh-Hans">
      <head>
        ${META}
        <title>${title}</title>
        <style>
          ${new Markup(await styleSheet())}
        </style>
      </head>
      <body>
        <header class="head">
          <p class="head__kind">${kind}</p>
          <h1>${title}</h1>
          <dl class="facts">
            ${facts.map(
              ({ label, value }) =>
                html`<div>
                  <dt>${label}</dt>
                  <dd>${value}</dd>
                </div>`,
            )}
          </dl>
        </header>
        <main>${body}</main>
        <footer class="foot"><p>${foot}</p></footer>
      </body>
    </html> `;
  return `${text.replace(/[ \t]+$/gm, '').trimEnd()}\n`;
}
