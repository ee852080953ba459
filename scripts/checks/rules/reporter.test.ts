import { describe, expect, it } from 'vitest';
import { defineRules } from './define-rules.ts';
import { reporter } from './reporter.ts';

const rules = defineRules({
  plain: {
    severity: 'error',
    clauses: [],
    zh: { summary: '要求。', message: '{file} 有错误。', fix: '写成 { from: 1 }。' },
    en: { summary: 'A demand.', message: '{file} is wrong.', fix: 'Write { from: 1 }.' },
    example: { bad: 'a', good: 'b' },
  },
  full: {
    severity: 'error',
    fixable: true,
    clauses: [],
    zh: { summary: '要求。', message: '“{value}”超过 {limit}[[，例如 {suggestion}]]。', fix: '写进 {file}。' },
    en: {
      summary: 'A demand.',
      message: '"{value}" is above {limit}[[, for example {suggestion}]].',
      fix: 'See {file}.',
    },
    example: { bad: 'a', good: 'b' },
  },
  built: {
    severity: 'error',
    clauses: [],
    zh: { summary: '要求。', message: '{source} 有错误。', fix: '改正。' },
    en: { summary: 'A demand.', message: '{source} is wrong.', fix: 'Correct it.' },
    example: { bad: 'a', good: 'b' },
  },
});

const report = reporter('sample', rules);
const place = { site: 'a', file: 'content/a/b.md', line: 2, column: 3 };
const page = { ...place, params: { source: 'content/a/b.md' } };

describe('a problem is reported', () => {
  it('with the rule, the place and what fills the sentences', () => {
    expect(report('full', place, { value: 'x', params: { limit: 3, suggestion: undefined } })).toEqual({
      rule: 'sample/full',
      ...place,
      value: 'x',
      params: { limit: 3 },
    });
    expect(report('plain', place)).toEqual({ rule: 'sample/plain', ...place });
  });

  it('with what its place knows already', () => {
    expect(report('built', page)).toEqual({ rule: 'sample/built', ...page });
    expect(report('full', page, { value: 'x', params: { limit: 3 } }).params).toEqual({ ...page.params, limit: 3 });
  });
});

describe('the compiler rejects', () => {
  it('a rule that does not exist', () => {
    // @ts-expect-error plan is no rule
    report('plan', place);
  });
  it('a parameter that is missing', () => {
    // @ts-expect-error limit is missing
    report('full', place, { value: 'x', params: { suggestion: 'y' } });
    // @ts-expect-error params are missing
    report('full', place, { value: 'x' });
    // @ts-expect-error everything is missing
    report('full', place);
  });
  it('a value that is missing', () => {
    // @ts-expect-error value is missing
    report('full', place, { params: { limit: 3 } });
  });
  it('a parameter that is misspelt', () => {
    // @ts-expect-error limt is limit
    report('full', place, { value: 'x', params: { limt: 3 } });
    // @ts-expect-error sugestion is suggestion
    report('full', place, { value: 'x', params: { limit: 3, sugestion: 'y' } });
  });
  it('a parameter no sentence has', () => {
    // @ts-expect-error nothing says limit
    report('plain', place, { params: { limit: 3 } });
  });
  it('the source of a page where the place is none', () => {
    // @ts-expect-error source is missing
    report('built', place);
  });
  it('an edit of a rule that is not declared to be fixable', () => {
    report('full', place, { value: 'x', params: { limit: 3 }, edits: [] });
    // @ts-expect-error plain is not fixable
    report('plain', place, { edits: [] });
  });
  it('sentences of which one language lacks a blank', () => {
    defineRules({
      uneven: {
        severity: 'error',
        clauses: [],
        zh: { summary: '要求。', message: '超过 {limit}。', fix: '改正。' },
        // @ts-expect-error the English sentences lack {limit}
        en: { summary: 'A demand.', message: 'Too many.', fix: 'Correct it.' },
        example: { bad: 'a', good: 'b' },
      },
    });
  });
});
