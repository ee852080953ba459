/** Cases of the rules about what a page loads, and code written into it. */
import { BUILT, inMain, type RuleCase } from '../../testing/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    rule: 'foreign-load',
    title: 'a picture of another host',
    changes: [inMain(BUILT.news, '<img src="//cdn.example.com/a.png" alt="">')],
    expect: ['24:33'],
    says: ['//cdn.example.com/a.png'],
  },
  {
    rule: 'foreign-load',
    title: 'one of the sizes of a picture',
    changes: [inMain(BUILT.news, '<img alt="" srcset="/a.png 1x, https://cdn.example.com/b.png 2x">')],
    expect: ['24:40'],
    says: ['https://cdn.example.com/b.png'],
  },
  {
    rule: 'foreign-load',
    title: 'a style sheet of another host',
    changes: [{ edit: BUILT.news, from: 'href="/_astro/site.css"', to: 'href="https://cdn.example.com/a.css"' }],
    expect: ['14:24'],
    says: ['https://cdn.example.com/a.css'],
  },
  {
    rule: 'foreign-load',
    title: 'a frame of another host',
    changes: [inMain(BUILT.news, '<iframe title="地图" src="https://map.example.com/"></iframe>')],
    expect: ['24:47'],
    says: ['https://map.example.com/'],
  },
  {
    rule: 'foreign-load',
    title: 'a picture in a style sheet',
    changes: [{ edit: BUILT.style, from: 'url("/_astro/logo.svg")', to: "url( 'https://cdn.example.com/a.png' )" }],
    expect: ['1:20'],
    says: ['https://cdn.example.com/a.png'],
  },
  {
    rule: 'foreign-load',
    title: 'a style sheet in a style sheet',
    changes: [{ edit: BUILT.style, from: 'body', to: '@import "https://cdn.example.com/b.css"; body' }],
    expect: ['1:1'],
    says: ['https://cdn.example.com/b.css'],
  },
  {
    rule: 'inline-script',
    title: 'a script in the page',
    changes: [inMain(BUILT.news, '<script>go()</script>')],
    expect: ['24:36'],
  },
  {
    rule: 'inline-script',
    title: 'nothing wrong with an inline script whose hash the policy names',
    changes: [
      inMain(BUILT.news, '<script>go()</script>'),
      { edit: BUILT.headers, from: "'wasm-unsafe-eval'", to: "'sha256-5KYv+PUboo5h+0+YAtGRPbwv5d/QxzHslP4YGnUaxRw='" },
    ],
    expect: [],
  },
  {
    rule: 'inline-handler',
    title: 'an attribute that runs a script',
    changes: [inMain(BUILT.news, '<p onclick="go()">正文</p>')],
    expect: ['24:31'],
    says: ['onclick'],
  },
  {
    rule: 'inline-style',
    title: 'an attribute that sets a style',
    changes: [inMain(BUILT.news, '<p style="color:red">正文</p>')],
    expect: ['24:31'],
    says: ['style="…"'],
  },
  {
    rule: 'inline-style',
    title: 'a style in the page',
    changes: [{ edit: BUILT.news, from: '</head>', to: '<style>p{}</style></head>' }],
    expect: ['16:8'],
    says: ['<style>'],
  },
];
