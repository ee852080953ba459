/** Parts of printed pages: sections, tables, figures and marks. */
import { html, type Markup } from '../../src/lib/text/html.ts';

export type Cell = string | number | Markup;

/** Classes of columns by number: `number` aligns right, `wide` takes what is left, `short` stays on one line. */
export type ColumnClasses = Readonly<Record<number, 'number' | 'wide' | 'short' | undefined>>;

export interface PrintedTable {
  caption: string;
  columns: readonly string[];
  rows: readonly (readonly Cell[])[];
  classes?: ColumnClasses;
}

/** The first cell of a row is its heading. The table scrolls by itself on narrow screens. */
export function printedTable({ caption, columns, rows, classes = {} }: PrintedTable): Markup {
  const classOf = (at: number) => (classes[at] === undefined ? html`` : html` class="${classes[at]}"`);
  return html`<section class="table" aria-label="${caption}" tabindex="0">
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${columns.map((name, at) => html`<th scope="col" ${classOf(at)}>${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              ${row.map((cell, at) => (at === 0 ? html`<th scope="row" ${classOf(at)}>${cell}</th>` : html`<td${classOf(at)}>${cell}</td>`))}
            </tr> `,
        )}
      </tbody>
    </table>
  </section> `;
}

export const section = (id: string, heading: string, ...body: readonly Markup[]): Markup =>
  html`<section aria-labelledby="${id}">
    <h2 id="${id}">${heading}</h2>
    ${body}
  </section> `;

export interface Figure {
  label: string;
  value: number;
  /** Colours a figure that is not zero. */
  tone?: Tone;
}
export type Tone = 'good' | 'bad' | 'warn' | 'plain';

export const figures = (list: readonly Figure[]): Markup =>
  html`<dl class="figures">
    ${list.map(
      ({ label: name, value, tone = 'plain' }) =>
        html`<div class="figure figure--${value === 0 ? 'plain' : tone}">
          <dt>${name}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl> `;

export const badge = (text: string, tone: Tone): Markup => html`<span class="badge badge--${tone}">${text}</span>`;
export const paragraph = (text: string): Markup => html`<p>${text}</p> `;
export const code = (text: string): Markup => html`<code>${text}</code>`;
