/** Suggests valid names in place of rejected ones. */
import { createRequire } from 'node:module';
import type * as PinyinModule from 'pinyin-pro';
import { FILE_NAME_PATTERN, ID_PATTERN } from '../../../schemas/atoms.ts';

/** Maximum length of a part converted from Chinese characters, in syllables. */
const SYLLABLES = 8;

/** A valid file name, with Chinese converted to pinyin; an empty string where none can be derived. */
export function plainFileName(name: string): string {
  const plain = name.normalize('NFKC').trim().toLowerCase();
  const dot = plain.lastIndexOf('.');
  const extension = plain.slice(dot + 1);
  const stem = plain.slice(0, dot).replace(/^.*[/\\]/, '');
  const suggestion = `${/^[\w.-]*$/.test(stem) ? stem : spelt(stem)}.${extension}`.replace(/\s+/g, '-');
  return dot > 0 && suggestion !== name && FILE_NAME_PATTERN.test(suggestion) ? suggestion : '';
}

export function plainId(id: string): string {
  const plain = id
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/[\s_./]+/g, '-');
  return ID_PATTERN.test(plain) ? plain : '';
}

function spelt(text: string): string {
  // Loaded on demand: the dictionary takes a third of a second, and most runs do not need it.
  const { pinyin } = createRequire(import.meta.url)('pinyin-pro') as typeof PinyinModule;
  return pinyin(text, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true })
    .map((each) => each.replace(/[^a-z0-9_]+/g, '-').replace(/^-+|-+$/g, ''))
    .filter((each) => each !== '')
    .slice(0, SYLLABLES)
    .join('-');
}
