/** Values of a form: empty ones are not written, and those that mean the same are the same. */

/** Begins the keys by which the editor tells items of lists apart. */
const EDITOR_KEY = '__sc_';

/** Without empty texts, lists and groups, at any depth; undefined where nothing is left. */
export function omitEmpty(value: unknown): unknown {
  if (value === null || value === undefined || value === '') return undefined;
  if (Array.isArray(value)) {
    const items = value.map(omitEmpty).filter((item) => item !== undefined);
    return items.length === 0 ? undefined : items;
  }
  if (typeof value !== 'object') return value;
  const pairs = Object.entries(value)
    .filter(([key]) => !key.startsWith(EDITOR_KEY))
    .map(([key, item]) => [key, omitEmpty(item)] as const)
    .filter(([, item]) => item !== undefined);
  return pairs.length === 0 ? undefined : Object.fromEntries(pairs);
}

/** Whether two values are equal once their empty parts are left out. Order of keys does not count. */
export const sameValue = (one: unknown, other: unknown): boolean => comparable(one) === comparable(other);

const comparable = (value: unknown): string =>
  JSON.stringify(omitEmpty(value) ?? null, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
