/** Roles of fields by type. A missing role would leave a file unpublished or a page stale. */
import { beforeAll, describe, expect, it } from 'vitest';
import { commonFields } from '../../../schemas/entry-common.ts';
import type { FieldRoles } from '../../../schemas/field-roles.ts';
import { types, type EntryData, type TypeName } from '../../../schemas/index.ts';
import { completeEntry, fixtureEntries, typeNames, type Fixtures } from '../../../tests/support/complete-entry.ts';
import { listFields, type FieldRow } from '../content/schema-fields.ts';

const rolesOf = (type: TypeName) => types[type].roles as unknown as FieldRoles<EntryData>;
const isShared = ({ path }: FieldRow) => Object.hasOwn(commonFields, path.split(/[.[]/)[0] ?? '');
const fieldPath = (path: readonly (string | number)[]) =>
  path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[]` : text === '' ? key : `${text}.${key}`),
    '',
  );

let fixtures: Fixtures;
beforeAll(async () => {
  fixtures = await fixtureEntries();
});

describe.each(typeNames)('the fields of %s', (type) => {
  const complete = () => types[type].schema.parse(completeEntry(type, fixtures(type)));
  const rows = listFields(types[type].schema).filter((row) => !isShared(row));

  it('name every file they bring, and what it is for', () => {
    const files = rolesOf(type).files?.(complete()) ?? [];
    const named = new Set(files.map(({ path }) => fieldPath(path)));
    expect([...named].sort()).toEqual(rows.flatMap(({ sort, path }) => (sort === 'file' ? [path] : [])).sort());
    expect(files.every(({ name }) => name !== '')).toBe(true);
  });

  it('order the entries where the type has an order', () => {
    const ordered = rows.some(({ path }) => path === 'order');
    const place = rolesOf(type).order?.(complete());
    if (ordered) expect(place).toBe(Number((complete() as unknown as { order: number }).order));
    else expect(place === undefined || Number.isInteger(place)).toBe(true);
  });

  it('hold all the queries whose results the page shows', () => {
    const declared = rows.filter(({ path, sort }) => path.endsWith('query') && sort === 'group');
    const queries = rolesOf(type).queries?.(complete()) ?? [];
    expect(queries.length > 0).toBe(declared.length > 0);
  });
});

it('a question asked more often is before others', () => {
  const place = (attention: number) => rolesOf('faq').order?.({ ...fixtures('faq'), attention } as never);
  expect(place(126)).toBeLessThan(place(3) as number);
});

it('a letter is public only once that was decided', () => {
  const isPublic = (publishState: string) => rolesOf('letter').isPublic?.({ publishState } as never);
  expect(['public', 'pending', 'returned', 'withheld'].map(isPublic)).toEqual([true, false, false, false]);
});

it('a topic is over after its last day, a response changes with each update', () => {
  expect(rolesOf('topic').lastDay?.({ endsOn: '2026-03-31' } as never)).toBe('2026-03-31');
  const updates = [{ at: '2026-01-01 10:00' }, { at: '2026-01-02 08:00' }];
  expect(rolesOf('response').updates?.({ updates } as never)).toEqual(['2026-01-01 10:00', '2026-01-02 08:00']);
});
