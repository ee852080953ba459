import type { Entry } from '../model/entry.ts';
import { namedFiles } from '../model/roles.ts';

/** The picture at the top of an entry: its portrait, otherwise its cover. */
export function openingPicture(entry: Entry): { file: string; alt: string } | undefined {
  for (const each of namedFiles(entry)) if (each.use === 'portrait') return { file: each.name, alt: each.alt };
  return entry.data.cover;
}

/** File names of the other pictures that the template of the entry shows. */
export function sidePictures(entry: Entry): string[] {
  const own = namedFiles(entry).flatMap(({ use, name }) => (use === 'picture' ? [name] : []));
  return [...entry.data.maps.map(({ file }) => file), ...own];
}
