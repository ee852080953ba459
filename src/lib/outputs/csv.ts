/** Tables as CSV (RFC 4180). */

/** Without it spreadsheet programs take UTF-8 for the local encoding. */
const BYTE_ORDER_MARK = '\uFEFF';

/** One line for each row; `null` and undefined are empty fields. */
export function csv(rows: readonly (readonly (string | number | null | undefined)[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map((value) => cell(value ?? '')).join(',')}\r\n`).join('');
}

function cell(value: string | number): string {
  const text = String(value);
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
