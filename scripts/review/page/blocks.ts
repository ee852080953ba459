/** The compared text of a page, as a manuscript with corrections. */
import { escapeHtml, html, Markup } from '../../../src/lib/text/html.ts';
import type { Block, TextBlock } from '../blocks/block.ts';
import type { BlockStep, TextNote } from '../differ/block-diff.ts';
import { type RowDiff, type TableDiff, wholeTable } from '../differ/table-diff.ts';
import type { Picture } from '../pictures.ts';
import { runsMarkup } from './runs.ts';
import { visible } from './visible.ts';

export interface StepsOptions {
  /** Beginning of the ids of moved paragraphs. */
  id: string;
  pictures?: ReadonlyMap<string, Picture>;
  /** Number of the next table of the page: each that scrolls by itself has a name of its own. */
  nextTable: () => number;
}

/** Unchanged paragraphs shown before and after a change; the rest is folded. */
const CONTEXT = 1;
/** The same for rows of a table. */
const ROWS_OF_CONTEXT = 1;

/** The text of what is new or gone as a whole: marking every word would say nothing. */
export const wholeText = (steps: readonly BlockStep[], options: StepsOptions): Markup[] =>
  steps.map((step) => blockMarkup('after' in step ? step.after : step.before, 'same', options));

export function stepsMarkup(steps: readonly BlockStep[], options: StepsOptions): Markup[] {
  return folded(steps, ({ kind }) => kind === 'same', CONTEXT).map((part) =>
    Array.isArray(part)
      ? html`<details class="same">
          <summary>没有改动的 ${part.length} 段</summary>
          ${part.map((step) => stepMarkup(step, options))}
        </details> `
      : stepMarkup(part, options),
  );
}

/** Long runs of items that did not change as one part. */
function folded<T>(items: readonly T[], isSame: (item: T) => boolean, context: number): (T | T[])[] {
  const result: (T | T[])[] = [];
  for (let at = 0; at < items.length;) {
    let end = at;
    while (end < items.length && isSame(items[end] as T)) end++;
    const head = at === 0 ? 0 : context;
    const tail = end === items.length ? 0 : context;
    if (end - at > head + tail + 2) {
      result.push(...items.slice(at, at + head), items.slice(at + head, end - tail), ...items.slice(end - tail, end));
      at = end;
    } else if (end > at) {
      result.push(...items.slice(at, end));
      at = end;
    } else result.push(items[at++] as T);
  }
  return result;
}

const MARKS: Readonly<Record<BlockStep['kind'], string>> = {
  same: '',
  edited: '改',
  out: '删',
  in: '增',
  'moved-away': '移',
  'moved-here': '移',
};

function stepMarkup(step: BlockStep, options: StepsOptions): Markup {
  if (step.kind === 'same') return blockMarkup(step.after, 'same', options);
  if (step.kind === 'edited' && step.edit?.kind === 'text' && isOnlyMarker(step))
    return blockMarkup(step.after, 'same', options);
  return html`<div class="step step--${step.kind}">
    <span class="step__mark" aria-hidden="true">${MARKS[step.kind]}</span>
    <div class="step__body">${changeMarkup(step, options)}</div>
  </div> `;
}

const isOnlyMarker = ({ edit }: BlockStep) =>
  edit?.kind === 'text' && edit.notes.length === 0 && edit.runs.every(({ kind }) => kind === 'same');

function changeMarkup(step: Exclude<BlockStep, { kind: 'same' }>, options: StepsOptions): Markup {
  const { id } = options;
  switch (step.kind) {
    case 'out':
      return blockMarkup(step.before, 'out', options);
    case 'in':
      return blockMarkup(step.after, 'in', options);
    case 'moved-away':
      return html`<p class="note" id="${id}-from-${step.move}">
          这一段<a href="#${id}-to-${step.move}">移到了别处</a>：
        </p>
        <div class="away">${blockMarkup(step.before, 'same', options)}</div> `;
    case 'moved-here':
      return html`<p class="note" id="${id}-to-${step.move}">
          这一段是<a href="#${id}-from-${step.move}">从别处移来</a>的${step.edit ? '，并有修改' : ''}：
        </p>
        ${editMarkup(step, options)} `;
    case 'edited':
      return editMarkup(step, options);
  }
}

function editMarkup(step: Extract<BlockStep, { kind: 'edited' | 'moved-here' }>, options: StepsOptions): Markup {
  const { edit, before, after } = step;
  if (!edit) return blockMarkup(after, 'same', options);
  switch (edit.kind) {
    case 'text':
      return html`${textMarkup(after as TextBlock, runsMarkup(edit.runs))}${edit.notes.map(noteMarkup)}`;
    case 'table':
      return tableMarkup(edit.table, options);
    case 'picture':
      return html`<div class="pair">
          ${pictureMarkup(edit.before.src, '原来的图片', options)}
          ${pictureMarkup(edit.after.src, '现在的图片', options)}
        </div>
        <p class="note">图片的文字说明：${edit.alt.length > 0 ? runsMarkup(edit.alt) : '（没有）'}</p> `;
    case 'replaced':
      return html`${blockMarkup(before, 'out', options)}${blockMarkup(after, 'in', options)}`;
  }
}

function noteMarkup(note: TextNote): Markup {
  if (note.kind === 'format') return html`<p class="note">文字没有变，加粗、斜体等格式有变化。</p> `;
  if (note.kind === 'style') return html`<p class="note">段落的样式有变化，例如正文改成标题。</p> `;
  const text = note.text === '' ? '图片' : `“${note.text}”`;
  if (note.before?.startsWith('/attachments/') && note.after?.startsWith('/attachments/'))
    return html`<p class="note">${visible(text)}链接的文件换了内容，见下面的“图片和附件”。</p> `;
  if (note.before === undefined)
    return html`<p class="note">新加链接：${visible(text)}打开 ${address(note.after)}</p> `;
  if (note.after === undefined)
    return html`<p class="note">去掉链接：${visible(text)}原来打开 ${address(note.before)}</p> `;
  return html`<p class="note">
    链接改了：${visible(text)}原来打开 ${address(note.before)}，现在打开 ${address(note.after)}
  </p> `;
}

const address = (text = '') => html`<code>${visible(text)}</code>`;

function blockMarkup(block: Block, kind: 'same' | 'out' | 'in', options: StepsOptions): Markup {
  if (block.kind === 'table') return tableMarkup(wholeTable(block, kind), options);
  if (block.kind === 'text') return textMarkup(block, runsMarkup([{ kind, text: block.text }]));
  const words = visible(block.alt || '没有文字说明');
  if (kind === 'same')
    return html`${options.pictures?.has(block.src) ? pictureMarkup(block.src, '图片', options) : html``}
      <p class="text text--picture">〔图片：${words}〕</p> `;
  return html`${pictureMarkup(block.src, kind === 'out' ? '删去的图片' : '新增的图片', options)}
    <p class="note">图片的文字说明：${runsMarkup([{ kind, text: block.alt || '（没有）' }])}</p> `;
}

function textMarkup({ style, level, marker }: TextBlock, text: readonly Markup[]): Markup {
  const large = style === 'heading' ? html` text--level-${Math.min(level ?? 2, 4)}` : html``;
  const sign = marker === undefined ? html`` : html`<span class="text__marker">${marker}</span> `;
  return html`<p class="text text--${style}${large}">${sign}${text}</p> `;
}

function pictureMarkup(src: string, caption: string, { pictures }: StepsOptions): Markup {
  const picture = pictures?.get(src);
  if (!picture) return html`<p class="note">${caption}</p> `;
  return pictureFigure(picture, caption);
}

/** Written out, since formatters close void elements. */
export const image = ({ src, width, height }: Pick<Picture, 'src' | 'width' | 'height'>, alt: string): Markup =>
  new Markup(`<img src="${escapeHtml(src)}" width="${width}" height="${height}" alt="${escapeHtml(alt)}">`);

export const pictureFigure = (picture: Picture, caption: string): Markup =>
  html`<figure class="picture">
    ${image(picture, caption)}
    <figcaption>${caption}，${picture.original} 像素</figcaption>
  </figure> `;

const ROW_WORDS: Readonly<Record<RowDiff['kind'], string>> = {
  same: '',
  edited: '改',
  out: '删去',
  in: '新增',
  'moved-away': '移走',
  'moved-here': '移来',
};

function tableMarkup({ caption, rows }: TableDiff, { nextTable }: StepsOptions): Markup {
  const changed = rows.some(({ kind }) => kind !== 'same') && rows.some(({ kind }) => kind === 'same');
  const parts = changed ? folded(rows, ({ kind, heading }) => kind === 'same' && !heading, ROWS_OF_CONTEXT) : [...rows];
  const width = Math.max(1, ...rows.map(({ cells }) => cells.length));
  const name =
    caption.length > 0
      ? html`<caption>
          ${runsMarkup(caption)}
        </caption>`
      : html``;
  return html`<section class="table" aria-label="表格 ${nextTable()}" tabindex="0">
    <table>
      ${name}
      <tbody>
        ${parts.map((part) =>
          Array.isArray(part)
            ? html`<tr class="row row--folded">
                <td></td>
                <td colspan="${width}">没有改动的 ${part.length} 行</td>
              </tr> `
            : rowMarkup(part, changed),
        )}
      </tbody>
    </table>
  </section> `;
}

function rowMarkup({ kind, heading, cells }: RowDiff, marked: boolean): Markup {
  const mark = marked ? html`<td class="row__mark">${ROW_WORDS[kind]}</td>` : html``;
  return html`<tr class="row row--${kind}">
    ${mark}${cells.map(({ kind: change, runs, span }) => {
      const spans = span ? html` rowspan="${span.rows}" colspan="${span.columns}"` : html``;
      const content = runsMarkup(runs);
      return heading
        ? html`<th scope="col" class="cell cell--${change}" ${spans}>${content}</th>`
        : html`<td class="cell cell--${change}" ${spans}>${content}</td>`;
    })}
  </tr> `;
}
