/** Every kind of table `lantai import` makes entries from, by what the command calls it. */
import type { EntryImport } from '../entry-import.ts';
import { correctionImport, letterImport } from './letters.ts';
import { itemImports } from './items.ts';
import { serviceImport } from './services.ts';

export const entryImports: Readonly<Record<string, EntryImport>> = {
  letters: letterImport,
  corrections: correctionImport,
  services: serviceImport,
  ...itemImports,
};
