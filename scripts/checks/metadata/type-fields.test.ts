/** Every field of every type, broken in every way its schema forbids; a new type is covered by being registered. */
import { beforeAll, describe, expect, it } from 'vitest';
import { types } from '../../../schemas/index.ts';
import { listFields, type FieldRow, type FieldSort } from '../../../src/lib/content/schema-fields.ts';
import type { Problem } from '../../../src/lib/model/problem.ts';
import {
  at,
  completeEntry,
  fixtureEntries,
  placesOf,
  typeNames,
  type Fixtures,
  type Typed,
} from '../../../tests/support/complete-entry.ts';
import { entryParser } from '../../../tests/support/every-type.ts';
import { locatedText, type Place } from '../../../tests/support/located-text.ts';
import { toFinding } from '../to-finding.ts';

type Path = (string | number)[];

/** What an editor may type by mistake in a value of each sort, and the rule that reports it. */
const MISTAKES: Readonly<Record<FieldSort, readonly (readonly [typed: unknown, rule: string])[]>> = {
  text: [
    [20250301, 'value-quote'],
    [['一', '二'], 'value-not-text'],
  ],
  date: [
    ['2025-02-30', 'date-impossible'],
    ['2025年3月1日', 'date-format'],
  ],
  time: [
    ['2025-02-30 09:30', 'time-impossible'],
    ['2025/3/1 9:30', 'time-format'],
    ['2025-03-01', 'time-incomplete'],
  ],
  file: [['办事指南（终稿）.docx', 'file-name']],
  id: [['WWW 01', 'id-format']],
  address: [['www.example.gov.cn', 'address']],
  host: [['https://www.example.gov.cn/', 'host-name']],
  number: [['十二', 'value-not-number']],
  boolean: [['是', 'value-not-boolean']],
  choice: [['没有这个词', 'value-enum']],
  group: [['一句话', 'value-not-group']],
  list: [['一句话', 'value-not-list']],
  either: [[20250301, 'value-format']],
};
/** A key without a value is reported at the key. */
const EMPTY = [null, 'value-empty'] as const;

let fixtures: Fixtures;
let read: ReturnType<typeof entryParser>;
beforeAll(async () => {
  fixtures = await fixtureEntries();
  read = entryParser();
});

describe.each(typeNames)('an entry of type %s', (type) => {
  const rows = listFields(types[type].schema);
  let whole: Typed;
  beforeAll(() => {
    whole = completeEntry(type, fixtures(type));
  });
  const complete = () => structuredClone(whole);
  /** `line:column rule label` of what is reported about the entry, in the order of the lines. */
  const reported = (text: string) => read(type, fixtures(type), text).map(sentence).sort();
  const sentence = (problem: Problem) => {
    const { message, fix } = toFinding(problem, 'zh');
    expect(`${message}${fix}`).not.toMatch(/\[\[|\]\]|\{[a-zA-Z]+\}|undefined/);
    return `${problem.line}:${problem.column} ${problem.rule} ${message}${fix}`;
  };
  const expected = ({ line, column }: Place, rule: string, words: string) =>
    expect.stringMatching(new RegExp(`^${line}:${column} metadata/${rule} .*${escaped(words)}`)) as string;

  it('may have every field it has, written as the example of the field says', () => {
    const data = complete();
    expect(reported(locatedText(data).text)).toEqual([]);
    expect(rows.filter(({ label }) => !/[\u4e00-\u9fff]/.test(label))).toEqual([]);
  });

  it('is reported, at the group it belongs to, for each missing required field', () => {
    const required = placesOf(complete(), rows).filter(({ row }) => row.required);
    expect(required.length).toBeGreaterThan(8);
    for (const { path, row } of required) {
      const data = without(complete(), path);
      const located = locatedText(data);
      expect(reported(located.text)).toEqual([
        expected(located.keyAt(path.slice(0, -1)), 'field-missing', `（${row.label}）`),
      ]);
    }
  });

  it('is reported, at the key, for each misspelt key, with the one that was meant', () => {
    for (const { path } of placesOf(complete(), rows)) {
      const key = String(path.at(-1));
      const typo = `${key}${key.at(-1) ?? ''}`;
      const data = renamed(complete(), path, typo);
      const located = locatedText(data);
      const { line, column } = located.keyAt([...path.slice(0, -1), typo]);
      const found = read(type, fixtures(type), located.text).filter(({ rule }) => rule === 'metadata/key-unknown');
      expect(found).toMatchObject([{ line, column, value: typo, params: { suggestion: key } }]);
      expect(sentence(found[0] as Problem)).toContain(typo);
    }
  });

  it('is reported, at the value, for each value its field does not take', () => {
    for (const { path, row } of placesOf(complete(), rows))
      for (const [typed, rule] of [...MISTAKES[row.sort], EMPTY]) {
        const data = replaced(complete(), path, typed);
        // Some moments may be a mere day.
        if (rule === 'time-incomplete' && types[type].schema.safeParse(data).success) continue;
        const located = locatedText(data);
        const place = typed === null ? located.keyAt(path) : located.valueAt(path);
        expect(reported(located.text)).toEqual([expected(place, rule, expectedMessage(row, rule, typed))]);
      }
  });
});

/** What a message says of a field that only it could know. */
function expectedMessage({ label, allowed }: FieldRow, rule: string, typed: unknown): string {
  if (rule === 'value-enum') return allowed.join('、');
  // The same is said of files that are there, which no field names.
  return rule === 'file-name' ? String(typed) : `（${label}）`;
}
const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

const groupOf = (data: Typed, path: Path) => at(data, path.slice(0, -1)) as Typed;
function without(data: Typed, path: Path): Typed {
  Reflect.deleteProperty(groupOf(data, path), String(path.at(-1)));
  return data;
}
function replaced(data: Typed, path: Path, value: unknown): Typed {
  groupOf(data, path)[String(path.at(-1))] = value;
  return data;
}
function renamed(data: Typed, path: Path, key: string): Typed {
  const group = groupOf(data, path);
  group[key] = group[String(path.at(-1))];
  return without(data, path);
}
