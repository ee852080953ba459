/** One text of front matter or of a record, and the path to it. */
export interface TextAt {
  path: (string | number)[];
  value: string;
}

/** Every text in the data, at every depth. */
export function textsIn(data: unknown, path: (string | number)[] = []): TextAt[] {
  if (typeof data === 'string') return [{ path, value: data }];
  if (Array.isArray(data)) return data.flatMap((item, at) => textsIn(item, [...path, at]));
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => textsIn(value, [...path, key]));
}
