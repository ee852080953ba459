import { describe, expect, it } from 'vitest';
import { splitSource } from './front-matter.ts';

describe('an entry is split', () => {
  it('into fields and body, each with its place', () => {
    const split = splitSource('---\ntitle: 甲\n---\n\n正文\n');
    expect(split.data).toEqual({ title: '甲' });
    expect(split.body).toBe('\n正文\n');
    expect(split.bodyLine).toBe(4);
    expect(split.valueAt(['title'])).toEqual({ line: 2, column: 8 });
  });

  it('at the first closing line, however many rules the body draws', () => {
    expect(splitSource('---\ntitle: 甲\n---\n一\n\n---\n\n二\n').body).toBe('一\n\n---\n\n二\n');
  });

  it('with spaces after the marks', () => {
    const split = splitSource('---  \ntitle: 甲\n---  \n正文\n');
    expect(split.valueAt(['title'])).toEqual({ line: 2, column: 8 });
    expect(split.body.trim()).toBe('正文');
    expect(split.body.split('\n').indexOf('正文') + split.bodyLine).toBe(4);
  });

  it('without a body', () => expect(splitSource('---\ntitle: 甲\n---').body).toBe(''));
  it('with no fields', () =>
    expect(splitSource('---\n---\n正文\n')).toMatchObject({ data: {}, body: '正文\n', bodyLine: 3 }));
});

it.each([
  ['', 'metadata/file-empty'],
  [' \n', 'metadata/file-empty'],
  ['正文', 'metadata/front-matter-missing'],
  ['----\ntitle: 甲\n---\n', 'metadata/front-matter-missing'],
  ['---\ntitle: 甲\n', 'metadata/front-matter-unclosed'],
  ['---\ntitle: 甲\n----\n正文\n', 'metadata/front-matter-unclosed'],
  ['---\ntitle: 甲\n---正文\n', 'metadata/front-matter-unclosed'],
])('%j is reported as %s', (source, rule) =>
  expect(splitSource(source).problems.map((each) => each.rule)).toEqual([rule]),
);

it('never runs front matter that claims to be a program', () => {
  expect(splitSource('---js\nprocess.exit(9)\n---\n').problems[0]?.rule).toBe('metadata/front-matter-missing');
});
