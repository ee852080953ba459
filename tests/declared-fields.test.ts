/** Every declared field of every schema and every row of the rule packs is read by some code. */
import { globSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { PROJECT_ROOT } from '../scripts/lib/project.ts';
import { referencePages } from '../scripts/docs/reference-pages.ts';
import { declaredFields, declaredSchemas } from '../scripts/lib/declared-fields.ts';
import { isMadeOf, isSchema, reachableFrom } from './support/declared/reachable.ts';
import { readFields, type FieldReads } from './support/declared/read-fields.ts';
import { rowPaths } from './support/declared/rule-rows.ts';

const rows = rowPaths().map((path) => `pack.${path}`);
const fields = declaredFields();
/** Fields without fields below them, but no parts of rows: what a row says is read with the row. */
const leaves = fields.filter(
  ({ path }) => !fields.some((other) => isBelow(other.path, path)) && !rows.some((row) => isBelow(path, row)),
);
const paths = [...leaves.map(({ path }) => path), ...rows];
const recordOnly = fields.filter((field) => field.recordOnly !== '');
let reads: FieldReads;
beforeAll(() => {
  reads = readFields();
});

function isBelow(path: string, above: string): boolean {
  return path.startsWith(above) && /^(?:\[\])?\./.test(path.slice(above.length));
}
const isAtOrBelow = (path: string, above: string) => path === above || isBelow(path, above);

/** What leads to a field, itself last: who reads a group only to hand it on has not read what it holds. */
const trail = (path: string) => {
  const keys = path.split('.');
  return keys
    .map((_, index) => keys.slice(0, index + 1).join('.'))
    .slice(1)
    .filter((each) => !each.endsWith('*'))
    .map((each) => each.replace(/\[\]$/, ''));
};
const readAt = (path: string): string | undefined => {
  const places = trail(path).map((each) => reads.read.get(each));
  return places.every((place) => place !== undefined) ? places.at(-1) : undefined;
};
const readBelow = (path: string) =>
  paths
    .filter((each) => isAtOrBelow(each, path))
    .flatMap((each) => (readAt(each) === undefined ? [] : `${each}: ${readAt(each)}`));

it('no schema is left out', async () => {
  const modules = globSync('schemas/**/*.ts', { cwd: PROJECT_ROOT }).filter((file) => !file.endsWith('.test.ts'));
  const known = reachableFrom(declaredSchemas);
  const left: string[] = [];
  for (const file of modules.sort()) {
    const exported = (await import(path.join(PROJECT_ROOT, file))) as Readonly<Record<string, unknown>>;
    for (const [name, value] of Object.entries(exported))
      if (isSchema(value) && !isMadeOf(value, known)) left.push(`${file} ${name}`);
  }
  expect(left).toEqual([]);
});

describe('every declared field and every row of the rule packs', () => {
  it('is known to the type checker', () => {
    const unknown = [...fields.map(({ path }) => path), ...rows].filter(
      (path) => !path.endsWith('*') && !reads.known.has(path),
    );
    expect(unknown).toEqual([]);
    expect(paths.length).toBeGreaterThan(500);
  });

  it('is read by a page, a check, a command or an output, or says why it is kept', () => {
    const kept = recordOnly.map(({ path }) => path);
    const unread = paths.filter((path) => readAt(path) === undefined && !kept.some((each) => isAtOrBelow(path, each)));
    expect(unread).toEqual([]);
  });
});

describe('a field kept only for the record', () => {
  it('is marked in the reference', () => {
    const reference = referencePages()
      .map(({ text }) => text)
      .join('\n');
    expect(recordOnly.filter(({ recordOnly: why }) => !reference.includes(`只作记录：${why}`))).toEqual([]);
    expect(recordOnly.length).toBeGreaterThan(0);
  });

  it('is read by nothing', () => {
    expect(recordOnly.flatMap(({ path }) => readBelow(path))).toEqual([]);
  });
});
