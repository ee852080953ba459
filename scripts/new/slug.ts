import { pinyin } from 'pinyin-pro';

/** Longest slug made from a title, in syllables. */
const SYLLABLES = 8;

/**
 * A file name part from a Chinese title: its first syllables in pinyin, joined by hyphens.
 *
 * @param institutions names at the beginning of titles, which are left out.
 */
export function slugFromTitle(title: string, institutions: readonly string[] = []): string {
  const opening = institutions.find((body) => title.startsWith(body)) ?? '';
  const syllables = pinyin(title.slice(opening.length).replace(/^(?:办公室|办公厅)?关于(?:印发)?/, ''), {
    toneType: 'none',
    type: 'array',
    nonZh: 'consecutive',
    v: true,
  })
    .map((each) =>
      each
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-+|-+$/g, ''),
    )
    .filter((each) => each !== '');
  return syllables.slice(0, SYLLABLES).join('-') || 'entry';
}

/** Name of the file of an entry without extension: the day is in front where entries of the type are dated. */
export const fileStem = (slug: string, time: string | null): string =>
  time === null ? slug : `${time.slice(0, 10)}-${slug}`;

/** `slug`, or `slug-2`, `slug-3` … if files of that name already exist. */
export function freeName(slug: string, isTaken: (slug: string) => boolean): string {
  let name = slug;
  for (let n = 2; isTaken(name); n++) name = `${slug}-${n}`;
  return name;
}
