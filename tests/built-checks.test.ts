/** The checks of built pages on real builds: clean as built, and reported when a page is changed afterwards. */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser, HOW_TO_INSTALL } from '../scripts/browser/launch.ts';
import { MANIFEST_FILE, type BuildManifest } from '../src/lib/model/manifest.ts';
import { a11yCheck } from '../scripts/checks/a11y/index.ts';
import type { BuiltCheck, BuiltContext } from '../scripts/checks/check.ts';
import { htmlCheck } from '../scripts/checks/html/index.ts';
import { identityCheck } from '../scripts/checks/identity/index.ts';
import { linksCheck } from '../scripts/checks/links/index.ts';
import { offsetPosition } from '../src/lib/text/position.ts';
import { nuCheck } from '../scripts/checks/nu/index.ts';
import { toFinding } from '../scripts/checks/to-finding.ts';
import { loadFleet, type LoadedFleet } from '../scripts/lib/load-fleet.ts';
import { distFolder } from '../scripts/lib/project.ts';
import { runInProcess } from './support/run-in-process.ts';
import { tempFleet, type TempFleet } from './support/temp-fleet.ts';

const TODAY = '2026-06-01 12:00';
const SITES = ['portal', 'dept'] as const;

let fleet: TempFleet;
let loaded: LoadedFleet;
beforeAll(async () => {
  fleet = await tempFleet();
  // One gallery is enough: on another site its components differ in their colours only, which the source checks hold.
  for (const args of [['portal', '--gallery'], ['dept']]) {
    const built = await runInProcess('build', '--root', fleet.root, '--today', TODAY, '--site', ...args);
    if (built.code !== 0) throw new Error(`The fixture was not built:\n${built.stdout}\n${built.stderr}`);
  }
  loaded = await loadFleet(fleet.root, TODAY);
});
afterAll(() => fleet.dispose());

async function contextOf(site: string): Promise<BuiltContext> {
  const found = loaded.parsed.sites.find(({ id }) => id === site);
  if (!found) throw new Error(`No site ${site}`);
  const dist = distFolder(fleet.root, site);
  const manifest = JSON.parse(await readFile(path.join(dist, MANIFEST_FILE), 'utf8')) as BuildManifest;
  return { fleet: loaded, site: found, dist, manifest, cacheDir: path.join(fleet.root, 'cache', site) };
}

/** Findings as an editor reads them, so that a failing test says what is wrong. */
async function findings(check: BuiltCheck, site: string): Promise<string[]> {
  const { problems, seen } = await check.run(await contextOf(site));
  expect(seen).toBeGreaterThan(0);
  return problems.map((problem) => {
    const { rule, file, line, column, message } = toFinding(problem, 'zh');
    return `${rule} ${file}:${line}:${column} ${message}`;
  });
}

describe.each(SITES)('the built site %s', (site) => {
  it.each([htmlCheck, nuCheck, identityCheck, linksCheck])('has no findings of $id', async (check) => {
    expect(await findings(check, site)).toEqual([]);
  });

  it('has no accessibility findings on any template, and none on any component of the gallery', async () => {
    if (findBrowser() === null) throw new Error(`这项测试需要浏览器:${HOW_TO_INSTALL.zh}`);
    expect(await findings(a11yCheck, site)).toEqual([]);
  });
});

interface Way {
  check: BuiltCheck;
  rule: string;
  /** Page below the site's folder. */
  file: string;
  from: string | RegExp;
  to: string;
  /** Text the finding is at in the broken page; null for its start. */
  at: string | null;
}
const NEWS = 'news/2025-03-02-meeting/index.html';
const identity = (rule: string, from: string | RegExp, to: string, at: string | null, file = NEWS): Way => ({
  check: identityCheck,
  rule: `identity/${rule}`,
  file,
  from,
  to,
  at,
});
const links = (rule: string, href: string): Way => ({
  check: linksCheck,
  rule: `links/${rule}`,
  file: NEWS,
  from: /href="\/news\/"/,
  to: `href="${href}"`,
  at: `href="${href}"`,
});
const html = (rule: string, from: string | RegExp, to: string): Way => ({
  check: htmlCheck,
  rule: `html/invalid ${rule}`,
  file: NEWS,
  from,
  to,
  at: to.replace(/^<\//, ''),
});

const WAYS: readonly Way[] = [
  html('empty-heading', '</main>', '<h2></h2></main>'),
  html('no-dup-id', '</main>', '<p id="main"></p></main>'),
  identity('header-missing', 'data-identity="domain"', '', '<header'),
  identity('footer-missing', 'data-identity="icp"', '', '<footer'),
  identity('value-differs', /网站标识码(.)\d{10}/, '网站标识码$19999999999', ''),
  identity('link-differs', 'https://beian.miit.gov.cn/', 'https://beian.example.com/', ''),
  identity('error-report-link', /site_code=\d{10}/, 'site_code=1', ''),
  identity('meta-missing', /<meta name="PubDate"[^>]*>/, '', null),
  identity('meta-case', 'name="SiteName"', 'name="siteName"', '<meta name="siteName"'),
  identity(
    'meta-value',
    /name="PubDate" content="[^"]*"/,
    'name="PubDate" content="2025/03/02"',
    '<meta name="PubDate"',
  ),
  identity(
    'canonical',
    /rel="canonical" href="[^"]*"/,
    'rel="canonical" href="http://old.test.gov.cn/"',
    '<link rel="canonical"',
  ),
  identity('lang', '<html lang="zh-Hans"', '<html lang="zh"', '<html'),
  identity('json-ld', 'application/ld+json">{', 'application/ld+json">', '"@context"'),
  identity('title-missing', /<title>[^<]*/, '<title>', '<title>'),
  identity('zone-missing', /<footer[\s\S]*<\/footer>/, '', null),
  identity('zone-differs', '>首页</a>', '>主页</a>', '主页'),
  identity('foreign-load', '</main>', '<img src="https://cdn.example.com/a.png" alt=""></main>', 'src="https://cdn'),
  identity('inline-script', '</main>', '<script>go()</script></main>', 'go()'),
  identity('inline-handler', '</main>', '<p onclick="go()">甲</p></main>', 'onclick'),
  identity('inline-style', '</main>', '<p style="color:red">甲</p></main>', 'style="color'),
  identity('csp-weak', "script-src 'self'", "script-src 'self' 'unsafe-inline'", '', '_headers'),
  identity('csp-missing', /content-security-policy/i, 'X-Nothing', null, '_headers'),
  links('target-missing', '/no-such-column/'),
  links('fragment-missing', '/news/#no-such-place'),
  links('case', '/News/'),
  links('trailing-slash', '/news'),
  {
    check: linksCheck,
    rule: 'links/file-missing',
    file: NEWS,
    from: '</main>',
    to: '<img src="/_astro/gone.png" alt=""></main>',
    at: 'src="/_astro/gone.png"',
  },
];

describe('a built page that is broken', () => {
  it.each(WAYS)('is reported by $rule', async ({ check, rule, file, from, to, at }) => {
    const absolute = path.join(distFolder(fleet.root, 'portal'), file);
    const whole = await readFile(absolute, 'utf8');
    const spoilt = whole.replace(from, to);
    if (spoilt === whole) throw new Error(`${file} does not contain ${String(from)}`);
    try {
      await writeFile(absolute, spoilt);
      const { problems } = await check.run(await contextOf('portal'));
      const [id = '', detail] = rule.split(' ');
      const reported = problems.filter((each) => each.rule === id && (detail === undefined || each.value === detail));
      expect(reported.length).toBeGreaterThan(0);
      expect(reported.every((each) => each.file === `dist/portal/${file}`)).toBe(true);
      if (at === '' || check === htmlCheck) return;
      const place = at === null ? { line: 1, column: 1 } : offsetPosition(spoilt, spoilt.indexOf(at));
      expect(reported.map(({ line, column }) => ({ line, column }))).toContainEqual(place);
    } finally {
      await writeFile(absolute, whole);
    }
  });

  it('names the entry it was made from', async () => {
    const absolute = path.join(distFolder(fleet.root, 'portal'), NEWS);
    const whole = await readFile(absolute, 'utf8');
    try {
      await writeFile(absolute, whole.replace('</main>', '<a href="/gone/">甲</a></main>'));
      const { problems } = await linksCheck.run(await contextOf('portal'));
      expect(problems.map(({ params }) => params?.['source'])).toEqual(['content/portal/news/2025-03-02-meeting.md']);
    } finally {
      await writeFile(absolute, whole);
    }
  });
});
