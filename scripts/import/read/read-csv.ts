import { parseCsv } from 'hucre/csv';
import { tableOf, type Table } from '../table.ts';
import { decodeTable } from './decode.ts';

/** Separators of columns, the likeliest first. */
const SEPARATORS = [',', '\t', ';'] as const;

/** A CSV table in UTF-8, GB 18030 or UTF-16; its separator is the one the first line holds most of. */
export function readCsv(bytes: Uint8Array): Table {
  const text = decodeTable(bytes);
  const [firstLine = ''] = text.trimStart().split(/\r?\n/, 1);
  const held = (separator: string) => firstLine.split(separator).length;
  const delimiter = SEPARATORS.reduce<string>((best, each) => (held(each) > held(best) ? each : best), SEPARATORS[0]);
  const grid = parseCsv(text, { delimiter, unescapeFormulae: true });
  return tableOf(grid, (at) => at + 1);
}
