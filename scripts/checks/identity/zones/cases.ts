/** Cases of the rules about header and footer as a whole. */
import { BUILT, type RuleCase } from '../../testing/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    rule: 'zone-missing',
    title: 'a page without footer',
    changes: [{ edit: BUILT.entry, from: '<footer>', to: '<div>' }],
    expect: [...Array<string>(12).fill(`identity/footer-missing ${BUILT.entry}:1:1`), '1:1'],
  },
  {
    rule: 'zone-differs',
    title: 'another word in the header',
    changes: [{ edit: BUILT.news, from: '<a href="/search/">搜索</a>', to: '<a href="/search/">查询</a>' }],
    expect: ['22:44'],
    says: ['查询'],
  },
  {
    rule: 'zone-differs',
    title: 'a header with less than that of the home page',
    changes: [{ edit: BUILT.news, from: '<a href="/search/">搜索</a>', to: '' }],
    expect: ['18:1'],
  },
];
