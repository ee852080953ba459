/** One changed entry on the page. */
import { fileSize } from '../../../src/lib/text/file-size.ts';
import { html, type Markup } from '../../../src/lib/text/html.ts';
import { SEVERITY_NAMES, type Finding } from '../../checks/check.ts';
import { isUnchanged } from '../differ/block-diff.ts';
import type { FieldChange } from '../fields/field-diff.ts';
import {
  CHANGE_KINDS,
  type EntryChange,
  type FileChange,
  type FileVersion,
  PAGE_CHANGES,
  type RecordChange,
  type Screenshot,
  type ShownPage,
  type SignoffState,
} from '../review.ts';
import { image, pictureFigure, type StepsOptions, stepsMarkup, wholeText } from './blocks.ts';
import { signoffLine } from '../words.ts';
import { runsMarkup } from './runs.ts';
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

const findingsPart = (findings: readonly Finding[]): Markup =>
  findings.length === 0
    ? html``
    : html`<h3>检查发现的问题</h3>
        ${findingsList(findings)}`;

export const findingsList = (findings: readonly Finding[]): Markup =>
  html`<ul class="findings">
    ${findings.map(
      ({ severity, message, fix, file, line, rule }) =>
        html`<li class="finding finding--${severity}">
          <p><strong class="finding__kind">${SEVERITY_NAMES.zh[severity]}</strong> ${visible(message)}</p>
          <p class="quiet">怎样改：${visible(fix)}</p>
          <p class="quiet"><code>${visible(file)}</code> 第 ${line} 行 · ${rule}</p>
        </li> `,
    )}
  </ul> `;

const FIELD_WORDS: Readonly<Record<FieldChange['kind'], string>> = {
  edited: '改',
  added: '新增',
  removed: '删去',
  moved: '换了位置',
};

/** The fields of what is new or gone as a whole. */
function wholeFields(fields: readonly FieldChange[], kind: EntryChange['kind']): Markup {
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

function fieldsPart(fields: readonly FieldChange[]): Markup {
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

/** Who has approved, and who is missing. */
function signoffPart(signoff: SignoffState | undefined): Markup {
  if (!signoff) return html``;
  const { covered, authors, given, missing, reasons } = signoff;
  return html`<h3>审核和签发</h3>
    <p class="verdict verdict--${covered ? 'done' : 'open'}">${signoffLine(signoff)}</p>
    ${authors.length > 0 ? html`<p>编写：${visible(authors.join('、'))}</p> ` : html``}
    ${
      given.length > 0
        ? html`<ul class="pages">
            ${given.map(
              ({ role, person, at, decision }) =>
                html`<li>${role}：${visible(person)} <span class="quiet">${at} ${decision}</span></li> `,
            )}
          </ul> `
        : html``
    }
    ${
      !covered && (missing.length > 0 || reasons.length > 0)
        ? html`<ul class="pages">
            ${reasons.map((text) => html`<li>${visible(text)}</li> `)}
          </ul> `
        : html``
    }`;
}

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

function filesPart({ files, pictures }: Pick<EntryChange, 'files' | 'pictures'>): Markup {
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

const SIDES = { before: '原来', after: '现在' } as const;
const DEVICES = { desktop: '电脑上', phone: '手机上' } as const;

function shotsPart(shots: readonly Screenshot[]): Markup {
  if (shots.length === 0) return html``;
  return html`<h3>网页的样子</h3>
    ${(['desktop', 'phone'] as const).map((device) => {
      const own = shots.filter((shot) => shot.device === device);
      if (own.length === 0) return html``;
      return html`<details class="shots">
        <summary>${DEVICES[device]}看到的${own.length > 1 ? '：原来和现在' : ''}</summary>
        <div class="pair pair--${device}">
          ${own.map(
            ({ side, cut, ...picture }) =>
              html`<figure class="shot">
                <figcaption>${SIDES[side]}${cut ? '（网页较长，只截上半部分）' : ''}</figcaption>
                ${image(picture, `${SIDES[side]}的网页在${DEVICES[device]}的样子`)}
              </figure> `,
          )}
        </div>
      </details> `;
    })}`;
}

function shownPart(pages: readonly ShownPage[]): Markup {
  if (pages.length === 0) return html``;
  return html`<h3>还在哪里看得到这次改动</h3>
    ${pagesList(pages)} `;
}

/** Pages by name; files that visitors do not open themselves by their number. */
export function pagesList(pages: readonly ShownPage[], most = Infinity): Markup {
  const [named, files] = [pages.filter(({ isPage }) => isPage), pages.filter(({ isPage }) => !isPage)];
  const counted = [...Map.groupBy(files, ({ siteName, kind }) => `${siteName}的${kind}`)];
  return html`<ul class="pages">
    ${named.slice(0, most).map(pageItem)}
    ${named.length > most ? html`<li>还有 ${named.length - most} 个网页</li> ` : html``}
    ${counted.map(([name, own]) => html`<li>${visible(name)} <span class="quiet">${own.length} 个文件</span></li> `)}
  </ul> `;
}

export const pageItem = ({ siteName, kind, name, url, change }: ShownPage): Markup =>
  html`<li>
    ${visible(siteName)} · ${kind}${name === '' ? html`` : html`“${visible(name)}”`}
    <span class="quiet">${PAGE_CHANGES[change]} · ${visible(url)}</span>
  </li> `;
