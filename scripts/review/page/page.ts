/** The review as one page that needs nothing else: no script, no file, no address. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { html, Markup } from '../../../src/lib/text/html.ts';
import type { PageGroup, Review } from '../review.ts';
import { allFindings, counts, headline, problems } from '../words.ts';
import { stepsMarkup } from './blocks.ts';
import { entryId, entrySection, recordId, recordSection } from './entry.ts';
import { fileMarkup } from './files.ts';
import { findingsList } from './findings.ts';
import { pagesList } from './shown.ts';
import { visible } from './visible.ts';
import { CHANGE_KINDS } from '../review.ts';

/** @returns a whole document; the same review gives the same bytes. */
export async function reviewPage(review: Review): Promise<string> {
  let tables = 0;
  const nextTable = () => ++tables;
  const style = await readFile(new URL('review.css', import.meta.url), 'utf8');
  const { text } = html`<!DOCTYPE html>
    <html lang="zh-Hans">
      <head>
        ${meta(style)}
        <title>${headline(review)}</title>
        ${styleElement(style)}
      </head>
      <body>
        <a class="skip" href="#main">跳到改动</a>
        <header class="top">
          <p class="top__kind">${visible(review.fleet)} · 审核</p>
          <h1>${headline(review)}</h1>
          <dl class="facts">${facts(review)}</dl>
          ${review.notes.map((note) => html`<p class="state">${note}</p> `)}
          <p class="legend">
            怎样看：<del>带删除线的</del>是去掉的文字，<ins>带下划线的</ins>是新加的文字，左边的字说明这一段是增、删、改还是移。
          </p>
        </header>
        ${contents(review)}
        <main id="main">
          ${empty(review)} ${review.entries.map((entry, at) => entrySection(entry, at, nextTable))}
          ${review.records.map(recordSection)} ${filesSection(review)} ${pagesSection(review.pages, nextTable)}
          ${otherFindings(review)} ${programSection(review.program)}
        </main>
        <footer class="foot">
          <p>这一页由程序比较两稿生成，不替代审核人自己的判断。页面里没有程序代码，也不会连接网络。</p>
        </footer>
      </body>
    </html> `;
  return `${text
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{2,}/g, '\n')
    .trimEnd()}\n`;
}

/** Written out: a space more or less, and the policy would refuse it. */
const styleElement = (style: string) => new Markup(`<style>${style}</style>`);

/** Nothing but this style and embedded pictures is allowed to load. */
function meta(style: string): Markup {
  const digest = createHash('sha256').update(style).digest('base64');
  const policy = `default-src 'none'; style-src 'sha256-${digest}'; img-src data:; base-uri 'none'; form-action 'none'`;
  return new Markup(
    `<meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${policy}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <meta name="referrer" content="no-referrer">`,
  );
}

function facts(review: Review): Markup[] {
  const { base, now, authors } = review;
  const rows = [
    ['改动的人', authors.length > 0 ? authors.join('、') : '还没有提交'],
    ['对照的旧稿', base],
    ['比较的时间', now],
    ['改动', counts(review)],
    ['检查', problems(allFindings(review))],
  ];
  return rows.map(
    ([label = '', value = '']) =>
      html`<div>
        <dt>${label}</dt>
        <dd>${visible(value)}</dd>
      </div> `,
  );
}

function contents({ entries, records }: Review): Markup {
  const rows = [
    ...entries.map((entry, at) => ({ ...entry, id: entryId(at) })),
    ...records.map((record, at) => ({ ...record, id: recordId(at), title: `${record.siteName}：${record.name}` })),
  ];
  if (rows.length < 2) return html``;
  return html`<nav class="contents" aria-labelledby="contents">
    <h2 id="contents">改动的内容</h2>
    <ol>
      ${rows.map(
        ({ id, kind, title, findings }) =>
          html`<li>
            <span class="kind kind--${kind}">${CHANGE_KINDS[kind]}</span> <a href="#${id}">${visible(title)}</a>
            ${findings.length > 0 ? html`<span class="problems">${problems(findings)}</span>` : html``}
          </li> `,
      )}
    </ol>
  </nav> `;
}

function empty({ entries, records, files, program, pages }: Review): Markup {
  if (entries.length + records.length + files.length + program.length + pages.length > 0) return html``;
  return html`<p class="state">没有改动。</p> `;
}

function filesSection({ files }: Review): Markup {
  if (files.length === 0) return html``;
  return html`<section class="change">
    <h2 id="files">其他文件</h2>
    <p class="quiet">没有信息用到这些文件，或者它们属于网站本身，例如徽标。</p>
    ${files.map(
      (file) =>
        html`<p class="change__file"><code>${visible(file.path)}</code></p>
          ${fileMarkup(file)}`,
    )}
  </section> `;
}

const PARTS: Readonly<Record<PageGroup['part'], string>> = {
  main: '',
  frame: '页眉、导航或者页脚有变化',
  data: '正文没有变化，变的是“上一条、下一条”、图片、链接，或者给搜索引擎、订阅软件的数据',
  unread: '网页太多，没有逐个比较文字',
};

function pagesSection(groups: readonly PageGroup[], nextTable: () => number): Markup {
  if (groups.length === 0) return html``;
  const total = groups.reduce((sum, { pages }) => sum + pages.length, 0);
  return html`<section class="change">
    <h2 id="elsewhere">合并以后还有 ${total} 个网页和文件会变</h2>
    <p class="quiet">把改动前后的全部网页逐个比较得出；样子相同的变化列在一起。</p>
    ${groups.map(
      ({ pages, steps, part }, at) =>
        html`<div class="group">
          ${pagesList(pages)} ${PARTS[part] === '' ? html`` : html`<p class="note">${PARTS[part]}。</p> `}
          ${
            steps.length > 0
              ? html`<details class="same">
                  <summary>看变化</summary>
                  <div class="manuscript">${stepsMarkup(steps, { id: `page-${at + 1}`, nextTable })}</div>
                </details> `
              : html``
          }
        </div> `,
    )}
  </section> `;
}

const otherFindings = ({ findings }: Review): Markup =>
  findings.length === 0
    ? html``
    : html`<section class="change">
        <h2 id="findings">和这次改动有关的其他问题</h2>
        ${findingsList(findings)}
      </section> `;

const programSection = (files: readonly string[]): Markup =>
  files.length === 0
    ? html``
    : html`<section class="change">
        <h2 id="program">程序和规则</h2>
        <p>这次还改了 ${files.length} 个不属于网站内容的文件，要由负责程序的人审核。两稿都用改动后的程序显示。</p>
        <details class="same">
          <summary>看是哪些文件</summary>
          <ul class="pages">
            ${files.map((file) => html`<li><code>${visible(file)}</code></li> `)}
          </ul>
        </details>
      </section> `;
