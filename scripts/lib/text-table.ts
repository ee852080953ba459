import stringWidth from 'string-width';

/**
 * Plain text table. Chinese characters count two columns.
 * @param words true for columns of words: all are aligned left; otherwise all but the first are aligned right.
 */
export function textTable(head: readonly string[], rows: readonly (readonly string[])[], words = false): string {
  const widths = head.map((cell, at) => Math.max(stringWidth(cell), ...rows.map((row) => stringWidth(row[at] ?? ''))));
  const line = (row: readonly string[]) =>
    row
      .map((cell, at) => {
        const space = ' '.repeat((widths[at] ?? 0) - stringWidth(cell));
        return words || at === 0 ? cell + space : space + cell;
      })
      .join('  ')
      .trimEnd();
  return [line(head), line(widths.map((width) => '─'.repeat(width))), ...rows.map(line)].join('\n');
}
