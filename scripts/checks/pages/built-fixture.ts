/**
 * For tests: a small built site without problems, in a temporary folder, to be broken one way at a time.
 */
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pageFile } from '../../../src/lib/routes/page-file.ts';
import { sitePages, templateOf } from '../../../src/lib/routes/site-pages.ts';
import { siteFile } from '../../../src/lib/content/parse-fleet.ts';
import { loadFleet } from '../../lib/load-fleet.ts';
import type { RulePack } from '../../../schemas/rulepack.ts';
import type { BuiltContext } from '../check.ts';

const NOW = '2026-06-01 12:00';
const ORIGIN = 'https://www.example.gov.cn';

const SITE = `id: main
standardName: 示例市人民政府
kind: portal
level: city
unit: 示例市人民政府
region: 示例市
domain: { primary: www.example.gov.cn, chinese: 示例市人民政府.政务 }
siteCode: '0000000001'
icp: 京ICP备00000000号-1
policeFiling: 京公网安备00000000000001号
partyGovMark: { image: mark.svg, url: 'https://bszs.conac.cn/sitename?method=show&id=1', id: '1' }
errorReport: { label: 政府网站找错, image: report.svg, url: 'https://zfwzgl.www.gov.cn/exposure/jiucuo.html' }
sponsor: 示例市人民政府办公室
operator: 示例市大数据中心
maintainer: 示例市大数据中心
contact: { phone: 0000-8000000, email: web@example.gov.cn, address: 人民路1号 }
responsible: { leader: 甲, department: 办公室, person: 乙, liaison: 丙, securityOfficer: 丁 }
copyright: 示例市人民政府 版权所有
browserSupport: 近五年的浏览器
bestView: 屏幕宽度 360 像素以上
logo: { file: logo.svg, alt: 示例市人民政府 }
hosting: { country: CN, region: 示例市, provider: 政务云, isCdn: false, logLocation: 中心, logRetentionMonths: 12 }
hasPublicServices: false
interaction: { platformOwner: main }
rulePacks: [national]
status: live
reportingSystem: { lastUpdated: '2026-01-01' }
indexNumber: { prefix: SL0000001 }
home: { blocks: [{ kind: links, title: 链接 }] }
tokens: { primary: '#0b4f8a', accent: '#b3261e' }
columns:
  - id: news
    name: 要闻
    class: dynamic
    columnType: 工作动态
    function: release
    types: [news]
    description: 重要新闻。
    keywords: [要闻, 会议]
    ownerUnit: 办公室
    responsible: 乙
`;
const ENTRY = `---
id: main-1
title: 防汛工作会议召开
publishedAt: '2026-05-01 09:30'
source: { name: 市水务局, kind: 自编信息 }
provider: 市水务局
publisher: 办公室
editor: 甲
tags: [防汛]
subtype: 要闻
---

正文。
`;

const COLUMN_META =
  '<meta name="ColumnName" content="要闻">\n<meta name="ColumnDescription" content="重要新闻。">\n' +
  '<meta name="ColumnKeywords" content="要闻,会议">\n<meta name="ColumnType" content="工作动态">\n';
const ENTRY_META =
  '<meta name="ArticleTitle" content="防汛工作会议召开">\n<meta name="PubDate" content="2026-05-01 09:30">\n' +
  '<meta name="ContentSource" content="市水务局">\n';

const STYLE = 'body { background: url("/_astro/logo.svg") }\n';
const STYLE_DIGEST = `sha384-${createHash('sha384').update(STYLE).digest('base64')}`;

function goodPage(url: string, template: string): string {
  const own = url === '/404.html' ? `${ORIGIN}/` : ORIGIN + url;
  const report = `site_code=0000000001&amp;url=${encodeURIComponent(own)}`;
  const inColumn = template === 'list' || template === 'news';
  return `<!DOCTYPE html>
<html lang="zh-Hans">
<head>
<meta charset="utf-8">
<title>${url}_示例市人民政府</title>
<meta name="SiteName" content="示例市人民政府">
<meta name="SiteDomain" content="www.example.gov.cn">
<meta name="SiteIDCode" content="0000000001">
${inColumn ? COLUMN_META : ''}${template === 'news' ? ENTRY_META : ''}${url === '/404.html' ? '' : `<link rel="canonical" href="${own}">\n`}<link rel="stylesheet" href="/_astro/site.css" integrity="${STYLE_DIGEST}">
<script type="application/ld+json">{"@type":"WebSite"}</script>
</head>
<body>
<header>
<img src="/_astro/logo.svg" alt="示例市人民政府" data-identity="logo">
<a href="/" data-identity="siteName">示例市人民政府</a>
<span data-identity="domain">www.example.gov.cn</span>
<a href="/news/">要闻</a> <a href="/search/">搜索</a>
</header>
<main id="main"><h1>标题</h1><p>正文</p><a href="/news/2026-05-01-flood/">会议</a></main>
<footer>
<a href="/sitemap/" data-identity="sitemap">网站地图</a> <a href="/feeds/">订阅</a>
<a href="https://bszs.conac.cn/sitename?method=show&amp;id=1" data-identity="partyGovMark">党政机关</a>
<a href="https://zfwzgl.www.gov.cn/exposure/jiucuo.html?${report}" data-identity="errorReport">政府网站找错</a>
<span data-identity="siteCode">网站标识码:0000000001</span>
<span data-identity="sponsor">主办单位:示例市人民政府办公室</span>
<span data-identity="operator">承办单位:示例市大数据中心</span>
<span data-identity="contact">电话:0000-8000000 邮箱:web@example.gov.cn 地址:人民路1号</span>
<a href="https://beian.miit.gov.cn/" data-identity="icp">京ICP备00000000号-1</a>
<a href="https://beian.mps.gov.cn/#/query/webSearch?code=00000000000001" data-identity="police">京公网安备00000000000001号</a>
<span data-identity="copyright">示例市人民政府 版权所有</span>
<span data-identity="browserSupport">近五年的浏览器</span>
<span data-identity="bestView">屏幕宽度 360 像素以上</span>
</footer>
</body>
</html>
`;
}

const HEADERS = `/*
  Content-Security-Policy: default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'
  X-Content-Type-Options: nosniff
`;

export interface BuiltFixture {
  context: BuiltContext;
  /** Page of the entry, below the site's folder. */
  entryFile: string;
  /** Replaces text that must be there in a built file. */
  edit(file: string, from: string, to: string): Promise<void>;
  write(file: string, text: string): Promise<void>;
  remove(file: string): Promise<void>;
  dispose(): Promise<void>;
}

/**
 * @param sources files of the fleet to write or to change, by path from the root.
 * @param packs rule packs in place of those of the program.
 */
export async function builtFixture(
  sources: Readonly<Record<string, (text: string) => string>> = {},
  packs?: ReadonlyMap<string, RulePack>,
): Promise<BuiltFixture> {
  const root = await mkdtemp(path.join(tmpdir(), 'built-fixture-'));
  const given: Record<string, string> = {
    'sites/fleet.yaml': 'name: 站群\nsites:\n  - { id: main, port: 4999 }\n',
    [siteFile('main')]: SITE,
    'content/main/news/2026-05-01-flood.md': ENTRY,
  };
  for (const [file, change] of Object.entries(sources)) given[file] = change(given[file] ?? '');
  for (const [file, text] of Object.entries(given)) await writeIn(root, file, text);
  const fleet = await loadFleet(root, NOW, packs === undefined ? {} : { packs });
  const site = fleet.parsed.sites[0];
  const problems = [...fleet.parsed.problems, ...fleet.parsed.entries.flatMap((entry) => entry.problems)];
  if (!site || !fleet.library || problems.length > 0) throw new Error(`Fixture is broken: ${JSON.stringify(problems)}`);

  const dist = path.join(root, 'dist/main');
  const pages = sitePages(fleet.library, 'main').map((page) => ({
    url: page.url,
    file: pageFile(page.url),
    source: page.kind === 'entry' ? page.entry.file : siteFile('main'),
    template: templateOf(page),
    sha256: '',
  }));
  for (const page of pages) await writeIn(dist, page.file, goodPage(page.url, page.template));
  await writeIn(dist, '_headers', HEADERS);
  await writeIn(dist, '_astro/site.css', STYLE);
  await writeIn(dist, '_astro/logo.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');
  const at = (file: string) => path.join(dist, file);
  return {
    context: {
      fleet,
      site,
      dist,
      manifest: { version: 1, site: 'main', pages },
      cacheDir: path.join(root, 'cache'),
    },
    entryFile: 'news/2026-05-01-flood/index.html',
    async edit(file, from, to) {
      const text = await readFile(at(file), 'utf8');
      if (!text.includes(from)) throw new Error(`${file} does not contain ${from}`);
      await writeFile(at(file), text.replace(from, to));
    },
    write: (file, text) => writeIn(dist, file, text),
    remove: (file) => rm(at(file)),
    dispose: () => rm(root, { recursive: true }),
  };
}

async function writeIn(root: string, file: string, text: string): Promise<void> {
  const target = path.join(root, file);
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(target, text);
}
