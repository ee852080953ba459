/** One changed entry or record on the page. */
import { html, type Markup } from '../../../src/lib/text/html.ts';
import { isUnchanged } from '../differ/block-diff.ts';
import { CHANGE_KINDS, type EntryChange, type RecordChange } from '../review.ts';
import { type StepsOptions, stepsMarkup, wholeText } from './blocks.ts';
import { fieldsPart, wholeFields } from './fields.ts';
import { filesPart } from './files.ts';
import { findingsPart } from './findings.ts';
import { shotsPart } from './shots.ts';
import { shownPart } from './shown.ts';
import { signoffPart } from './signoff.ts';
import { visible } from './visible.ts';

export const entryId = (at: number) => `entry-${at + 1}`;
export const recordId = (at: number) => `record-${at + 1}`;

export function entrySection(change: EntryChange, at: number, nextTable: () => number): Markup {
  const id = entryId(at);
  const { kind, title, siteName, columns, type, file, formerFile, address, state } = change;
  return html`<section class="change">
    <header class="change__head">
      <p class="change__place">
        ${[siteName, ...columns].map((name) => visible(name)).flatMap((name, index) => (index > 0 ? [html` › `, name] : [name]))}
      </p>
      <h2 id="${id}"><span class="kind kind--${kind}">${CHANGE_KINDS[kind]}</span> ${visible(title)}</h2>
      <p class="change__file">
        ${type} ·
        <code>${visible(file)}</code
        >${formerFile === undefined ? html`` : html`（原来叫 <code>${visible(formerFile)}</code>）`}
      </p>
      ${address === undefined ? html`` : html`<p class="change__file">网址：${visible(address)}</p> `}
      ${state.map((text) => html`<p class="state">${visible(text)}</p> `)}
    </header>
    ${signoffPart(change.signoff)} ${findingsPart(change.findings)}
    ${isWhole(kind) ? wholeFields(change.fields, kind) : fieldsPart(change.fields)}
    ${bodyPart(change, { id, pictures: change.pictures, nextTable })} ${filesPart(change)} ${shotsPart(change.shots)}
    ${shownPart(change.shownOn)}
  </section> `;
}

export const recordSection = (change: RecordChange, at: number): Markup =>
  html`<section class="change">
    <header class="change__head">
      <p class="change__place">${visible(change.siteName)}</p>
      <h2 id="${recordId(at)}">
        <span class="kind kind--${change.kind}">${CHANGE_KINDS[change.kind]}</span> ${visible(change.name)}
      </h2>
      <p class="change__file"><code>${visible(change.file)}</code></p>
    </header>
    ${signoffPart(change.signoff)} ${findingsPart(change.findings)}
    ${change.fields.length > 0 ? fieldsPart(change.fields) : html`<p class="quiet">登记的内容没有变化，变化的是写法、注释或者顺序。</p> `}
  </section> `;

/** Kinds of changes in which everything is new or gone. */
const isWhole = (kind: EntryChange['kind']) => kind === 'added' || kind === 'removed';

function bodyPart({ body, kind }: EntryChange, options: StepsOptions): Markup {
  const heading = body.of === 'page' ? '网页上的文字' : '稿件的文字';
  if (isUnchanged(body.steps))
    return body.steps.length === 0
      ? html``
      : html`<h3>${heading}</h3>
          <p class="quiet">没有变化。</p> `;
  if (kind === 'removed')
    return html`<h3>${heading}</h3>
      <details class="same">
        <summary>看删去的全文</summary>
        <div class="manuscript">${wholeText(body.steps, options)}</div>
      </details> `;
  if (kind === 'added')
    return html`<h3>${heading}</h3>
      <p class="quiet">全文都是新的。</p>
      <div class="manuscript">${wholeText(body.steps, options)}</div> `;
  return html`<h3>${heading}</h3>
    <div class="manuscript">${stepsMarkup(body.steps, options)}</div> `;
}
