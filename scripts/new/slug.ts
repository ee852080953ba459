import { pinyin } from 'pinyin-pro';

/** Longest slug made from a title, in syllables. */
const SYLLABLES = 8;

/** A file name part from a Chinese title: its first syllables in pinyin, joined by hyphens. */
export function slugFromTitle(title: string): string {
  const syllables = pinyin(title.replace(/^关于/, ''), {
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

/** `slug`, or `slug-2`, `slug-3` … when files of that name exist already. */
export function freeName(slug: string, isTaken: (slug: string) => boolean): string {
  let name = slug;
  for (let n = 2; isTaken(name); n++) name = `${slug}-${n}`;
  return name;
}
