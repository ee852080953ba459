import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { RulePack } from '../../../schemas/rulepack.ts';
import { readRulePacks } from '../../lib/rulepacks.ts';
import { builtFixture, type BuiltFixture } from '../pages/built-fixture.ts';
import { placeOf } from '../pages/place.ts';
import { identityCheck } from './index.ts';
import { identityRules, type IdentityRule } from './rules.ts';
import { governanceFile } from '../../lib/governance.ts';

let fixture: BuiltFixture | undefined;
afterEach(async () => {
  await fixture?.dispose();
  fixture = undefined;
});

/** The rule, place and value of every finding. */
async function findings(built: BuiltFixture): Promise<string[]> {
  const { problems } = await identityCheck.run(built.context);
  return problems.map(({ rule, file, line, column, value = '' }) =>
    `${rule} ${file}:${line}:${column} ${value}`.trim(),
  );
}

const SITE = 'sites/main/site.yaml';
const HOME = 'index.html';
const NEWS = 'news/index.html';
const ENTRY = 'news/2026-05-01-flood/index.html';
const NEWS_URL = encodeURIComponent('https://www.example.gov.cn/news/');

interface Spoilt {
  file: string;
  from: string;
  to: string;
  /** Text the finding stands at in the spoilt page; the start of the page where something is missing altogether. */
  at: string | null;
  value?: string;
  /** Other rules the same mistake breaks. */
  also?: readonly IdentityRule[];
}

/** One way or more to break each rule that pages can break. */
const SPOILT: Partial<Record<IdentityRule, readonly Spoilt[]>> = {
  'header-missing': [
    {
      file: HOME,
      from: '<span data-identity="domain">www.example.gov.cn</span>',
      to: '',
      at: '<header>',
      also: ['zone-differs'],
    },
  ],
  'footer-missing': [
    { file: ENTRY, from: ' data-identity="siteCode"', to: '', at: '<footer>', also: ['zone-differs'] },
  ],
  'value-differs': [
    {
      file: ENTRY,
      from: '标识码:0000000001',
      to: '标识码:0000000009',
      at: '<span data-identity="siteCode"',
      value: '网站标识码:0000000009',
      also: ['zone-differs'],
    },
    {
      file: ENTRY,
      from: '人民路1号',
      to: '建设路1号',
      at: '<span data-identity="contact"',
      value: '电话:0000-8000000 邮箱:web@example.gov.cn 地址:建设路1号',
      also: ['zone-differs'],
    },
    {
      file: ENTRY,
      from: 'alt="示例市人民政府"',
      to: 'alt="徽标"',
      at: '<img src="/_astro/logo.svg"',
      value: '徽标',
      also: ['zone-differs'],
    },
  ],
  'link-differs': [
    {
      file: ENTRY,
      from: 'https://beian.miit.gov.cn/',
      to: 'https://www.example.gov.cn/',
      at: '<a href="https://www.example.gov.cn/"',
      value: 'https://www.example.gov.cn/',
      also: ['zone-differs'],
    },
    {
      file: ENTRY,
      from: 'code=00000000000001',
      to: 'code=1',
      at: '<a href="https://beian.mps',
      value: 'https://beian.mps.gov.cn/#/query/webSearch?code=1',
      also: ['zone-differs'],
    },
    {
      file: ENTRY,
      from: 'href="/sitemap/"',
      to: 'href="/search/"',
      at: '<a href="/search/" data-identity="sitemap"',
      value: '/search/',
      also: ['zone-differs'],
    },
  ],
  'error-report-link': [
    {
      file: NEWS,
      from: 'site_code=0000000001',
      to: 'site_code=1',
      at: '<a href="https://zfwzgl',
      value: `https://zfwzgl.www.gov.cn/exposure/jiucuo.html?site_code=1&url=${NEWS_URL}`,
      also: ['zone-differs'],
    },
    {
      file: NEWS,
      from: `&amp;url=${NEWS_URL}`,
      to: '',
      at: '<a href="https://zfwzgl',
      value: 'https://zfwzgl.www.gov.cn/exposure/jiucuo.html?site_code=0000000001',
      also: ['zone-differs'],
    },
    {
      file: NEWS,
      from: 'zfwzgl.www.gov.cn/exposure',
      to: 'pucha.example.com',
      at: '<a href="https://pucha',
      value: `https://pucha.example.com/jiucuo.html?site_code=0000000001&url=${NEWS_URL}`,
      also: ['zone-differs'],
    },
  ],
  'meta-missing': [
    { file: ENTRY, from: '<meta name="SiteIDCode" content="0000000001">', to: '', at: null },
    { file: NEWS, from: '<meta name="ColumnType" content="工作动态">', to: '', at: null },
    { file: ENTRY, from: '<meta name="ContentSource" content="市水务局">', to: '', at: null },
  ],
  'meta-case': [
    { file: NEWS, from: 'name="SiteName"', to: 'name="sitename"', at: '<meta name="sitename"', value: 'sitename' },
  ],
  'meta-value': [
    {
      file: ENTRY,
      from: 'content="2026-05-01 09:30"',
      to: 'content="2026-05-01 09:30:00"',
      at: '<meta name="PubDate"',
      value: '2026-05-01 09:30:00',
    },
    { file: NEWS, from: 'content="工作动态"', to: 'content="要闻"', at: '<meta name="ColumnType"', value: '要闻' },
  ],
  canonical: [
    {
      file: NEWS,
      from: 'rel="canonical"',
      to: 'rel="bookmark"',
      at: null,
      also: ['error-report-link', 'zone-differs'],
    },
    {
      file: NEWS,
      from: '<link rel="stylesheet"',
      to: '<link rel="canonical" href="/b/"><link rel="stylesheet"',
      at: '<link rel="canonical" href="/b/"',
      value: '/b/',
    },
  ],
  lang: [{ file: NEWS, from: 'lang="zh-Hans"', to: 'lang="en"', at: '<html', value: 'en' }],
  'json-ld': [{ file: NEWS, from: '{"@type":"WebSite"}', to: '{"@type":}', at: '{"@type":}' }],
  'title-missing': [{ file: NEWS, from: '<title>/news/_示例市人民政府', to: '<title>', at: '<title>' }],
  'title-duplicate': [
    { file: NEWS, from: '<title>/news/_', to: '<title>/_', at: '/_示例市', value: '/_示例市人民政府' },
  ],
  'zone-missing': [{ file: ENTRY, from: '<footer>', to: '<div>', at: null, also: ['footer-missing'] }],
  'zone-differs': [
    { file: NEWS, from: '<a href="/search/">搜索</a>', to: '<a href="/search/">查询</a>', at: '查询', value: '查询' },
    { file: NEWS, from: '<a href="/search/">搜索</a>', to: '', at: '<header>', value: '' },
  ],
  'foreign-load': [
    {
      file: NEWS,
      from: '<p>正文</p>',
      to: '<img src="//cdn.example.com/a.png" alt="">',
      at: 'src="//cdn',
      value: '//cdn.example.com/a.png',
    },
    {
      file: NEWS,
      from: '<p>正文</p>',
      to: '<img alt="" srcset="/a.png 1x, https://cdn.example.com/b.png 2x">',
      at: 'srcset',
      value: 'https://cdn.example.com/b.png',
    },
    {
      file: NEWS,
      from: 'href="/_astro/site.css"',
      to: 'href="https://cdn.example.com/a.css"',
      at: 'href="https://cdn',
      value: 'https://cdn.example.com/a.css',
    },
    {
      file: NEWS,
      from: '<p>正文</p>',
      to: '<iframe title="地图" src="https://map.example.com/"></iframe>',
      at: 'src="https://map',
      value: 'https://map.example.com/',
    },
    {
      file: '_astro/site.css',
      from: 'url("/_astro/logo.svg")',
      to: "url( 'https://cdn.example.com/a.png' )",
      at: 'url(',
      value: 'https://cdn.example.com/a.png',
    },
    {
      file: '_astro/site.css',
      from: 'body',
      to: '@import "https://cdn.example.com/b.css"; body',
      at: '@import',
      value: 'https://cdn.example.com/b.css',
    },
  ],
  'inline-script': [{ file: NEWS, from: '<p>正文</p>', to: '<script>go()</script>', at: 'go()' }],
  'inline-handler': [
    { file: NEWS, from: '<p>正文</p>', to: '<p onclick="go()">正文</p>', at: 'onclick', value: 'onclick' },
  ],
  'inline-style': [
    { file: NEWS, from: '<p>正文</p>', to: '<p style="color:red">正文</p>', at: 'style="color', value: 'style="…"' },
    { file: NEWS, from: '</head>', to: '<style>p{}</style></head>', at: 'p{}', value: '<style>' },
  ],
  'csp-weak': [
    {
      file: '_headers',
      from: "style-src 'self'",
      to: "style-src 'self' 'unsafe-inline'",
      at: 'Content-Security',
      value: "'unsafe-inline'",
    },
    { file: '_headers', from: "default-src 'self'", to: 'default-src *', at: 'Content-Security', value: '*' },
    { file: '_headers', from: "default-src 'self'; ", to: '', at: 'Content-Security', value: '（未设置）' },
  ],
  'csp-missing': [{ file: '_headers', from: '/*\n', to: '/search/\n', at: null }],
};

const spoilt = Object.entries(SPOILT).flatMap(([rule, ways]) =>
  ways.map((way, at) => ({ rule, name: `${rule} ${at + 1}`, ...way })),
);

describe('a site whose pages are right', () => {
  it('has no findings, and every page was looked at', async () => {
    fixture = await builtFixture();
    expect(await identityCheck.run(fixture.context)).toEqual({ seen: 6, problems: [] });
  });
  it('may run an inline script whose hash the policy names', async () => {
    fixture = await builtFixture();
    await fixture.edit(NEWS, '<p>正文</p>', '<script>go()</script>');
    await fixture.edit('_headers', "'wasm-unsafe-eval'", "'sha256-5KYv+PUboo5h+0+YAtGRPbwv5d/QxzHslP4YGnUaxRw='");
    const told = await findings(fixture);
    expect(told).toEqual([]);
  });
  it('shows the standard name beside a display name that differs', async () => {
    fixture = await builtFixture({ [SITE]: (text) => `${text}displayName: 示例在线\n` });
    for (const { file } of fixture.context.manifest.pages)
      await fixture.edit(file, 'data-identity="siteName">示例市人民政府<', 'data-identity="siteName">示例在线<');
    const told = await findings(fixture);
    expect(told).toHaveLength(6);
    expect(told[0]).toMatch(/^identity\/header-missing dist\/main\/404\.html:\d+:1$/);
  });
});

describe('a page that breaks one rule', () => {
  it.each(spoilt)(
    'is told so at the exact place: $name',
    async ({ rule, file, from, to, at, value = '', also = [] }) => {
      fixture = await builtFixture();
      await fixture.edit(file, from, to);
      const text = await readFile(path.join(fixture.context.dist, file), 'utf8');
      const { line, column } = at === null ? { line: 1, column: 1 } : placeOf(text, text.indexOf(at));
      const told = await findings(fixture);
      expect(told).toContain(`identity/${rule} dist/main/${file}:${line}:${column} ${value}`.trim());
      const rules = new Set(told.map((line) => line.split(' ')[0]?.replace('identity/', '')));
      expect([...rules].filter((each) => each !== rule && !also.includes(each as IdentityRule))).toEqual([]);
    },
  );
});

describe('the rules of a site', () => {
  const place = async (text: string, needle: string) => placeOf(text, text.indexOf(needle));

  it('come from packs that exist', async () => {
    let text = '';
    fixture = await builtFixture({ [SITE]: (given) => (text = given.replace('[national]', '[national, nationl]')) });
    const { line, column } = await place(text, 'nationl]');
    expect(await findings(fixture)).toEqual([`identity/pack-unknown ${SITE}:${line}:${column} nationl`]);
  });
  it('add what a local pack requires', async () => {
    const asksForDesk = ({ footer }: RulePack) => footer?.required?.some(({ item }) => item === 'provincialDesk');
    const pack = [...(await readRulePacks()).values()].find(asksForDesk)?.id ?? '';
    fixture = await builtFixture({ [SITE]: (given) => given.replace('[national]', `[${pack}]`) });
    const told = await findings(fixture);
    expect(told.filter((line) => line.includes('footer-missing'))).toHaveLength(6);
    expect(told.filter((line) => line.includes('error-report-label'))).toHaveLength(1);
  });
  it('name the error-report entry', async () => {
    let text = '';
    fixture = await builtFixture({ [SITE]: (given) => (text = given.replace('label: 政府网站找错', 'label: 纠错')) });
    const { line, column } = await place(text, '纠错');
    expect(await findings(fixture)).toContain(`identity/error-report-label ${SITE}:${line}:${column} 纠错`);
  });
  it('are weakened by a waiver that holds, and told when it does not', async () => {
    const waivers = (until: string) =>
      `waivers:\n  - row: footer.required\n    value: bestView\n    reason: 改版\n    approvalRef: 1号\n    until: '${until}'\n`;
    fixture = await builtFixture({ [governanceFile('main', 'waivers')]: () => waivers('2026-12-31') });
    await fixture.edit(HOME, ' data-identity="bestView"', '');
    expect((await findings(fixture)).filter((line) => line.includes('footer-missing'))).toEqual([]);
    await fixture.dispose();
    fixture = await builtFixture({ [governanceFile('main', 'waivers')]: () => waivers('2026-05-31') });
    expect(await findings(fixture)).toEqual([
      `identity/waiver-refused ${governanceFile('main', 'waivers')}:2:10 footer.required`,
    ]);
  });
  it('only warn where the wording is not confirmed', () => {
    expect(identityRules.unconfirmed.severity).toBe('warning');
  });
});

it('every rule has a test that breaks it', () => {
  const elsewhere: IdentityRule[] = ['pack-unknown', 'waiver-refused', 'error-report-label', 'unconfirmed'];
  const covered = new Set<string>([...Object.keys(SPOILT), ...elsewhere]);
  expect(Object.keys(identityRules).filter((rule) => !covered.has(rule))).toEqual([]);
});
