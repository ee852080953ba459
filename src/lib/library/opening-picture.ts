import { isType, type Entry } from '../model/entry.ts';

/** The picture an entry opens with: of a leader the photo, else the cover. */
export function openingPicture(entry: Entry): { file: string; alt: string } | undefined {
  return (isType(entry, 'leader') ? entry.data.photo : undefined) ?? entry.data.cover;
}

/** Names of further pictures beside the entry that its template shows. */
export function sidePictures(entry: Entry): string[] {
  const guests = isType(entry, 'consultation') ? entry.data.guests.flatMap(({ photo }) => photo ?? []) : [];
  return [...entry.data.maps.map(({ file }) => file), ...guests];
}
