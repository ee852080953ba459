/** Cases of the rules about the Content-Security-Policy. */
import { BUILT, type RuleCase } from '../../testing/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    rule: 'csp-weak',
    title: 'styles from anywhere in the page',
    changes: [{ edit: BUILT.headers, from: "style-src 'self'", to: "style-src 'self' 'unsafe-inline'" }],
    expect: ['2:3'],
    says: ["'unsafe-inline'"],
  },
  {
    rule: 'csp-weak',
    title: 'everything from everywhere',
    changes: [{ edit: BUILT.headers, from: "default-src 'self'", to: 'default-src *' }],
    expect: ['2:3'],
    says: ['*'],
  },
  {
    rule: 'csp-weak',
    title: 'a policy without a rule for the rest',
    changes: [{ edit: BUILT.headers, from: "default-src 'self'; ", to: '' }],
    expect: ['2:3'],
    says: ['（未设置）'],
  },
  {
    rule: 'csp-missing',
    title: 'a policy for one page only',
    changes: [{ edit: BUILT.headers, from: '/*\n', to: '/search/\n' }],
    expect: ['1:1'],
  },
];
