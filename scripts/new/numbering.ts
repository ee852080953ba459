/** The next free identifiers. Used ones include entries that are not visible, so that none is assigned twice. */

/** Identifiers of entries as they are read, whether the rest of an entry is valid or not. */
export function takenNumbers(entries: readonly { source?: { data: unknown } }[]) {
  const ids: string[] = [];
  const indexNumbers: string[] = [];
  for (const { source } of entries) {
    const data = source?.data as Record<string, unknown> | undefined;
    if (typeof data?.['id'] === 'string') ids.push(data['id']);
    if (typeof data?.['indexNumber'] === 'string') indexNumbers.push(data['indexNumber']);
  }
  return { ids, indexNumbers };
}

/** `<site>-<yyyymmdd>-<nn>`, the lowest number after all taken of that day. */
export function nextId(site: string, time: string, taken: Iterable<string>): string {
  const prefix = `${site}-${time.slice(0, 10).replaceAll('-', '')}-`;
  return `${prefix}${String(highest(prefix, taken) + 1).padStart(2, '0')}`;
}

/** `<code>/<year>-<serial>` (索引号), the lowest serial after all taken of that year. */
export function nextIndexNumber(
  rule: { prefix: string; serialDigits: number },
  time: string,
  taken: Iterable<string>,
): string {
  const prefix = `${rule.prefix}/${time.slice(0, 4)}-`;
  return `${prefix}${String(highest(prefix, taken) + 1).padStart(rule.serialDigits, '0')}`;
}

function highest(prefix: string, taken: Iterable<string>): number {
  let max = 0;
  for (const each of taken) {
    const number = each.startsWith(prefix) ? Number(each.slice(prefix.length)) : NaN;
    if (Number.isInteger(number) && number > max) max = number;
  }
  return max;
}
