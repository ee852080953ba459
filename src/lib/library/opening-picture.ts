import type { Entry } from '../model/entry.ts';
import { namedFiles } from '../model/roles.ts';

/** The picture at the top of an entry: its portrait, otherwise its cover. */
export function openingPicture(entry: Entry): { file: string; alt: string } | undefined {
  for (const each of namedFiles(entry)) if (each.use === 'portrait') return { file: each.name, alt: each.alt };
  return entry.data.cover;
}
