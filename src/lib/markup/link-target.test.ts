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

describe('a link is refused', () => {
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
    ['../../swj/dt/a.md', 'outside'],
    ['%2e%2e/%2e%2e/swj/a.md', 'outside'],
  ])('%j because of its %s', (href, reason) => expect(target(href)).toMatchObject({ kind: 'refused', reason }));
});
