/** Finds entries by title or document number instead of by id. */
import { RELATIONS, type RelationDefinition } from '../../schemas/relations.ts';
import type { TypeName } from '../../schemas/index.ts';
import { nearest } from '../../src/lib/content/schema-problems.ts';
import { UsageError } from '../lib/command.ts';
import { traitsOf } from '../../src/lib/types/index.ts';
import type { LoadedFleet } from '../lib/load-fleet.ts';
import { fieldRow } from './field-answers.ts';

/** An entry that may be referenced. */
export interface Candidate {
  id: string;
  title: string;
  /** Empty where it has none. */
  number: string;
}

/** Entries that a field of a type may reference; null if it is not a reference. */
export function candidatesFor(fleet: LoadedFleet, type: TypeName, key: string): Candidate[] | null {
  const relation = (Object.values(RELATIONS) as RelationDefinition[]).find(
    ({ from, path }) => (from === undefined || from === type) && path.length === 1 && path[0] === key,
  );
  if (!relation) return null;
  return fleet.parsed.entries.flatMap(({ entry }) => {
    if (!entry || (relation.to && !relation.to.includes(entry.type))) return [];
    const number = traitsOf(entry).numbers?.(entry).document ?? '';
    return [{ id: entry.id, title: entry.data.title, number }];
  });
}

/** Normalizes variants of the same title or number. */
const plain = (text: string) => text.normalize('NFKC').replace(/[\s《》〈〉〔〕[\]()（）“”"'·,，、]/g, '');

export type Named = { id: string } | { several: Candidate[] } | { none: string };

/** @returns the matching entry, all possible matches, or the most similar title (empty if there is none). */
export function entryNamed(text: string, candidates: readonly Candidate[]): Named {
  const wanted = plain(text);
  const same = candidates.filter(
    ({ id, title, number }) =>
      id === text.trim() || plain(title) === wanted || (number !== '' && plain(number) === wanted),
  );
  const found =
    same.length > 0 ? same : candidates.filter(({ title }) => wanted !== '' && plain(title).includes(wanted));
  const [only, ...others] = found;
  if (only && others.length === 0) return { id: only.id };
  if (only) return { several: found };
  return {
    none:
      nearest(
        text,
        candidates.map(({ title }) => title),
      ) ?? '',
  };
}

/**
 * Fields with titles and document numbers replaced by the ids of their entries.
 *
 * @throws {UsageError} if a text matches no entry, or several.
 */
export function withIds(
  fleet: LoadedFleet,
  type: TypeName,
  fields: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([key, value]) => {
      const candidates = candidatesFor(fleet, type, key);
      if (!candidates) return [key, value];
      if (Array.isArray(value)) return [key, value.map((each) => idOf(key, each, candidates))];
      const id = idOf(key, value, candidates);
      return [key, fieldRow(type, key)?.sort === 'list' ? [id] : id];
    }),
  );
}

function idOf(key: string, value: unknown, candidates: readonly Candidate[]): unknown {
  if (typeof value !== 'string') return value;
  const named = entryNamed(value, candidates);
  if ('id' in named) return named.id;
  if ('several' in named)
    throw new UsageError(
      `--field ${key}：“${value}”对应好几条，请写信息标识：\n${named.several.map(({ id, title }) => `  ${id}  ${title}`).join('\n')}`,
    );
  const hint = named.none === '' ? '' : `您要的可能是“${named.none}”。`;
  throw new UsageError(`--field ${key}：没有找到“${value}”。${hint}请写标题、发文字号或者信息标识。`);
}
