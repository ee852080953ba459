/** The clause register from the disk. An invalid file is an error in the data of the program, not of an editor. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { regulationSchema, type Regulation } from './clause-schema.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../schemas/clauses');
/** The national regulation first, then the local ones by name. */
const BASE = 'national';

/**
 * All regulations with their clauses.
 *
 * @throws {Error} naming the file if one does not match its schema, or its pack is not its file name.
 */
export async function readClauses(folder = FOLDER): Promise<readonly Regulation[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort();
  const regulations: Regulation[] = [];
  for (const name of names) {
    const parsed = regulationSchema.safeParse(parse(await readFile(path.join(folder, name), 'utf8')));
    if (!parsed.success) throw new Error(`Clauses ${name}: ${parsed.error.message}`);
    if (`${parsed.data.pack}.yaml` !== name) throw new Error(`Clauses ${name} belong to the pack ${parsed.data.pack}`);
    regulations.push(parsed.data);
  }
  return regulations.sort((one, other) => Number(other.pack === BASE) - Number(one.pack === BASE));
}
