/** Cases of the rules about titles of pages. */
import { BUILT, type RuleCase } from '../../testing/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    rule: 'title-missing',
    title: 'a page without title',
    changes: [{ edit: BUILT.news, from: '<title>/news/_示例市人民政府', to: '<title>' }],
    expect: ['5:1'],
  },
  {
    rule: 'title-duplicate',
    title: 'a page with the title of another',
    changes: [{ edit: BUILT.news, from: '<title>/news/_', to: '<title>/_' }],
    expect: ['5:8'],
    says: ['/_示例市人民政府'],
  },
];
