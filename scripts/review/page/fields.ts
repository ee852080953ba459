/** Changed fields in the words of their schema. */
import { html, type Markup } from '../../../src/lib/text/html.ts';
import type { FieldChange } from '../fields/field-diff.ts';
import type { EntryChange } from '../review.ts';
import { runsMarkup } from './runs.ts';
import { visible } from './visible.ts';

const FIELD_WORDS: Readonly<Record<FieldChange['kind'], string>> = {
  edited: '改',
  added: '新增',
  removed: '删去',
  moved: '换了位置',
};

/** The fields of what is new or gone as a whole. */
export function wholeFields(fields: readonly FieldChange[], kind: EntryChange['kind']): Markup {
  const list = html`<dl class="fields">
    ${fields.map(
      ({ label, runs }) =>
        html`<div class="field">
          <dt>${visible(label.join(' › '))}</dt>
          <dd>${runs.map(({ text }) => visible(text))}</dd>
        </div> `,
    )}
  </dl> `;
  if (fields.length === 0) return html``;
  return html`<h3>登记的信息项</h3>
    ${
      kind === 'added'
        ? list
        : html`<details class="same">
            <summary>看删去的信息项</summary>
            ${list}
          </details> `
    }`;
}

export function fieldsPart(fields: readonly FieldChange[]): Markup {
  if (fields.length === 0) return html``;
  return html`<h3>登记的信息项</h3>
    <dl class="fields">
      ${fields.map(
        ({ label, kind, runs }) =>
          html`<div class="field">
            <dt>${visible(label.join(' › '))} <span class="field__kind">${FIELD_WORDS[kind]}</span></dt>
            <dd>${runsMarkup(runs)}</dd>
          </div> `,
      )}
    </dl> `;
}
