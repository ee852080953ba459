/** Search words from the disk: those of all sites, part of the program, and those that a site adds. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { searchWord, type SearchWord } from '../../schemas/search-words.ts';
import type { FleetFiles } from '../../src/lib/model/file.ts';
import { readGovernance } from './governance.ts';

export const GLOSSARY_FILE = path.resolve(import.meta.dirname, '../../schemas/glossary.yaml');

/** @throws {Error} naming what is wrong: an invalid glossary is an error in the data of the program */
export async function readGlossary(): Promise<SearchWord[]> {
  const parsed = z.array(searchWord).safeParse(parse(await readFile(GLOSSARY_FILE, 'utf8')));
  if (!parsed.success) throw new Error(`schemas/glossary.yaml: ${parsed.error.message}`);
  return parsed.data;
}

/** The words for the search of a site, its own first: an own word replaces the common one that reads the same. */
export async function searchWordsOf(fleet: { files: FleetFiles }, site: string): Promise<SearchWord[]> {
  const own = readGovernance(fleet, 'search-words')
    .records.filter((record) => record.site === site)
    .flatMap(({ data }) => data.words);
  const replaced = new Set(own.map(({ term, kind }) => `${kind} ${term}`));
  return [...own, ...(await readGlossary()).filter(({ term, kind }) => !replaced.has(`${kind} ${term}`))];
}
