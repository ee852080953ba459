/** Entries of every registered type with every field; no type is mentioned by name. */
import path from 'node:path';
import { parse } from 'yaml';
import { types, type TypeName } from '../../schemas/index.ts';
import { UNIQUE_FIELDS } from '../../scripts/checks/metadata/uniqueness/find.ts';
import { loadFleet } from '../../scripts/lib/load-fleet.ts';
import { listFields, type FieldRow } from '../../src/lib/content/schema-fields.ts';
import { PROJECT } from './run-lantai.ts';

/** Front matter as typed: enumerations have their Chinese values. */
export type Typed = Record<string, unknown>;

export const typeNames = Object.keys(types) as TypeName[];

/** The entry of a type in the minimal fleet, as typed. Throws where it has none: a type comes with its fixture. */
export type Fixtures = (type: TypeName) => Typed;

export async function fixtureEntries(): Promise<Fixtures> {
  const { parsed } = await loadFleet(path.join(PROJECT, 'tests/fixtures/fleets/minimal'), '2025-06-01 12:00');
  return (type) => {
    const found = parsed.entries.find(({ entry }) => entry?.type === type)?.source?.data as Typed | undefined;
    if (!found) throw new Error(`The minimal fleet has no valid entry of type ${type}`);
    const { type: _discriminator, ...data } = found;
    return data;
  };
}

/**
 * `base` with every field it lacks, written as the example of the field says. Optional fields without an example stay
 * out.
 *
 * @throws where a required field has no example.
 */
export function completeEntry(type: TypeName, base: Typed, wanted: (row: FieldRow) => boolean = () => true): Typed {
  const data = structuredClone(base);
  const rows = listFields(types[type].schema);
  for (const row of rows) {
    if (!wanted(row)) continue;
    const steps = row.path.split('.');
    const key = steps.pop() ?? '';
    for (const group of groupsAt(data, steps)) {
      const present = group[key];
      const empty = Array.isArray(present) && present.length === 0 && hasRowsBelow(rows, row);
      if (present !== undefined && !empty) continue;
      const value = exampleOf(type, row, hasRowsBelow(rows, row));
      if (value !== undefined) group[key] = value;
    }
  }
  return data;
}

/** Groups the keys lead to; `key[]` leads to every item of a list. */
function groupsAt(data: Typed, steps: readonly string[]): Typed[] {
  return steps.reduce<Typed[]>(
    (groups, step) => {
      const inner = groups.map((group) => group[step.replace('[]', '')]);
      return (step.endsWith('[]') ? inner.flat() : inner).filter((each) => each !== undefined) as Typed[];
    },
    [data],
  );
}

const hasRowsBelow = (rows: readonly FieldRow[], { path: parent }: FieldRow) =>
  rows.some((row) => row.path.startsWith(`${parent}.`) || row.path.startsWith(`${parent}[].`));

function exampleOf(
  type: TypeName,
  { path: field, sort, example, allowed, required }: FieldRow,
  below: boolean,
): unknown {
  // Fields below are filled in one by one, from their own examples.
  if (below) return sort === 'list' ? [{}] : {};
  // Examples stand as they are typed, but for the quotes that text of digits needs.
  const isText = !['number', 'boolean', 'list', 'group', 'either'].includes(sort) && !/^['"]/.test(example);
  if (example !== '') return isText ? example : parse(example);
  if (allowed[0] !== undefined) return allowed[0];
  if (sort === 'boolean') return true;
  if (required) throw new Error(`The field ${field} of ${type} has no example`);
  return undefined;
}

/** Paths of all groups and values of an entry that a row of the schema describes, with that row. */
export function placesOf(data: Typed, rows: readonly FieldRow[]): { path: (string | number)[]; row: FieldRow }[] {
  return rows.flatMap((row) =>
    row.path
      .split('.')
      .reduce<(string | number)[][]>(
        (paths, step) => {
          const key = step.replace('[]', '');
          const named = paths.map((each) => [...each, key]).filter((each) => at(data, each) !== undefined);
          if (!step.endsWith('[]')) return named;
          return named.flatMap((each) => (at(data, each) as unknown[]).map((_, index) => [...each, index]));
        },
        [[]],
      )
      .map((each) => ({ path: each, row })),
  );
}

export const at = (data: unknown, steps: readonly (string | number)[]): unknown =>
  steps.reduce<unknown>((node, step) => (node as Record<string | number, unknown> | undefined)?.[step], data);

/** `base` without the fields named, as far as the schema lets them go: gone, else empty, else as they are. */
export function withoutFields(type: TypeName, base: Typed, names: Iterable<string>): Typed {
  const { schema } = types[type];
  return [...names].reduce((data, name) => {
    if (!(name in data)) return data;
    const { [name]: _left, ...rest } = data;
    return [rest, { ...data, [name]: [] }].find((each) => schema.safeParse(each).success) ?? data;
  }, base);
}

/** Top-level fields that name files beside the entry. */
export const fileFields = (type: TypeName): string[] =>
  listFields(types[type].schema).flatMap(({ path: field, sort }) =>
    sort === 'file' ? (field.split(/[.[]/)[0] ?? []) : [],
  );

/** The entry with other values where a value may be given once only, but for its id: the last number becomes `serial`. */
export function renumbered(data: Typed, serial: number): Typed {
  const unique = UNIQUE_FIELDS.map(({ path: [key] }) => String(key)).filter((key) => key !== 'id');
  const changed = unique.flatMap((key) => {
    const value = data[key];
    return typeof value === 'string' ? [[key, withNumber(value, String(serial))]] : [];
  });
  return { ...data, ...Object.fromEntries(changed) };
}

function withNumber(text: string, serial: string): string {
  const number = /\d+(?=\D*$)/.exec(text)?.[0];
  return number === undefined ? text + serial : text.replace(/\d+(?=\D*$)/, serial.padStart(number.length, '0'));
}
