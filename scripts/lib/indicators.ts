/** Official indicators from the disk. An invalid file is an error in the data of the program, not of an editor. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { indicatorsSchema, type Indicators } from '../../schemas/indicators.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../schemas/indicators');

/**
 * In name order.
 *
 * @throws {Error} naming the file if it does not match its schema.
 */
export async function readIndicators(folder = FOLDER): Promise<Indicators[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort();
  return Promise.all(
    names.map(async (name) => {
      const parsed = indicatorsSchema.safeParse(parse(await readFile(path.join(folder, name), 'utf8')));
      if (!parsed.success) throw new Error(`Indicators ${name}: ${parsed.error.message}`);
      return parsed.data;
    }),
  );
}
