/** Two entries for every row of the table of relations and every type it may name: one that declares it, one it names. */
import { relation, relationNames, type RelationDefinition, type RelationName } from '../../schemas/relations.ts';
import { types, type TypeName } from '../../schemas/index.ts';
import { listFields } from '../../src/lib/content/schema-fields.ts';
import { at, fileFields, renumbered, withoutFields, type Fixtures, type Typed } from './complete-entry.ts';

export interface RelatedPair {
  relation: RelationName;
  from: TypeName;
  to: TypeName;
  /** Ids of the two. */
  declaring: string;
  target: string;
}

/** The type that stands for any type. */
const ANY: TypeName = 'news';

export const relatedPairs: readonly RelatedPair[] = relationNames.flatMap((name) => {
  const { from = ANY, to = [ANY] }: RelationDefinition = relation(name);
  const word = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return to.map((target) => ({
    relation: name,
    from,
    to: target,
    declaring: `${word}-${target}-from`,
    target: `${word}-${target}-to`,
  }));
});

/** Names of the entries that are in where a relation must be declared and the pair has nothing to do with it. */
export const standIn = (type: TypeName): string => `stand-in-${type}`;

const ids = [
  ...relatedPairs.flatMap(({ declaring, target }) => [declaring, target]),
  ...(Object.keys(types) as TypeName[]).map(standIn),
];

/**
 * Front matter of both entries of a pair.
 *
 * @param declared false leaves the declaration out; where the field is required, it then names the stand-in.
 */
export function pairEntries(
  pair: RelatedPair,
  fixtures: Fixtures,
  declared: boolean,
): { declaring: Typed; target: Typed } {
  const declaring = relatedEntry(pair.from, fixtures, pair.declaring);
  const { path } = relation(pair.relation);
  if (declared) write(declaring, path, isList(pair.from, path) ? [pair.target] : pair.target);
  return { declaring, target: relatedEntry(pair.to, fixtures, pair.target) };
}

/** The fixture of a type under another name, without files, and without relations but those it must have. */
export function relatedEntry(type: TypeName, fixtures: Fixtures, id: string): Typed {
  const own = relationNames.map(relation).filter(({ from }) => from === undefined || from === type);
  const loose = withoutFields(type, fixtures(type), [...fileFields(type), ...own.map(({ path }) => path[0] ?? '')]);
  const data: Typed = { ...loose, id, title: `条目 ${id}` };
  for (const { path, to: [target = ANY] = [] } of own)
    if (at(data, [...path]) !== undefined) write(data, path, isList(type, path) ? [standIn(target)] : standIn(target));
  return renumbered(data, 100 + ids.indexOf(id));
}

const isList = (type: TypeName, path: readonly string[]) =>
  listFields(types[type].schema).some((row) => row.path === path.join('.') && row.sort === 'list');

function write(data: Typed, path: readonly string[], value: unknown): void {
  const [key = '', ...rest] = path;
  if (rest.length === 0) data[key] = value;
  else {
    data[key] = { ...(data[key] as Typed | undefined) };
    write(data[key] as Typed, rest, value);
  }
}
