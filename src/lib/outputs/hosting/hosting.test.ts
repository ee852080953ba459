import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { TINY_RECORDS, tinyLibrary } from '../../../../tests/support/tiny-library.ts';
import { formatHeaders, headerRules, headersFor, parseHeaders } from './headers-file.ts';
import { formatRedirects, parseRedirects } from './redirects-file.ts';
import { createClock } from '../../calendar/clock.ts';
import { hostAliases, pathRedirects, prefixRedirects, redirectTarget } from './redirects.ts';
import { siteOutputs } from '../site-outputs.ts';
import { contentSecurityPolicy, securityHeaders, withoutHttpsOnly } from './security-headers.ts';

const policyOf = (record: Record<string, unknown> = {}) =>
  contentSecurityPolicy(tinyLibrary({ site: record }).site('demo'));

describe('the content security policy', () => {
  it('allows the site itself and its form endpoints, and nothing inline', () => {
    expect(policyOf()).toBe(
      "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; " +
        "font-src 'self'; media-src 'self'; connect-src 'self'; manifest-src 'self'; " +
        "form-action 'self' https://hd.example.gov.cn; base-uri 'none'; frame-ancestors 'none'; " +
        "object-src 'none'; upgrade-insecure-requests",
    );
  });

  it('names each endpoint host once, sorted', () => {
    const interaction = {
      platformOwner: 'demo',
      endpoints: { consult: 'https://b.example.gov.cn/1', complaint: 'https://b.example.gov.cn/2' },
    };
    const policy = policyOf({ interaction, disclosure: { applyEndpoint: 'https://a.example.gov.cn/apply' } });
    expect(policy).toContain("form-action 'self' https://a.example.gov.cn https://b.example.gov.cn;");
  });
});

describe('the _headers file', () => {
  const site = tinyLibrary().site('demo');
  const rules = headerRules(securityHeaders(site));

  it('sets no header of one address twice, because platforms would join the values', () => {
    for (const path of ['/', '/_astro/a.css', '/attachments/0/a.pdf']) {
      const names = headersFor(rules, path).map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it('keeps hashed files for ever and pages not', () => {
    const cache = (path: string) => headersFor(rules, path).find(({ name }) => name === 'Cache-Control')?.value;
    expect(cache('/_astro/a.css')).toBe('public, max-age=31536000, immutable');
    expect(cache('/attachments/0/a.pdf')).toBe('public, max-age=31536000, immutable');
    expect(cache('/news/')).toBeUndefined();
  });

  it('is read back as it was written', () => {
    expect(parseHeaders(formatHeaders(rules))).toEqual(rules);
  });

  it('loses what sends visitors to https where the site is served without it', () => {
    const plain = withoutHttpsOnly(securityHeaders(site));
    expect(plain.map(({ name }) => name)).not.toContain('Strict-Transport-Security');
    expect(plain[0]?.value.endsWith("object-src 'none'")).toBe(true);
  });
});

describe('redirects', () => {
  const at = (id: string, publishedAt: string, aliases: string[]) => ({
    [`news/${publishedAt.slice(0, 10)}-${id}.md`]: { fields: { id, title: id, publishedAt, aliases } },
  });

  it('lead from old addresses to the entry, decoded and sorted', () => {
    const library = tinyLibrary({ entries: at('a', '2025-03-01 09:00', ['/old/2.html', '/old/%E6%B0%B4.html']) });
    const redirects = pathRedirects(library, 'demo');
    expect(redirects).toEqual([
      { from: '/old/2.html', to: '/news/2025-03-01-a/' },
      { from: '/old/水.html', to: '/news/2025-03-01-a/' },
    ]);
    const text = formatRedirects(redirects, [], 'https://sw.example.gov.cn');
    expect(text).toBe('/old/2.html /news/2025-03-01-a/ 301\n/old/%E6%B0%B4.html /news/2025-03-01-a/ 301\n');
    expect(parseRedirects(text)).toEqual(redirects);
  });

  it('never hide a page, and an address two entries claim stays with the older one', () => {
    const library = tinyLibrary({
      entries: {
        ...at('a', '2025-03-01 09:00', ['/x', '/news', '/news/']),
        ...at('b', '2025-03-02 09:00', ['/x/', '/y/']),
      },
    });
    expect(pathRedirects(library, 'demo')).toEqual([
      { from: '/x', to: '/news/2025-03-01-a/' },
      { from: '/x/', to: '/news/2025-03-02-b/' },
      { from: '/y', to: '/news/2025-03-02-b/' },
      { from: '/y/', to: '/news/2025-03-02-b/' },
    ]);
  });

  it('drop addresses that no browser requests', () => {
    const library = tinyLibrary({
      entries: at('a', '2025-03-01 09:00', ['/%', '/a%0Ab', '/../up', '/%2e%2e/up', '/good.html']),
    });
    expect(pathRedirects(library, 'demo').map(({ from }) => from)).toEqual(['/good.html']);
  });

  it('never stand for more than one address, whatever an entry writes', () => {
    const library = tinyLibrary({
      entries: at('a', '2025-03-01 09:00', ['/%2A.htm', '/%3Aall.htm', '/a%3Fb%23c.htm']),
    });
    const redirects = pathRedirects(library, 'demo');
    const text = formatRedirects(redirects, [], 'https://sw.example.gov.cn');
    expect(text.split('\n').map((line) => line.split(' ')[0])).toEqual([
      '/%2A.htm',
      '/%3Aall.htm',
      '/a%3Fb%23c.htm',
      '',
    ]);
    expect(parseRedirects(text)).toEqual(redirects);
  });

  it('never hide a file of the site or of its operator', () => {
    const files = ['/feed.xml', '/robots.txt', '/_headers', '/nginx.conf', '/_astro/a.css', '/pagefind/pagefind.js'];
    const library = tinyLibrary({ entries: at('a', '2025-03-01 09:00', [...files, '/old.html']) });
    const written = siteOutputs(library, 'demo').find(({ path }) => path === '_redirects')?.text ?? '';
    expect(parseRedirects(written).map(({ from }) => from)).toEqual(['/old.html']);
  });

  it('lead whole columns and what went to another site, the nearest old path first', () => {
    const columns = ['/a/', '/a/b/', '/%E6%97%A7/', '/docs/', '/_astro/'];
    const record = parse(TINY_RECORDS['sites/demo/site.yaml']) as { columns: { id: string }[] };
    const library = tinyLibrary({
      site: {
        columns: record.columns.map((column) => (column.id === 'news' ? { ...column, aliases: columns } : column)),
        moved: [{ from: '/away/', to: 'https://www.example.gov.cn/x/' }],
      },
    });
    const redirects = prefixRedirects(library, 'demo');
    expect(redirects.map(({ from }) => from)).toEqual(['/away/', '/a/b/', '/away', '/a/b', '/a/', '/旧/', '/a', '/旧']);
    const text = formatRedirects(redirects, [], 'https://sw.example.gov.cn');
    expect(text).toContain('/a/b/* /news/:splat 301\n');
    expect(parseRedirects(text)).toEqual(redirects);
    expect(redirectTarget(redirects, '/a/b/c d/')).toBe('/news/c%20d/');
    expect(redirectTarget(redirects, '/a/b')).toBe('/news/');
    expect(redirectTarget(redirects, '/away/1/')).toBe('https://www.example.gov.cn/x/1/');
    expect(redirectTarget(redirects, '/ab/')).toBeUndefined();
  });

  it('lead to the page that replaces a withdrawn entry', () => {
    const gone = { state: '已撤回', withdrawnAt: '2025-03-02 09:00', withdrawnReason: '有误' };
    const fields = { id: 'a', title: 'a', publishedAt: '2025-03-01 09:00', aliases: ['/x.html'], ...gone };
    const library = tinyLibrary({ entries: { 'news/2025-03-01-a.md': { fields } } });
    expect(pathRedirects(library, 'demo')).toEqual([{ from: '/x.html', to: '/news/2025-03-01-a/' }]);
    const nginx = siteOutputs(library, 'demo').find(({ path }) => path === 'nginx.conf')?.text;
    expect(nginx).toContain('location = "/news/2025-03-01-a/" { error_page 410');
  });

  it('leave out hosts that would be read as configuration', () => {
    const name = (text: string) => ({ name: text, since: '2020-01-01', until: '2099-01-01' });
    const domain = { primary: 'sw.example.gov.cn', chinese: '水务.政务', aliases: [name('a;b.cn'), name('a$b.cn')] };
    const site = tinyLibrary().site('demo');
    expect(hostAliases({ ...site, record: { ...site.record, domain } }, createClock('2025-06-30 12:00'))).toEqual([
      'xn--zfrz80d.xn--zfr164b',
    ]);
  });

  it('lead from the Chinese domain and the other domains in use on the day', () => {
    const aliases = [
      { name: 'old.example.gov.cn', since: '2020-01-01', until: '2025-06-30' },
      { name: 'gone.example.gov.cn', since: '2020-01-01', until: '2025-06-29' },
      { name: 'soon.example.gov.cn', since: '2025-07-01', until: '2026-01-01' },
      { name: 'sw.example.gov.cn', since: '2020-01-01', until: '2026-01-01' },
    ];
    const domain = { primary: 'sw.example.gov.cn', chinese: '水务.政务', aliases };
    const hosts = hostAliases(tinyLibrary({ site: { domain } }).site('demo'), createClock('2025-06-30 12:00'));
    expect(hosts).toEqual(['old.example.gov.cn', 'xn--zfrz80d.xn--zfr164b']);
    expect(formatRedirects([], hosts, 'https://sw.example.gov.cn')).toBe(
      'https://old.example.gov.cn/* https://sw.example.gov.cn/:splat 301!\n' +
        'https://xn--zfrz80d.xn--zfr164b/* https://sw.example.gov.cn/:splat 301!\n',
    );
  });
});
