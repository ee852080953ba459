/** Pictures in examples: `$logo`, `$picture` … stand for the site's own, since a YAML file cannot hold them. */
export type Placeholders = Readonly<Record<string, unknown>>;

export function fillPlaceholders(value: unknown, placeholders: Placeholders): unknown {
  if (typeof value === 'string' && value.startsWith('$')) return placeholders[value.slice(1)] ?? value;
  if (Array.isArray(value)) return value.map((each) => fillPlaceholders(each, placeholders));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, fillPlaceholders(each, placeholders)]));
  return value;
}
