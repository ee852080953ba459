import { describe, expect, it } from 'vitest';
import { fleetFromText, column, frontMatter, siteRecord } from '../../../tests/support/fleet-from-text.ts';
import { linkTarget } from './link-target.ts';

const FILE = 'content/www/dt/2026-01-01-a.md';
const info = { path: 'content/www/dt/form.docx', size: 10, sha256: 'a'.repeat(64) };
const library = fleetFromText({
  sites: { www: siteRecord('www', [column('dt', ['news'])]) },
  entries: { 'www/dt/2026-01-01-a.md': frontMatter('a', { subtype: '要闻' }) },
});
const target = (href: string) =>
  linkTarget({ entryByFile: library.entryByFile, assets: new Map([[info.path, info]]) }, FILE, href);

describe('a link leads', () => {
  it.each([
    ['https://www.gov.cn/', { kind: 'external' }],
    ['HTTP://www.gov.cn/', { kind: 'external' }],
    ['mailto:a@b.gov.cn', { kind: 'mail' }],
    ['tel:12345', { kind: 'mail' }],
    ['tel:+86-000-8000000', { kind: 'mail' }],
    ['https://示例市.政务/', { kind: 'external' }],
    ['https://xn--fiqs8s/', { kind: 'refused' }],
    ['https://xn--w9q675d.xn--zfr164b/a?b=1#c', { kind: 'external' }],
    ['#第一章', { kind: 'fragment' }],
    ['/dt/', { kind: 'page' }],
    ['form.docx', { kind: 'attachment', info }],
    ['./form.docx', { kind: 'attachment' }],
    ['../dt/form.docx#page=2', { kind: 'attachment' }],
    ['./2026-01-01-a.md', { kind: 'entry', url: '/dt/2026-01-01-a/' }],
    ['./2026-01-01-a.md#附件', { kind: 'entry', url: '/dt/2026-01-01-a/#附件' }],
    ['missing.docx', { kind: 'missing', file: 'content/www/dt/missing.docx' }],
    ['./2026-01-02-b.md', { kind: 'missing' }],
    ['javascript%3Aalert(1)', { kind: 'missing' }],
  ])('%s', (href, expected) => expect(target(href)).toMatchObject(expected));
});

describe('a link is rejected', () => {
  it.each([
    ['javascript:alert(1)', 'scheme'],
    [' JaVa\tScRiPt:alert(1)', 'scheme'],
    ['java\u200Bscript:alert(1)', 'scheme'],
    ['data:text/html,x', 'scheme'],
    ['vbscript:x', 'scheme'],
    ['file:///etc/passwd', 'scheme'],
    ['//evil.example.com/', 'malformed'],
    ['\\\\evil.example.com', 'malformed'],
    ['/\\evil.example.com', 'malformed'],
    ['%zz.docx', 'malformed'],
    ['', 'malformed'],
    ['https:evil.example.com', 'malformed'],
    ['https:/evil.example.com', 'malformed'],
    ['https:\\\\evil.example.com', 'malformed'],
    ['https://', 'malformed'],
    ['https://a b.cn/', 'malformed'],
    ['https://www.gov.cn/"x', 'malformed'],
    ['https://x.cn/\ta', 'malformed'],
    ['form\u200B.docx', 'malformed'],
    ['www.gov.cn', 'malformed'],
    ['mailto:', 'malformed'],
    ['mailto:a@b.cn?subject=x%0ABcc:c@d.cn', 'malformed'],
    ['mailto:a%0Abcc:c%40d.cn@b.cn', 'malformed'],
    ['mailto:a@b.cn&cc=c', 'malformed'],
    ['mailto:a@b.cn,c', 'malformed'],
    ['tel:javascript', 'malformed'],
    ['https://www.gov.cn@evil.example.com/', 'disguised'],
    ['https://user:password@x.cn/', 'disguised'],
    ['https://www.g\u043Ev.cn/', 'disguised'],
    ['https://xn--80ak6aa92e.com/', 'disguised'],
    ['http://localhost:8080/', 'private'],
    ['http://192.168.1.5/a', 'private'],
    ['http://0x7f.1/', 'private'],
    ['http://oa.local/', 'private'],
    ['../../swj/dt/a.md', 'outside'],
    ['%2e%2e/%2e%2e/swj/a.md', 'outside'],
  ])('%j because of its %s', (href, reason) => expect(target(href)).toMatchObject({ kind: 'refused', reason }));
});
