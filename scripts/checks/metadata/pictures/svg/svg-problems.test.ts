import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT_ROOT } from '../../../../lib/project.ts';
import { svgProblems } from './svg-problems.ts';

const NAMESPACES = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"';
const drawing = (content: string, attributes = '') =>
  `<svg ${NAMESPACES} viewBox="0 0 9 9" ${attributes}>${content}</svg>`;
const found = (text: string) => svgProblems(text).problems.map(({ value }) => value);
const style = (text: string) => found(drawing(`<style>${text}</style>`));

describe('a drawing', () => {
  it.each([
    [
      'shapes and colours',
      '<g fill="none" stroke="#b00" style="opacity:.5;fill:rgb(0 0 0 / 50%)"><path d="M0 0h9v9z"/></g>',
    ],
    [
      'gradients',
      '<defs><linearGradient id="a" gradientTransform="rotate(45)"><stop offset="0" stop-color="red"/></linearGradient></defs><rect fill="url(#a)" width="9" height="9"/>',
    ],
    ['repeated parts', '<symbol id="s"><path d="M0 0"/></symbol><use href="#s"/><use xlink:href="#s" x="3"/>'],
    ['masks and clips', '<clipPath id="c"><circle r="3"/></clipPath><g clip-path="url(#c)" mask="url( \'#m\' )"/>'],
    [
      'a shadow',
      '<filter id="f"><feDropShadow dx="1" dy="1" stdDeviation="2"/></filter><path filter="url(#f)" d="M0 0"/>',
    ],
    [
      'classes',
      '<style type="text/css"><![CDATA[.st0{fill:#fff;clip-path:url(#c)} @media print{.st0{fill:#000}}]]></style><path class="st0" d="M0 0"/>',
    ],
    [
      'words',
      '<title>水务（示例）</title><desc>a &lt;b&gt; @import url(x)</desc><text font-family="\'A (B)\', serif">字</text>',
    ],
    [
      'notes of Inkscape',
      '<metadata><r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/></metadata><g xmlns:i="http://www.inkscape.org/namespaces/inkscape" i:label="x"/>',
    ],
    ['notes for screen readers', '<g role="img" aria-label="url(x) f(y)" data-name="图层 1"/>'],
  ])('may hold %s', (_title, content) => {
    expect(svgProblems(drawing(content))).toEqual({ problems: [], damaged: false });
  });

  it.each([
    ['<script>', '<script>alert(1)</script>'],
    ['<h:script>', '<h:script xmlns:h="http://www.w3.org/2000/svg">alert(1)</h:script>'],
    ['<SCRIPT>', '<SCRIPT>alert(1)</SCRIPT>'],
    ['<foreignObject>', '<foreignObject/>'],
    ['<body>', '<body xmlns="http://www.w3.org/1999/xhtml"/>'],
    ['<x:img>', '<x:img xmlns:x="http://www.w3.org/1999/xhtml" src="x"/>'],
    ['<math>', '<math xmlns="http://www.w3.org/1998/Math/MathML"/>'],
    ['<a>', '<a href="https://example.com"><path d="M0 0"/></a>'],
    ['<animate>', '<animate attributeName="href" to="javascript:alert(1)"/>'],
    ['<set>', '<set attributeName="onclick" to="alert(1)"/>'],
    ['<feImage>', '<filter><feImage href="#a"/></filter>'],
    ['<feTurbulence>', '<filter><feTurbulence numOctaves="99999999"/></filter>'],
    ['<font-face-uri>', '<font-face-uri href="https://example.com/a.woff"/>'],
    ['<unknown>', '<unknown/>'],
    ['onload', '<path onload="alert(1)" d="M0 0"/>'],
    ['onLoad', '<path onLoad="alert(1)" d="M0 0"/>'],
    ['href', '<image href="https://example.com/a.png"/>'],
    ['href', '<use href="other.svg#a"/>'],
    ['href', '<use href="data:image/svg+xml,x#a"/>'],
    ['xlink:href', '<use xlink:href="&#104;ttps://example.com/a.svg#a"/>'],
    ['l:href', '<g xmlns:l="http://www.w3.org/1999/xlink"><use l:href="//example.com/a#b"/></g>'],
    ['href', '<image href="data:image/svg+xml;base64,PHN2Zy8+"/>'],
    ['href', '<image href="data:text/html;base64,PHN2Zy8+"/>'],
    ['href', '<image href="data:image/png;base64,bm8gcGljdHVyZQ=="/>'],
    ['src', '<image src="a.png"/>'],
    ['xml:base', '<g xml:base="https://example.com/"/>'],
    ['fill', '<path fill="url(https://example.com/a#b)" d="M0 0"/>'],
    ['mask', '<path mask="url(&quot;data:image/svg+xml,x#a&quot;)" d="M0 0"/>'],
    ['filter', '<path filter="\\75rl(a.svg#b)" d="M0 0"/>'],
    ['cursor', '<path cursor="url(a.cur)" d="M0 0"/>'],
    ['style', '<path style="background:image-set(\'a.png\' 1x)" d="M0 0"/>'],
    ['style', '<path style="fill:URL(a.svg#b)" d="M0 0"/>'],
    ['style', '<path style="fill:url(/**/\'a.svg#b\')" d="M0 0"/>'],
    ['<?xml-stylesheet', '<?xml-stylesheet href="a.css"?>'],
  ])('may not hold %s', (value, content) => {
    expect(found(drawing(content))).toContain(value);
  });

  it.each([
    '@import "a.css";',
    '@im<!-- -->port "a.css";',
    '@im<![CDATA[po]]>rt "a.css";',
    '@&#105;mport "a.css";',
    '@\\69mport "a.css";',
    '@charset "utf-8";@import url(a.css);',
    '@font-face{font-family:a;src:url(a.woff)}',
    '@keyframes a{to{opacity:0}}',
    'rect{fill:u/**/rl(a);background:url(a.png)}',
    'rect{fill:u<![CDATA[rl]]>(a.svg#b)}',
    'rect{fill:url(\n"a.svg#b")}',
    'rect{fill:src("a.svg#b")}',
    'rect{width:expression(alert(1))}',
    'rect{background:-webkit-image-set("a.png" 1x)}',
    'rect{background:cross-fade(url(#a),"b.png")}',
    'rect{-moz-binding:url("a.xml#b")}',
    'rect{fill:url(#a b)}',
  ])('may not be styled by %s', (text) => {
    expect(style(text)).toContain('<style>');
  });

  it('may not be styled by a word that an element cuts in two', () => {
    expect(style('@imp<b/>ort "a.css";')).toEqual(['<b>', '<style>']);
    expect(style('rect{fill:u<title/>rl(a.svg#b)}')).toEqual(['<style>']);
  });

  it('says in which encoding it is written only where that is UTF-8', () => {
    expect(found(`<?xml version="1.0" encoding="UTF-8"?>${drawing('')}`)).toEqual([]);
    expect(found(`<?xml version="1.0" encoding="utf-7"?>${drawing('')}`)).toEqual(['encoding="utf-7"']);
  });

  it('defines no entities and is well-formed', () => {
    const standard =
      '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">';
    expect(found(standard + drawing(''))).toEqual([]);
    for (const doctype of ['svg [<!ENTITY a "b">]', 'svg SYSTEM "http://example.com/a.dtd"', 'html'])
      expect(found(`<!DOCTYPE ${doctype}>${drawing('')}`)).toContain('<!DOCTYPE');
    for (const broken of ['<svg', drawing('<g>'), drawing('<g a=1/>'), drawing('&nbsp;'), `${drawing('')}<svg/>`])
      expect(svgProblems(broken).damaged).toBe(true);
    expect(found('<html xmlns="http://www.w3.org/1999/xhtml"/>')).toContain('<html>');
  });

  it('asks for no more room than a screen has', () => {
    expect(found(drawing('', 'width="1000000000"'))).toEqual(['width']);
  });

  it('names the place of a fault', () => {
    expect(svgProblems(`<svg ${NAMESPACES}>\r\n  <g>\r\n    <path\r\n      onclick="x"/></g></svg>`).problems).toEqual([
      { value: 'onclick', line: 4, column: 7 },
    ]);
  });
});

describe('parts that show each other', () => {
  const repeat = (count: number, text: string) => text.repeat(count);
  const tower = (level: (at: number) => string) =>
    drawing(Array.from({ length: 8 }, (_, at) => level(at)).join('') + '<use href="#a7"/>');

  it.each([
    [
      'by use',
      tower((at) => `<g id="a${at}">${repeat(10, at ? `<use href="#a${at - 1}"/>` : '<path d="M0 0"/>')}</g>`),
    ],
    [
      'by patterns',
      tower((at) => `<pattern id="a${at}">${repeat(10, `<rect fill="url(#a${at - 1})"/>`)}</pattern>`).replace(
        '<use href="#a7"/>',
        '<rect fill="url(#a7)"/>',
      ),
    ],
    [
      'by masks in styles',
      tower((at) => `<mask id="a${at}">${repeat(10, `<rect style="mask:url(#a${at - 1})"/>`)}</mask>`),
    ],
    [
      'by markers',
      drawing(
        `<marker id="m">${repeat(300, '<path d="M0 0"/>')}</marker><path marker-mid="url(#m)" d="M0 0${repeat(300, 'L1 1')}"/>`,
      ),
    ],
    [
      'by a style sheet',
      drawing(
        `<style>path{mask:url(#m)}</style><mask id="m">${repeat(300, '<rect/>')}</mask>${repeat(300, '<path d="M0 0"/>')}`,
      ),
    ],
    ['by themselves', drawing('<g id="a"><use href="#a"/></g>')],
    [
      'in a long chain',
      drawing(Array.from({ length: 3000 }, (_, at) => `<g id="a${at}"><use href="#a${at + 1}"/></g>`).join('')),
    ],
  ])('%s are rejected if they multiply', (_title, text) => {
    expect(found(text)).toEqual(['<use>']);
  });
});

describe('more of everything than any drawing has', () => {
  it.each([
    ['parts', '<g/>'.repeat(200_000), '<use>'],
    ['attributes', `<g ${Array.from({ length: 60_000 }, (_, at) => `a${at}="1"`).join(' ')}/>`, 'a0'],
    ['style sheets', '<style>a{}</style>'.repeat(101), '<style>'],
  ])('is refused: %s', (_title, content, value) => {
    expect(found(drawing(content))[0]).toBe(value);
  });

  it('leaves a hundred style sheets alone', () => {
    expect(found(drawing('<style>a{}</style>'.repeat(100)))).toEqual([]);
  });
});

it('the drawings of the demo fleet are fine', () => {
  const folder = path.join(PROJECT_ROOT, 'sites');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.svg'));
  expect(files.length).toBeGreaterThan(5);
  for (const name of files) expect([name, ...found(readFileSync(path.join(folder, name), 'utf8'))]).toEqual([name]);
});
