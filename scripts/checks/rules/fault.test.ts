import { describe, expect, it } from 'vitest';
import { defineRules } from './define-rules.ts';
import { type FaultOf, faultReporter } from './fault.ts';

const rules = defineRules({
  plain: {
    severity: 'error',
    clauses: [],
    zh: { summary: '要求。', message: '有错误。', fix: '改正。' },
    en: { summary: 'A demand.', message: 'This is wrong.', fix: 'Correct it.' },
    example: { bad: 'a', good: 'b' },
  },
  limited: {
    severity: 'error',
    clauses: [],
    zh: { summary: '要求。', message: '“{value}”超过 {limit}。', fix: '改正。' },
    en: { summary: 'A demand.', message: '"{value}" is above {limit}.', fix: 'Correct it.' },
    example: { bad: 'a', good: 'b' },
  },
});
const report = faultReporter('sample', rules);
const place = { site: 'a', file: 'content/a/b.md', line: 2, column: 3 };

describe('a fault', () => {
  it('becomes a problem at the place it is reported at', () => {
    expect(report(place, { rule: 'plain' })).toEqual({ rule: 'sample/plain', ...place });
    expect(report(place, { rule: 'limited', value: '4', params: { limit: 3 } })).toEqual({
      rule: 'sample/limited',
      ...place,
      value: '4',
      params: { limit: 3 },
    });
  });

  it('does not compile where it lacks what the sentences of its rule need', () => {
    // @ts-expect-error limit is missing
    const problem: FaultOf<typeof rules> = { rule: 'limited', value: '4' };
    expect(problem.rule).toBe('limited');
  });

  it('does not compile where no rule is called so', () => {
    // @ts-expect-error limmited is limited
    const problem: FaultOf<typeof rules> = { rule: 'limmited', value: '4', params: { limit: 3 } };
    expect(problem.value).toBe('4');
  });
});
