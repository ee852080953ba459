/** What any server of a built site must do. Run against the local server and against a real nginx. */
import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { OPERATOR_FILES } from '../../src/lib/outputs/hosting/cache-rules.ts';
import { rawRequest, type RawAnswer } from './raw-request.ts';
import { HOME_TEXT, NOT_FOUND_TEXT, TAKEN_TEXT, type TinySite } from './tiny-site.ts';

const SECURITY = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'cross-origin-opener-policy': 'same-origin',
};

export function itHostsASite(given: () => { url: string; site: TinySite }): void {
  const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    rawRequest(given().url, path, { headers, method });
  const text = ({ body }: RawAnswer) => body.toString('utf8');

  function expectNotFound(answer: RawAnswer): void {
    expect(answer.status).toBe(404);
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(text(answer)).toContain(NOT_FOUND_TEXT);
    expect(answer.headers['cache-control'] ?? '').not.toContain('immutable');
  }

  it('serves a page with its type and every security header', async () => {
    const answer = await get('/');
    expect(answer.status).toBe(200);
    expect(text(answer)).toContain(HOME_TEXT);
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(answer.headers).toMatchObject(SECURITY);
    expect(answer.headers['content-security-policy']).toMatch(/^default-src 'none'; script-src 'self' 'wasm-/);
    expect(answer.headers['content-security-policy']).not.toContain('unsafe-inline');
    expect(answer.headers['cache-control']).not.toContain('immutable');
  });

  it.each(['/nowhere/', '/_astro/nothing.css', '/attachments/0/nothing.pdf', '/news/nothing', '/404.html'])(
    'answers %s with the 404 page, status 404 and the security headers',
    async (path) => {
      const answer = await get(path);
      expectNotFound(answer);
      expect(answer.headers).toMatchObject(SECURITY);
      expect(answer.headers['content-security-policy']).toContain("default-src 'none'");
    },
  );

  it.each(['/_astro/', '/_astro', '/attachments/', '/old/', '/news/2025-03-01-dam/index.htm'])(
    'never lists a folder: %s',
    async (path) => {
      const answer = await get(path);
      // A folder without its slash may first be sent to the one with it.
      expectNotFound(answer.status === 301 ? await get(answer.headers['location'] ?? '') : answer);
    },
  );

  it('adds the slash a folder address lacks, staying on the same host', async () => {
    const answer = await get('/news/2025-03-01-dam');
    expect(answer.status).toBe(301);
    expect(answer.headers['location']).toBe('/news/2025-03-01-dam/');
  });

  it.each(['/old/1.html', '/old/%E6%B0%B4%20%22%24%5C.html', '/old/2/', '/old/2', '/old/3/', '/old/3'])(
    'leads from the old address %s',
    async (path) => {
      const answer = await get(path);
      expect(answer.status).toBe(301);
      expect(answer.headers['location']).toBe('/news/2025-03-01-dam/');
      expect(answer.headers).toMatchObject(SECURITY);
    },
  );

  it.each([
    ['/dynamics/', '/news/'],
    ['/dynamics', '/news/'],
    ['/gone', 'https://www.example.gov.cn/water/'],
    ['/dynamics/2025-03-01-dam/', '/news/2025-03-01-dam/'],
    ['/dynamics/%E6%B0%B4/', '/news/%E6%B0%B4/'],
    ['/gone/a/b.html', 'https://www.example.gov.cn/water/a/b.html'],
  ])('leads from %s, below a folder that moved, to the same place in the new one', async (from, to) => {
    const answer = await get(from);
    expect([answer.status, answer.headers['location']]).toEqual([301, to]);
    expect(answer.headers).toMatchObject(SECURITY);
  });

  it.each(['/dynamics/%0d%0aSet-Cookie:%20a=1', '/dynamics//evil.example.com/', '/dynamics/$host/${host}'])(
    'adds no header and leads to no other host for %s',
    async (path) => {
      const { headers } = await get(path);
      expect(headers['set-cookie']).toBeUndefined();
      expect(headers['location'] ?? '/news/').toMatch(/^\/news\//);
      expect(headers['location'] ?? '').not.toMatch(/127\.0\.0\.1|[\r\n]/);
    },
  );

  it('responds with 410 for withdrawn content', async () => {
    const answer = await get('/news/2025-03-02-taken/');
    expect([answer.status, answer.headers['content-type']]).toEqual([410, 'text/html; charset=utf-8']);
    expect(text(answer)).toContain(TAKEN_TEXT);
    expect(answer.headers).toMatchObject(SECURITY);
    expect(answer.headers['cache-control'] ?? '').not.toContain('immutable');
  });

  it.each([
    ['/feed.xml', 'application/atom+xml; charset=utf-8'],
    ['/news/feed.json', 'application/feed+json; charset=utf-8'],
    ['/sitemap-index.xml', 'application/xml; charset=utf-8'],
    ['/robots.txt', 'text/plain; charset=utf-8'],
    ['/_astro/page.abc123.css', 'text/css; charset=utf-8'],
    ['/_astro/logo.abc123.svg', 'image/svg+xml; charset=utf-8'],
    ['/pagefind/pagefind.js', 'text/javascript; charset=utf-8'],
  ])('serves %s as %s', async (path, type) => {
    const answer = await get(path);
    expect(answer.status).toBe(200);
    expect(answer.headers['content-type']).toBe(type);
    expect(answer.headers).toMatchObject(SECURITY);
  });

  it('lets hashed files be kept for ever', async () => {
    for (const path of ['/_astro/page.abc123.css', '/theme.abc123.css', given().site.attachment]) {
      const { status, headers } = await get(path);
      expect([path, status, headers['cache-control']]).toEqual([path, 200, 'public, max-age=31536000, immutable']);
      expect(headers).toMatchObject(SECURITY);
    }
  });

  it('serves attachments as documents, whole and in parts', async () => {
    const { attachment } = given().site;
    expect((await get(attachment)).headers['content-type']).toBe('application/pdf');
    const part = await get(attachment, { range: 'bytes=5-8' });
    expect([part.status, text(part), part.headers['content-range']]).toEqual([206, '0123', 'bytes 5-8/15']);
    const tail = await get(attachment, { range: 'bytes=-3' });
    expect([tail.status, text(tail)]).toEqual([206, '789']);
    expect((await get(attachment, { range: 'bytes=99-' })).status).toBe(416);
  });

  it('compresses text for clients that accept it, and sends Vary', async () => {
    const answer = await get('/', { 'accept-encoding': 'gzip' });
    expect(answer.headers['content-encoding']).toBe('gzip');
    expect(answer.headers['vary']).toMatch(/accept-encoding/i);
    expect(gunzipSync(answer.body).toString('utf8')).toContain(HOME_TEXT);
    expect((await get('/')).headers['content-encoding']).toBeUndefined();
    const pdf = await get(given().site.attachment, { 'accept-encoding': 'gzip' });
    expect(pdf.headers['content-encoding']).toBeUndefined();
  });

  it('answers HEAD like GET without the body', async () => {
    for (const [path, status] of [
      ['/news/', 200],
      ['/nowhere/', 404],
    ] as const) {
      const answer = await get(path, {}, 'HEAD');
      expect([answer.status, answer.body.length]).toEqual([status, 0]);
      expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
    }
  });

  it('responds with 304 if nothing has changed', async () => {
    const { headers } = await get('/news/');
    expect((await get('/news/', { 'if-none-match': headers['etag'] ?? '' })).status).toBe(304);
  });

  it('changes nothing for those who send data', async () => {
    expect((await get('/', {}, 'POST')).status).toBe(405);
  });

  it.each(['/.env', '/.hidden/secret.html', '/%2eenv', '/.hidden/', ...OPERATOR_FILES.map((name) => `/${name}`)])(
    'keeps %s to itself',
    async (path) => expectNotFound(await get(path)),
  );

  it.each([
    '/../outside.html',
    '/%2e%2e/%2e%2e/outside.html',
    '/..%2f..%2foutside.html',
    '/_astro/../../../outside.html',
    '/_astro/%2e%2e%2f%2e%2e%2f%2e%2e%2foutside.html',
    '/..%5c..%5coutside.html',
    '/%00',
    '/%',
    '//etc/passwd',
  ])('does not leave its folder for %s', async (path) => {
    const answer = await get(path);
    expect([400, 403, 404]).toContain(answer.status);
    expect(text(answer)).not.toContain('站外');
  });
}
