import { describe, expect, it } from 'vitest';
import { parseYaml } from './located-yaml.ts';

const SOURCE = `title: 标题
source:
  name: 市水务局
tags: [甲, 乙]
attachments:
  - title: 表
    file: a.pdf
empty:
code: 0012
`;
const yaml = parseYaml(SOURCE, 2);

describe('the place of a value', () => {
  it.each([
    [['title'], 2, 8],
    [['source', 'name'], 4, 9],
    [['tags', 1], 5, 11],
    [['attachments', 0, 'file'], 8, 11],
  ])('%j', (path, line, column) => expect(yaml.valueAt(path)).toEqual({ line, column }));

  it('is that of the key where nothing is written', () =>
    expect(yaml.valueAt(['empty'])).toEqual({ line: 9, column: 1 }));
  it('is that of the nearest ancestor where the path ends early', () =>
    expect(yaml.valueAt(['source', 'url'])).toEqual({ line: 3, column: 1 }));
  it('is the top where nothing of the path exists', () =>
    expect(yaml.valueAt(['nothing'])).toEqual({ line: 2, column: 1 }));
});

it('keeps keys apart from values', () => expect(yaml.keyAt(['source', 'name'])).toEqual({ line: 4, column: 3 }));

it('keeps a scalar as it was typed', () => {
  expect(yaml.typedAt(['code'])).toBe('0012');
  expect(yaml.typedAt(['source'])).toBe('');
});

it('keeps dates as text', () => expect(parseYaml('day: 2025-13-45').data).toEqual({ day: '2025-13-45' }));

it('reads an empty text as no fields at all', () =>
  expect(parseYaml('# nothing\n')).toMatchObject({ data: {}, problems: [] }));

describe('what cannot be read', () => {
  const rules = (source: string) =>
    parseYaml(source).problems.map(({ rule, line, column }) => `${rule} ${line}:${column}`);

  it.each([
    ['a: 1\na: 2\n', 'metadata/key-duplicate 2:1'],
    ['a:\n\tb: 1\n', 'metadata/yaml-tab 2:1'],
    ['a: &x 1\nb: *x\n', 'metadata/yaml-alias 2:4'],
    ['a: 1\nb: !!str 2\n', 'metadata/yaml-tag 2:5'],
    ['- a\n', 'metadata/yaml-not-map 1:1'],
    ['标题：甲\n', 'metadata/yaml-not-map 1:1'],
    ['a: 1\ntitle：甲\nb: 2\n', 'metadata/yaml-full-width-colon 2:6'],
    ["a: 'x\n", 'metadata/yaml-quote-open 1:4'],
    ['a: 1\nb:\n   c: 1\n  d: 2\n', 'metadata/yaml-syntax 4:1'],
  ])('%j', (source, expected) => expect(rules(source)).toContain(expected));

  it('is reported once for each line', () => {
    const lines = parseYaml('a: [1\nb: "2\nc: }\n').problems.map(({ line }) => line);
    expect(new Set(lines).size).toBe(lines.length);
  });

  it.each(['[', '{', '- ', '? ', '{a: '])('a file of %j does not end the program', (mark) => {
    const { data, problems } = parseYaml(`a: ${mark.repeat(20_000 / mark.length)}`);
    expect(data).toBeUndefined();
    expect(problems.length).toBeGreaterThan(0);
  });

  it('an alias bomb is rejected without being expanded', () => {
    const levels = 'abcdefghi'.split('');
    const bomb = levels.map(
      (name, at) => `${name}: &${name} [${Array(9).fill(at === 0 ? '"x"' : `*${levels[at - 1]}`)}]`,
    );
    expect(parseYaml(bomb.join('\n')).problems.every(({ rule }) => rule === 'metadata/yaml-alias')).toBe(true);
  });
});
