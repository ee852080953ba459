/** Attachments and pictures, as they were and as they are. */
import { fileSize } from '../../../src/lib/text/file-size.ts';
import { html, type Markup } from '../../../src/lib/text/html.ts';
import type { EntryChange, FileChange, FileVersion } from '../review.ts';
import { pictureFigure } from './blocks.ts';
import { visible } from './visible.ts';

export function filesPart({ files, pictures }: Pick<EntryChange, 'files' | 'pictures'>): Markup {
  if (files.length === 0) return html``;
  const shown = new Set([...pictures.values()].map(({ src }) => src));
  return html`<h3>图片和附件</h3>
    ${files.map((file) => fileMarkup(file, shown))} `;
}

/** @param shown pictures that are on the page already, by their `src`. */
export function fileMarkup({ path, title, before, after }: FileChange, shown: ReadonlySet<string> = new Set()): Markup {
  const change = !before ? '新增' : !after ? '删去' : '换了内容';
  const figures = [
    before?.picture && !shown.has(before.picture.src) ? [pictureFigure(before.picture, '原来的图片')] : [],
    after?.picture && !shown.has(after.picture.src) ? [pictureFigure(after.picture, '现在的图片')] : [],
  ].flat();
  return html`<div class="file">
    <p class="file__name">
      <strong>${change}</strong> ${title === undefined ? html`` : html`${visible(title)} · `}<code
        >${visible(path.slice(path.lastIndexOf('/') + 1))}</code
      >
    </p>
    <dl class="versions">${version('原来', before)}${version('现在', after)}</dl>
    ${figures.length > 0 ? html`<div class="pair">${figures}</div>` : html``}
  </div> `;
}

const version = (label: string, file: FileVersion | undefined): Markup =>
  html`<div>
    <dt>${label}</dt>
    <dd>${file ? html`${fileSize(file.size)}，指纹 <code>${file.sha256.slice(0, 16)}</code>` : '没有'}</dd>
  </div> `;
