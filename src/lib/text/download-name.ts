/** File names of downloads. */
import { CONTROL_CHARACTERS, INVISIBLE_CHARACTERS, UNREADABLE_CHARACTERS } from './invisible.ts';

/** Longest name without extension, in UTF-8 bytes: file systems take 255, and browsers append a number. */
const MAX_BYTES = 200;

/** Characters that file systems or browsers reject in a name, with the full-width character that replaces each. */
const REPLACED: Readonly<Record<string, string>> = {
  '/': '／',
  '\\': '＼',
  ':': '：',
  '*': '＊',
  '?': '？',
  '"': '＂',
  '<': '＜',
  '>': '＞',
  '|': '｜',
  '%': '％',
  '~': '～',
};

/** Names of devices in Windows, with or without extension. */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(?:\s*\.|\s*$)/i;

/** Name of a file whose title has no usable character. */
const NAMELESS = '附件';

/**
 * Converts a title to a file name that is valid on Windows, macOS, Linux and phones.
 *
 * @param extension without dot, in any case.
 */
export function downloadName(title: string, extension: string): string {
  const suffix = `.${extension.toLowerCase()}`;
  // A title often ends with the extension already.
  const named = title.trimEnd().toLowerCase().endsWith(suffix);
  return downloadStem(named ? title.trimEnd().slice(0, -suffix.length) : title) + suffix;
}

/** The same without extension, for files whose type is added later. */
export function downloadStem(title: string): string {
  const plain = title
    .replace(CONTROL_CHARACTERS, ' ')
    .replace(INVISIBLE_CHARACTERS, '')
    .replace(UNREADABLE_CHARACTERS, '')
    .replace(/[/\\:*?"<>|%~]/g, (character) => REPLACED[character] ?? character)
    .replace(/\s+/g, ' ');
  const stem = trimmed(plain);
  return trimmed(shortened(DEVICE.test(stem) ? `_${stem}` : stem)) || NAMELESS;
}

/** Without dots and spaces at either end: a leading dot hides a file, Windows drops the trailing ones. */
const trimmed = (text: string) => text.replace(/^[.\s]+|[.\s]+$/g, '');

function shortened(text: string): string {
  let bytes = 0;
  let kept = '';
  for (const character of text) {
    bytes += utf8Length(character.codePointAt(0) ?? 0);
    if (bytes > MAX_BYTES) break;
    kept += character;
  }
  return kept;
}

const utf8Length = (code: number) => (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4);

/** Numbers repeated names, so that files saved together do not overwrite each other. */
export function distinctNames<T extends { name: string }>(files: readonly T[]): T[] {
  const taken = new Set<string>();
  return files.map((file) => {
    let { name } = file;
    for (let count = 2; taken.has(name.toLowerCase()); count++)
      name = file.name.replace(/(\.[^.]*)$/, (extension) => `（${count}）${extension}`);
    taken.add(name.toLowerCase());
    return name === file.name ? file : { ...file, name };
  });
}
