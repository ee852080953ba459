/** Cases of the rules about what browsers understand. */
import { type RuleCase } from '../testing/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    rule: 'unsupported',
    title: 'a selector older browsers lack',
    changes: [{ write: 'dist/main/_astro/late.css', content: 'a { color: red }\n  b:has(c) { color: red }\n' }],
    expect: ['2:4'],
    says: [':has(c)', 'css.selectors.has', 'Chrome 90、Edge 90', 'Chrome 105、Edge 105'],
  },
  {
    rule: 'unsupported',
    title: 'a method older browsers lack',
    changes: [{ write: 'dist/main/_astro/late.js', content: 'f();\nlist.at(-1);' }],
    expect: ['2:1'],
  },
  {
    rule: 'unsupported',
    title: 'nothing wrong with a method behind a test',
    changes: [
      {
        write: 'dist/main/_astro/late.js',
        content: 'if (typeof Intl.Segmenter === "function") new Intl.Segmenter("zh");',
      },
    ],
    expect: [],
  },
  {
    rule: 'unreadable',
    title: 'a style sheet that breaks off',
    changes: [{ write: 'dist/main/_astro/bad.css', content: 'a { color: red }\nb { color' }],
    expect: ['2:10'],
  },
  {
    rule: 'unreadable',
    title: 'a script that cannot be read',
    changes: [{ write: 'dist/main/_astro/bad.js', content: 'f();\nlet = =;' }],
    expect: ['2:1'],
  },
  {
    rule: 'unreadable',
    title: 'nothing wrong with a script that can',
    changes: [{ write: 'dist/main/_astro/page.js', content: 'document.title.trim();' }],
    expect: [],
  },
];
