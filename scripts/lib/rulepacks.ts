/** Rule packs from the disk. An invalid pack is an error in the data of the program, not of an editor. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { rulePackSchema, type RulePack } from '../../schemas/rulepack.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../schemas/rulepacks');

/**
 * All packs by id, in name order.
 *
 * @throws {Error} naming the file if a pack does not match its schema or its id is not its file name.
 */
export function readRulePacks(folder = FOLDER): Promise<ReadonlyMap<string, RulePack>> {
  const packs = known.get(folder) ?? read(folder);
  known.set(folder, packs);
  return packs;
}

/** Packs are part of the program, so they are read only once per run. */
const known = new Map<string, Promise<ReadonlyMap<string, RulePack>>>();

async function read(folder: string): Promise<ReadonlyMap<string, RulePack>> {
  const packs = new Map<string, RulePack>();
  for (const name of (await readdir(folder)).sort()) {
    if (!name.endsWith('.yaml')) continue;
    const parsed = rulePackSchema.safeParse(parse(await readFile(path.join(folder, name), 'utf8')));
    if (!parsed.success) throw new Error(`Rule pack ${name}: ${parsed.error.message}`);
    if (`${parsed.data.id}.yaml` !== name) throw new Error(`Rule pack ${name} calls itself ${parsed.data.id}`);
    packs.set(parsed.data.id, parsed.data);
  }
  return packs;
}
