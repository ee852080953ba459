import { describe, expect, it } from 'vitest';
import { contentType, MEDIA_TYPES } from './media-type.ts';

describe('the content type of a file', () => {
  it.each([
    ['index.html', 'text/html; charset=utf-8'],
    ['a/b.JSON', 'application/json; charset=utf-8'],
    ['logo.svg', 'image/svg+xml; charset=utf-8'],
    ['x.pdf', 'application/pdf'],
    ['x.ofd', 'application/ofd'],
    ['x.wps', 'application/vnd.ms-works'],
    ['news/feed.xml', 'application/atom+xml; charset=utf-8'],
    ['feed.json', 'application/feed+json; charset=utf-8'],
    ['sitemap-2025.xml', 'application/xml; charset=utf-8'],
    ['wasm.unknown.pagefind', 'application/octet-stream'],
    ['LICENSE', 'application/octet-stream'],
    ['constructor', 'application/octet-stream'],
  ])('of %s is %s', (name, type) => {
    expect(contentType(name)).toBe(type);
  });

  it('comes from a table sorted by extension', () => {
    const names = Object.keys(MEDIA_TYPES);
    expect(names).toEqual([...names].sort());
  });
});
