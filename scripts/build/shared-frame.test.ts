/** What business systems get of the design of a site. */
import { expect, it } from 'vitest';
import { sharedFrame } from './shared-frame.ts';

const ORIGIN = 'https://www.example.gov.cn';
const page = `<!doctype html>
<html><head>
<link rel="stylesheet" href="/theme.1a2b3c4d.css" integrity="sha384-a"><link rel="icon" href="/logo.svg">
</head><body>
<header class="site-header"><a href="/"><img src="/_astro/logo.svg" alt="示例市"></a><form action="/search/"></form>
<a href="#main">跳到正文</a></header>
<main><h1>网站地图</h1></main>
<footer class="site-footer"><a href="https://zfwzgl.www.gov.cn/?url=https%3A%2F%2Fwww.example.gov.cn%2Fsitemap%2F">找错</a></footer>
</body></html>`;
const frame = sharedFrame(page, ORIGIN, `${ORIGIN}/sitemap/`);

it('has the style sheets of the site with absolute addresses and digests', () => {
  expect(frame.stylesheets).toEqual([{ href: `${ORIGIN}/theme.1a2b3c4d.css`, integrity: 'sha384-a' }]);
});

it('leads from another host to the pages, pictures and search of the site', () => {
  expect(frame.header).toContain(`<a href="${ORIGIN}/">`);
  expect(frame.header).toContain(`<img src="${ORIGIN}/_astro/logo.svg" alt="示例市">`);
  expect(frame.header).toContain(`<form action="${ORIGIN}/search/">`);
  expect(frame.header).toContain('<a href="#main">');
  expect(frame.header).not.toContain('<main');
});

it('names the home page in the error report, not the page it was taken from', () => {
  expect(frame.footer).toContain('url=https%3A%2F%2Fwww.example.gov.cn%2F"');
});

it('is refused for a page without a header', () => {
  expect(() => sharedFrame('<p>', ORIGIN, `${ORIGIN}/`)).toThrow('<header>');
});
