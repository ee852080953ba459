import type { Rules } from '../rules/subject.ts';
import type { RuleCase } from '../testing/rule-case.ts';
import { findingsOf } from '../testing/run-case.ts';
import { testCheck } from '../testing/test-check.ts';
import { contentCheck } from './index.ts';

testCheck(
  contentCheck,
  {
    rules: import.meta.glob<Rules>('./**/rules.ts', { eager: true, import: 'rules' }),
    cases: import.meta.glob<readonly RuleCase[]>('./**/cases.ts', { eager: true, import: 'cases' }),
  },
  findingsOf,
);
