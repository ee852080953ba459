/** Rewritten text that keeps the original offset of every character. */

export interface MappedText {
  text: string;
  /** Offset in the original of each UTF-16 unit and of the end; absent while no offset has changed. */
  offsets?: readonly number[];
}

/** Offset in the original, in UTF-16 units. */
export const originalOffset = ({ offsets }: MappedText, at: number): number => offsets?.[at] ?? at;

/** Replaces like `String.replace`; inserted text has the offset of the start of the match. */
export function rewrite(
  mapped: MappedText,
  pattern: RegExp,
  replacement: (found: string, ...groups: string[]) => string,
): MappedText {
  let text = '';
  const offsets: number[] = [];
  let at = 0;
  const keep = (end: number) => {
    text += mapped.text.slice(at, end);
    for (let from = at; from < end; from++) offsets.push(originalOffset(mapped, from));
  };
  for (const match of mapped.text.matchAll(pattern)) {
    keep(match.index);
    const put = replacement(...(match as unknown as [string, ...string[]]));
    text += put;
    offsets.push(...Array<number>(put.length).fill(originalOffset(mapped, match.index)));
    at = match.index + match[0].length;
  }
  if (at === 0) return mapped;
  keep(mapped.text.length);
  offsets.push(originalOffset(mapped, mapped.text.length));
  return { text, offsets };
}
