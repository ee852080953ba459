/** Editors paste suggestions of messages into files unchanged, so they have to be parsed as intended. */
import { parseDocument } from 'yaml';
import { describe, expect, it } from 'vitest';
import { exceptionsSchema } from '../../schemas/registers/exceptions.ts';
import { fleetSchema } from '../../schemas/fleet.ts';
import { types } from '../../schemas/index.ts';
import { waiversSchema } from '../../schemas/registers/waivers.ts';
import { siteSchema } from '../../schemas/site.ts';
import { listFields, type FieldSort } from '../../src/lib/content/schema-fields.ts';
import { checks } from './registry.ts';

const SCHEMAS = { siteSchema, fleetSchema, exceptionsSchema, waiversSchema };
const rows = [
  ...Object.values(SCHEMAS).flatMap((schema) => listFields(schema)),
  ...Object.values(types).flatMap(({ schema }) => listFields(schema)),
].filter(({ example }) => example !== '');

/** The value of `key: text` in a file, or what is wrong with the line. */
function pasted(text: string): unknown {
  const document = parseDocument(`key: ${text}\n`);
  const [error] = document.errors;
  if (error) return new Error(error.message);
  return (document.toJS() as { key: unknown }).key;
}

const TEXTUAL: ReadonlySet<FieldSort> = new Set<FieldSort>(['text', 'date', 'time', 'file', 'id', 'address', 'choice']);

it.each([...new Map(rows.map((row) => [`${row.path}: ${row.example}`, row])).entries()])(
  'the example %s is read whole and as its sort',
  (_line, { example, sort }) => {
    const value = pasted(example);
    if (TEXTUAL.has(sort)) expect(typeof value).toBe('string');
    else if (sort === 'number' || sort === 'boolean') expect(typeof value).toBe(sort);
    else expect(value).not.toBeNull();
    expect(value).not.toBeInstanceOf(Error);
  },
);

/** Values as editors type them that YAML reads as something else, or not at all, unless they are quoted. */
const DANGEROUS = [
  '#0b4f8a',
  '/a,b/',
  '/通知: 一/',
  '0012',
  'yes',
  '@a',
  '*a',
  '&a',
  '%a',
  '[a',
  '{a',
  '- a',
  '/old/#1',
];
const SNIPPET =
  /(?<![\w.])([a-z][A-Za-z]*): ?(\[?'?\{(?:value|expected|suggestion)\}'?\]?|'[^'\n]*'|\[[^\]{\n]*\]|[\w-]+)/g;
const advice = checks.flatMap(({ id, rules }) =>
  Object.entries(rules).flatMap(([rule, { zh, en }]) =>
    [zh.fix, en.fix].flatMap((fix) =>
      [...fix.matchAll(SNIPPET)].map(([line, , text = '']) => [`${id}/${rule}`, line, text] as const),
    ),
  ),
);

describe('the advice of rules', () => {
  it('is looked at', () => expect(advice.length).toBeGreaterThan(20));

  it.each(advice)('%s: %s is read as it is meant', (_rule, _line, text) => {
    for (const value of /\[?'\{/.test(text) ? DANGEROUS : ['a-1']) {
      const read = pasted(text.replace(/\{\w+\}/, value));
      expect(read).not.toBeInstanceOf(Error);
      expect(read).not.toBeNull();
      if (text.includes('{')) expect([read].flat()).toEqual([value]);
    }
  });

  it.each(
    checks.flatMap(({ id, rules }) =>
      Object.entries(rules).map(([rule, { zh, en }]) => [`${id}/${rule}`, zh.fix, en.fix] as const),
    ),
  )('%s quotes every colour it proposes', (_rule, ...fixes) => {
    for (const fix of fixes) expect(fix).not.toMatch(/(?<!')#[0-9a-f]{6}\b/);
  });
});
