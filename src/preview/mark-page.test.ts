import { describe, expect, it } from 'vitest';
import { markPage } from './mark-page.ts';
import { failedPage, findingsPage, refusedPage } from './pages.ts';
import type { PreviewFinding, PreviewState } from './state.ts';

const HOSTILE = `"'><script>alert(1)</script></style>&`;
const error: PreviewFinding = {
  severity: 'error',
  rule: 'markup/link',
  file: `content/${HOSTILE}.md`,
  line: 3,
  column: 4,
  message: HOSTILE,
  fix: HOSTILE,
};
const state = (change: Partial<PreviewState> = {}): PreviewState => ({
  version: 1,
  findings: [],
  refused: new Map(),
  unpublished: new Map(),
  heldBack: false,
  ...change,
});
const PAGE = '<!doctype html><html><head><title>页</title></head><body class="x"><h1>页</h1></body></html>';

describe('a page in the preview', () => {
  it('has nothing added to its body when there is nothing to say', () => {
    expect(markPage(PAGE, state(), '/a/')).toContain('<body class="x"><h1>页</h1></body>');
  });

  it('first shows how many files have errors, and announces it to screen readers', () => {
    const page = markPage(PAGE, state({ findings: [error, error] }), '/a/');
    expect(page).toMatch(/<body class="x"><aside[^>]+aria-label="预览提示">\s*<div role="status">.*1 个文件有错误/s);
    expect(page).toContain('href="/_preview/"');
  });

  it('of a draft has a note and a watermark; others label the links to it', () => {
    const unpublished = new Map([['/a/', { badge: '草稿', words: '不会发布' }]]);
    expect(markPage(PAGE, state({ unpublished }), '/a/')).toMatch(/草稿　不会发布.*aria-hidden="true".*草稿 不会发布/s);
    const other = markPage(PAGE, state({ unpublished }), '/b/');
    expect(other).not.toContain('不会发布');
    expect(other).toContain('a[href="/a/"]::after{content:"〔草稿〕"}');
  });

  it('lets no value out of its place', () => {
    const hostile = state({
      findings: [error],
      refused: new Map([[`/${HOSTILE}/`, error.file]]),
      unpublished: new Map([[`/${HOSTILE}/`, { badge: HOSTILE, words: HOSTILE }]]),
    });
    const pages = [
      markPage(PAGE, hostile, `/${HOSTILE}/`),
      markPage(PAGE, hostile, '/'),
      refusedPage(hostile, error.file),
      findingsPage(hostile),
      failedPage(hostile, HOSTILE),
    ];
    for (const page of pages) expect(page).not.toContain('<script>alert');
  });
});
