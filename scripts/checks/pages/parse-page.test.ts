import { describe, expect, it } from 'vitest';
import { parsePage } from './parse-page.ts';
import { offsetPosition } from '../../../src/lib/text/position.ts';

const ORIGIN = 'https://www.example.gov.cn';
const OWN = `${ORIGIN}/a/`;
const body = (inner: string) =>
  `<!doctype html>\n<html lang="zh-Hans"><head><title>甲</title></head><body>${inner}</body></html>`;

describe('the facts of a page', () => {
  it('distinguish the header and footer of the page from those of an article', () => {
    const facts = parsePage(
      body(
        '<header><a href="/">首页</a></header><main><article><header>文章</header></article></main><footer>页脚</footer>',
      ),
      ORIGIN,
    );
    expect(facts.header?.content).toBe('a href=/\n首页');
    expect(facts.footer?.content).toBe('页脚');
  });
  it('leave out of header and footer how they are marked up and which item is current', () => {
    const a = parsePage(
      body('<header><h1><a href="/">甲</a></h1><a href="/b/" class="on" aria-current="page">乙</a></header>'),
      ORIGIN,
    );
    const b = parsePage(body('<header><p><a href="/">甲</a></p><a href="/b/">乙</a></header>'), ORIGIN);
    expect(a.header?.content).toBe(b.header?.content);
  });
  it('leave out of the footer the address of the page itself, but no other address', () => {
    const footer = (own: string, other: string) =>
      parsePage(
        `<link rel="canonical" href="${own}">` +
          body(`<footer><a href="https://e.cn/?site_code=1&amp;url=${encodeURIComponent(own)}">${other}</a></footer>`),
        ORIGIN,
      ).footer?.content;
    expect(footer(OWN, '错')).toBe(footer('https://www.example.gov.cn/b/', '错'));
    expect(footer(OWN, '错')).not.toBe(footer(OWN, '误'));
  });
  it('give identity marks the text, first link and first picture inside them', () => {
    const facts = parsePage(
      body('<footer><p data-identity="icp">备案 &amp;\n <a href="/x"><img src="/i.svg" alt="图"> 号</a></p></footer>'),
      ORIGIN,
    );
    expect(facts.elements).toMatchObject([{ part: 'icp', zone: 'footer', text: '备案 & 号', href: '/x', alt: '图' }]);
  });
  it('gives the places of attributes', () => {
    const html = body('\n<p id="x"\n   onclick="y()" style="color:red">甲</p>');
    const facts = parsePage(html, ORIGIN);
    expect(facts.inlineCode.map(({ value, at }) => [value, offsetPosition(html, at)])).toEqual([
      ['onclick', { line: 4, column: 4 }],
      ['style', { line: 4, column: 18 }],
    ]);
    expect(facts.ids).toEqual(['x']);
  });
  it('name every address the browser would fetch, and no other', () => {
    const facts = parsePage(
      body(
        '<img src="/a.png" srcset="/b.png 1x, /c,d.png 2x"><a href="/e/">e</a><link rel="alternate" href="/f">' +
          '<link rel="stylesheet" href="/g.css"><svg><use href="#h"></use></svg>',
      ),
      ORIGIN,
    );
    expect(facts.loads.map(({ value }) => value)).toEqual(['/a.png', '/b.png', '/c,d.png', '/g.css', '#h']);
    expect(facts.links).toEqual(['/e/']);
  });
  it('keep scripts that run apart from data', () => {
    const facts = parsePage(
      body('<script>a<b</script><script type="application/ld+json">{}</script><script src="/c.js"></script>'),
      ORIGIN,
    );
    expect(facts.inlineCode.map(({ kind, value }) => [kind, value])).toEqual([['script', 'a<b']]);
    expect(facts.jsonLd.map(({ value }) => value)).toEqual(['{}']);
    expect(facts.loads.map(({ value }) => value)).toEqual(['/c.js']);
  });
});
