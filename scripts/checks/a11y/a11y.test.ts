import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { findBrowser, HOW_TO_INSTALL } from '../../browser/launch.ts';
import { builtFixture, type BuiltFixture } from '../pages/built-fixture.ts';
import { placeOf } from '../pages/place.ts';
import { a11yCheck } from './index.ts';
import { elementLocator } from './locate.ts';
import { samplePages } from './sample.ts';

let fixture: BuiltFixture | undefined;
afterEach(async () => {
  vi.unstubAllEnvs();
  await fixture?.dispose();
  fixture = undefined;
});

const HOME = 'index.html';

describe('the sample', () => {
  it('is the largest page of each template', async () => {
    fixture = await builtFixture();
    const { dist, manifest } = fixture.context;
    const small = { ...manifest.pages[0], url: '/a/', file: 'a.html', source: '', template: 'news' };
    await fixture.write('a.html', '<p>短</p>');
    const sample = await samplePages(dist, [small, ...manifest.pages]);
    expect(sample.map(({ template, url }) => `${template} ${url}`)).toEqual([
      'home /',
      'list /news/',
      'news /news/2026-05-01-flood/',
      'not-found /404.html',
      'search /search/',
      'sitemap /sitemap/',
    ]);
  });
});

describe('an element the browser names', () => {
  const html = '<html>\n<body><div class="a"><p>甲</p>\n  <p id="x">乙</p></div></body></html>';
  it('is found in the page as built', () => {
    const locate = elementLocator(html);
    expect(locate('#x')).toEqual({ line: 3, column: 3 });
    expect(locate('.a > p:nth-child(1)')).toEqual({ line: 2, column: 22 });
  });
  it('stands at the start of the page when a script made it', () => {
    expect(elementLocator(html)('.made-later')).toEqual({ line: 1, column: 1 });
    expect(elementLocator(html)('p:not-a-selector(')).toEqual({ line: 1, column: 1 });
  });
});

describe('without a browser', () => {
  it('the check is told as not run, with how to install one, and has seen nothing', async () => {
    vi.stubEnv('CHROMIUM_PATH', '/nowhere/chromium');
    fixture = await builtFixture();
    const { seen, problems } = await a11yCheck.run(fixture.context);
    expect(seen).toBe(0);
    expect(problems).toEqual([
      {
        rule: 'a11y/not-run',
        site: 'main',
        file: 'sites/main/site.yaml',
        line: 1,
        column: 1,
        params: {
          reason: '没有找到 Chromium 浏览器',
          reasonEn: 'no Chromium was found',
          install: HOW_TO_INSTALL.zh,
          installEn: HOW_TO_INSTALL.en,
        },
      },
    ]);
  });
});

/** A site of one page: every page costs a second in the browser. */
async function homeOnly(): Promise<BuiltFixture> {
  const built = await builtFixture();
  const { manifest } = built.context;
  for (const { file } of manifest.pages) if (file !== HOME) await built.remove(file);
  built.context.manifest = { ...manifest, pages: manifest.pages.filter(({ file }) => file === HOME) };
  return built;
}

describe.skipIf(findBrowser() === null)('in a real browser (skipped: no Chromium found)', () => {
  const found = async (built: BuiltFixture) => (await a11yCheck.run(built.context)).problems;

  it('pages without barriers have no findings, and are not examined again until they change', async () => {
    fixture = await homeOnly();
    expect(await found(fixture)).toEqual([]);
    vi.stubEnv('CHROMIUM_PATH', '/nowhere/chromium');
    expect(await a11yCheck.run(fixture.context)).toEqual({ seen: 1, problems: [] });
    await fixture.edit(HOME, '<p>正文</p>', '<p>新的正文</p>');
    expect((await found(fixture)).map(({ rule }) => rule)).toEqual(['a11y/not-run']);
  });

  it('barriers are told on every screen they stand on, in Chinese, at their element', async () => {
    fixture = await homeOnly();
    await fixture.write(
      '_astro/spoilt.css',
      '.faint { color: #bbb } .wide { width: 500px } .tiny { display: inline-block; width: 10px; height: 10px; overflow: hidden }',
    );
    await fixture.edit(HOME, '/_astro/site.css" integrity=', '/_astro/spoilt.css" data-not=');
    await fixture.edit(
      HOME,
      '<p>正文</p>',
      '<p class="faint">看不清的字</p>\n<img src="/_astro/logo.svg">\n<div class="wide">宽</div>\n<h4>跳级</h4>\n' +
        '<div><a class="tiny" href="/a">一</a><a class="tiny" href="/b">二</a></div>',
    );
    const html = await readFile(path.join(fixture.context.dist, HOME), 'utf8');
    const problems = await found(fixture);
    const at = (needle: string) => placeOf(html, html.indexOf(needle));
    expect(problems).toContainEqual({
      rule: 'a11y/violation',
      site: 'main',
      file: `dist/main/${HOME}`,
      ...at('<p class="faint"'),
      value: 'p',
      params: expect.objectContaining({
        source: 'sites/main/site.yaml',
        axeRule: 'color-contrast',
        target: 'p',
        help: '元素必须满足最小颜色对比度比率阈值',
        helpEn: 'Elements must meet minimum color contrast ratio thresholds',
        widths: '1280、360',
      }),
    });
    const rules = problems.map(({ rule, params }) => `${rule} ${params?.['axeRule'] ?? params?.['width'] ?? ''}`);
    expect(rules).toContain('a11y/violation image-alt');
    expect(rules).toContain('a11y/violation target-size');
    expect(rules).toContain('a11y/best-practice heading-order');
    expect(problems.filter(({ rule }) => rule === 'a11y/reflow')).toMatchObject([
      { ...at('<div class="wide"'), params: { width: 360, target: 'div.wide' } },
      { ...at('<div class="wide"'), params: { width: 320, target: 'div.wide' } },
    ]);
  });

  it('nothing is asked of other hosts', async () => {
    fixture = await homeOnly();
    await fixture.edit(HOME, '</main>', '<img alt="" src="https://unreachable.invalid/a.png"></main>');
    expect((await a11yCheck.run(fixture.context)).seen).toBe(1);
  });
});
