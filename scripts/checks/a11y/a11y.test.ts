import { afterEach, describe, expect, it, vi } from 'vitest';
import { findBrowser } from '../../browser/launch.ts';
import { builtFixture, type BuiltFixture } from '../pages/built-fixture.ts';
import type { Rules } from '../rules/subject.ts';
import type { RuleCase } from '../testing/rule-case.ts';
import { builtFindingsOf } from '../testing/run-built-case.ts';
import { testCheck } from '../testing/test-check.ts';
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
      'feeds /feeds/',
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
  it('is at the start of the page when a script made it', () => {
    expect(elementLocator(html)('.made-later')).toEqual({ line: 1, column: 1 });
    expect(elementLocator(html)('p:not-a-selector(')).toEqual({ line: 1, column: 1 });
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
  testCheck(
    a11yCheck,
    {
      rules: import.meta.glob<Rules>('./**/rules.ts', { eager: true, import: 'rules' }),
      cases: import.meta.glob<readonly RuleCase[]>('./**/cases.ts', { eager: true, import: 'cases' }),
    },
    builtFindingsOf(a11yCheck),
  );

  const found = async (built: BuiltFixture) => (await a11yCheck.run(built.context)).problems;

  it('pages without barriers have no findings, and are not examined again until they change', async () => {
    fixture = await homeOnly();
    expect(await found(fixture)).toEqual([]);
    vi.stubEnv('CHROMIUM_PATH', '/nowhere/chromium');
    expect(await a11yCheck.run(fixture.context)).toEqual({ seen: 1, problems: [] });
    await fixture.edit(HOME, '<p>正文</p>', '<p>新的正文</p>');
    expect((await found(fixture)).map(({ rule }) => rule)).toEqual(['a11y/not-run']);
  });

  it('nothing is asked of other hosts', async () => {
    fixture = await homeOnly();
    await fixture.edit(HOME, '</main>', '<img alt="" src="https://unreachable.invalid/a.png"></main>');
    expect((await a11yCheck.run(fixture.context)).seen).toBe(1);
  });
});
