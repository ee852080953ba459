/** Writes front matter and keeps where everything stands, without the parser that is under test. */

export interface Place {
  line: number;
  column: number;
}
type Path = readonly PropertyKey[];
type Fields = Readonly<Record<string, unknown>>;

export interface LocatedText {
  text: string;
  /** Where the key stands; the start of the fields for the empty path, the item itself for an item of a list. */
  keyAt(path: Path): Place;
  /** Where the value begins: on the line of its key, or below it where it takes several. */
  valueAt(path: Path): Place;
}

/** An entry with these fields. Groups and lists take a line for every value, so that each has a place of its own. */
export function locatedText(data: Fields, body = '正文。'): LocatedText {
  const lines: string[] = ['---'];
  const keys = new Map<string, Place>([['', { line: 2, column: 1 }]]);
  const values = new Map<string, Place>();
  const name = (path: Path) => path.join('/');

  /** @param lead what is before the first field: the mark of a list item, which the others are indented by. */
  function writeGroup(group: Fields, path: Path, lead: string): void {
    const indent = ' '.repeat(lead.length);
    for (const [index, [key, value]] of Object.entries(group).entries()) {
      const before = index === 0 ? lead : indent;
      const here = [...path, key];
      keys.set(name(here), { line: lines.length + 1, column: before.length + 1 });
      writeValue(value, here, `${before}${key}:`, indent);
    }
  }

  function writeValue(value: unknown, path: Path, before: string, indent: string): void {
    const items = Array.isArray(value) ? (value as unknown[]) : null;
    if (items && items.length > 0) {
      lines.push(before);
      values.set(name(path), below(indent));
      for (const [index, item] of items.entries()) {
        const here = [...path, index];
        const lead = `${indent}  - `;
        keys.set(name(here), { line: lines.length + 1, column: lead.length + 1 });
        if (isGroup(item)) writeGroup(item, here, lead);
        else lines.push(lead + scalar(item));
      }
    } else if (isGroup(value) && !items) {
      lines.push(before);
      values.set(name(path), below(indent));
      writeGroup(value, path, `${indent}  `);
    } else {
      values.set(name(path), { line: lines.length + 1, column: before.length + 2 });
      lines.push(`${before} ${items ? '[]' : scalar(value)}`);
    }
  }

  const below = (indent: string): Place => ({ line: lines.length + 1, column: indent.length + 3 });

  writeGroup(data, [], '');
  const text = `${lines.join('\n')}\n---\n\n${body}\n`;
  const place = (places: Map<string, Place>, path: Path): Place => {
    const found = places.get(name(path));
    if (!found) throw new Error(`Nothing was written at ${name(path)}:\n${text}`);
    return found;
  };
  return { text, keyAt: (path) => place(keys, path), valueAt: (path) => place(values, path) };
}

const isGroup = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && Object.keys(value).length > 0;

function scalar(value: unknown): string {
  if (typeof value !== 'string') return value === null ? '' : JSON.stringify(value);
  return value.includes('\n') ? JSON.stringify(value) : `'${value.replaceAll("'", "''")}'`;
}
