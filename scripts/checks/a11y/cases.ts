/** Cases of the rules about barriers, on one page of the built site: every page costs a second in the browser. */
import { BUILT, inMain, type Change, type RuleCase } from '../testing/rule-case.ts';

const OTHERS: readonly Change[] = [
  ...Object.values(BUILT).filter((file) => file.endsWith('.html') && file !== BUILT.home),
  'dist/main/404.html',
  'dist/main/sitemap/index.html',
].map((file) => ({ remove: file }));
const onHome = (html: string, ...more: Change[]): Change[] => [inMain(BUILT.home, html), ...more, ...OTHERS];
/** A style sheet of its own for the page. */
const styled = (css: string): Change[] => [
  { edit: BUILT.home, from: '/_astro/site.css" integrity=', to: '/_astro/broken.css" data-not=' },
  { write: 'dist/main/_astro/broken.css', content: css },
];

export const cases: readonly RuleCase[] = [
  {
    rule: 'violation',
    title: 'faint words, a picture without description and a link too small to press',
    changes: onHome(
      '<p class="faint">看不清的字</p>\n<img src="/_astro/logo.svg">\n' +
        '<div><a class="tiny" href="/a">一</a><a class="tiny" href="/b">二</a></div>',
      ...styled('.faint { color: #bbb } .tiny { display: inline-block; width: 10px; height: 10px; overflow: hidden }'),
    ),
    expect: ['20:28', '21:1', '22:6', '22:37'],
    says: ['元素必须满足最小颜色对比度比率阈值', '1280、360'],
  },
  {
    rule: 'violation',
    title: 'nothing wrong with a page without barriers',
    changes: onHome('<p>正文</p>'),
    expect: [],
  },
  {
    rule: 'best-practice',
    title: 'a heading that skips levels',
    changes: onHome('<h4>跳级</h4>'),
    expect: ['20:28'],
  },
  {
    rule: 'reflow',
    title: 'a part that is wider than a phone',
    changes: onHome('<div class="wide">宽</div>', ...styled('.wide { width: 500px }')),
    expect: ['20:28', '20:28'],
    says: ['div.wide'],
  },
  {
    rule: 'reflow',
    title: 'nothing wrong with a part that narrows with the screen',
    changes: onHome('<div class="wide">宽</div>', ...styled('.wide { max-width: 500px }')),
    expect: [],
  },
  {
    rule: 'not-run',
    title: 'a machine without a browser',
    changes: [],
    environment: { CHROMIUM_PATH: '/nowhere/chromium' },
    expect: [`a11y/not-run ${BUILT.record}:1:1`],
    says: ['没有找到 Chromium 浏览器', 'CHROMIUM_PATH'],
  },
  {
    rule: 'not-run',
    title: 'nothing wrong with a machine that has one',
    changes: onHome('<p>新的正文</p>'),
    expect: [],
  },
];
