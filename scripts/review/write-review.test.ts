/** The forms of a review, from data that an attacker may have written. */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { validateHtml } from '../checks/html/validate-page.ts';
import { pageBlocks } from './blocks/page-blocks.ts';
import { diffBlocks } from './differ/block-diff.ts';
import { plain, reviewMarkdown } from './markdown.ts';
import { reviewPage } from './page/page.ts';
import type { EntryChange, Review } from './review.ts';

const EVIL = `<script>alert(1)</script><img src=x onerror=alert(2)>"'\u202E反\u200B @boss #12 [点](javascript:alert(3)) ![图](http://evil.cn/a.png) https://evil.cn | \`x\``;

const page = (main: string) => `<!doctype html><html><body><main>${main}</main></body></html>`;
const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const table = (cell: string) => `<table><tr><th>项目</th></tr><tr><td>供水${cell}</td></tr></table>`;
const steps = diffBlocks(
  pageBlocks(
    page(
      `<p>原来的一段文字，先在前面。</p><p>中间的一段。</p><p>末尾</p>${table('一')}<img src="/_astro/a.png" alt="旧">`,
    ),
  ),
  pageBlocks(
    page(
      `<p>中间的一段。${escaped(EVIL)}</p><p>末尾</p><p>原来的一段文字，先在前面。</p><ul><li>${escaped(EVIL)}</li></ul>${table(escaped(EVIL))}<img src="/_astro/b.png" alt="&lt;b&gt;">`,
    ),
  ),
);
const picture = { src: 'data:image/webp;base64,AAAA', width: 4, height: 3, original: '4×3' };
const finding = {
  rule: 'metadata/x',
  site: 'portal',
  file: EVIL,
  line: 3,
  column: 1,
  severity: 'error' as const,
  message: EVIL,
  fix: EVIL,
  clauses: [],
};
const shown = {
  siteName: EVIL,
  kind: '首页',
  name: EVIL,
  url: 'https://a.gov.cn/',
  change: 'edited' as const,
  isPage: true,
};

const entry = (more: Partial<EntryChange> = {}): EntryChange => ({
  kind: 'edited',
  file: `content/portal/${EVIL}.md`,
  title: EVIL,
  site: 'portal',
  siteName: EVIL,
  columns: [EVIL],
  type: '政策文件',
  address: `https://a.gov.cn/${EVIL}`,
  state: [EVIL],
  fields: [
    {
      label: [EVIL],
      kind: 'edited',
      runs: [
        { kind: 'out', text: EVIL },
        { kind: 'in', text: EVIL },
      ],
    },
  ],
  body: { of: 'page', steps },
  pictures: new Map([['/_astro/b.png', picture]]),
  files: [
    {
      path: EVIL,
      title: EVIL,
      before: { size: 3, sha256: 'ab'.repeat(32), picture },
      after: { size: 4, sha256: 'cd'.repeat(32) },
    },
  ],
  findings: [finding],
  signoff: {
    covered: false,
    isFree: false,
    authors: [EVIL],
    given: [{ role: '审核', person: EVIL, at: '2026-01-01 10:00', decision: '同意' }],
    missing: ['签发'],
    reasons: ['还缺“签发”。'],
  },
  shownOn: [shown],
  shots: [{ side: 'after', device: 'phone', src: picture.src, width: 4, height: 3, cut: true }],
  ...more,
});
const review = (more: Partial<Review> = {}): Review => ({
  fleet: EVIL,
  base: EVIL,
  now: '2026-01-02 10:00',
  authors: [EVIL],
  notes: [],
  entries: [
    entry(),
    entry({ kind: 'added' }),
    entry({ kind: 'removed' }),
    entry({ kind: 'renamed', formerFile: EVIL }),
  ],
  records: [{ kind: 'edited', file: EVIL, name: EVIL, siteName: EVIL, fields: entry().fields, findings: [finding] }],
  files: entry().files,
  program: [EVIL],
  pages: [
    { pages: [shown, { ...shown, isPage: false }], steps, part: 'main' },
    { pages: [shown], steps: [], part: 'data' },
  ],
  findings: [finding],
  ...more,
});

describe('the page of a review', () => {
  it('is valid, loads nothing and has nothing of the texts in its markup', async () => {
    const text = await reviewPage(review());
    expect(await validateHtml(text)).toEqual([]);
    expect(text).not.toMatch(/<script|<img src=x|<a [^>]*(?:javascript|http)|<[^>]*\son[a-z]+=/i);
    expect(text).toContain('&lt;script&gt;alert(1)');
    const sources = [...text.matchAll(/\s(?:src|href)="([^"]*)"/g)].map(([, value]) => value ?? '');
    expect(sources.filter((value) => !/^(?:data:image\/webp;base64,|#[\w-]+$)/.test(value))).toEqual([]);
  });

  it('allows its own style by digest and embedded pictures, and nothing else', async () => {
    const text = await reviewPage(review());
    expect(text).toMatch(
      /content="default-src 'none'; style-src 'sha256-[\w+/]+='; img-src data:; base-uri 'none'; form-action 'none'"/,
    );
    const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(text) ?? [];
    expect(text).toContain(`'sha256-${createHash('sha256').update(style).digest('base64')}'`);
    expect(text).not.toContain('style="');
  });

  it('shows the characters that cannot be seen, and those that turn a text around', async () => {
    const text = await reviewPage(review());
    expect(text).not.toMatch(/[\u202E\u200B]/);
    expect(text).toContain('U+202E');
    expect(text).toContain('U+200B');
  });

  it('says in words what came, went and moved, and who is missing', async () => {
    const text = await reviewPage(review({ entries: [entry()], records: [] }));
    for (const words of ['删去：', '新增：', '移到了别处', '从别处移来', '还缺：签发', '原来的图片'])
      expect(text).toContain(words);
  });

  it('speaks of no commits, branches or differences of lines', async () => {
    const text = await reviewPage(review({ base: '上一稿' }));
    expect(text.replace(/<style>[\s\S]*?<\/style>|<[^>]*>/g, '')).not.toMatch(
      /commit|branch|diff|merge|HEAD|提交号|分支/i,
    );
  });

  it('is the same for the same review, and says so where nothing changed', async () => {
    expect(await reviewPage(review())).toBe(await reviewPage(review()));
    const none = review({ entries: [], records: [], files: [], program: [], pages: [], findings: [] });
    expect(await reviewPage(none)).toContain('没有改动。');
  });
});

describe('the summary for a pull request', () => {
  it('mentions nobody, refers to nothing, links nowhere and has no markup of the texts', () => {
    const text = reviewMarkdown(review());
    expect(text).not.toMatch(/@\w|(?<!&)#\d|<script|<img|\]\(|:\/\/|[\u202E\u200B]/);
    for (const tag of text.matchAll(/<\/?(\w+)/g)) expect(['details', 'summary', 'ins', 'del']).toContain(tag[1]);
  });

  it('escapes what would begin a heading, a list or a quote', () => {
    for (const sign of ['# 题', '- 项', '+ 项', '1. 项', '> 引', '= 线']) expect(plain(sign)).not.toMatch(/^[-#+>=\d]/);
    expect(plain('2026年1月1日')).toBe('2026年1月1日');
    expect(plain('a.b-c')).toBe('a.b-c');
  });

  it('fits a comment however much changed, and says what was left out', () => {
    const many = Array.from({ length: 3000 }, () => entry());
    const text = reviewMarkdown(review({ entries: many }));
    expect(text.length).toBeLessThan(65_536);
    expect(text).toMatch(/还有 \d+ 部分太长/);
  });
});
