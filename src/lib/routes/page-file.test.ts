import { expect, it } from 'vitest';
import { pageFile, pageUrl } from './page-file.ts';

it.each([
  ['/', 'index.html'],
  ['/zwgk/zcwj/', 'zwgk/zcwj/index.html'],
  ['/404.html', '404.html'],
  ['/my-index.html', 'my-index.html'],
])('%s is in %s, and back', (url, file) => {
  expect(pageFile(url)).toBe(file);
  expect(pageUrl(file)).toBe(url);
});
