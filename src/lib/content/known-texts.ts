/** Results of reading the texts of entries in earlier runs, so that unchanged files are not parsed again. */
import { decodeText } from './decode-text.ts';
import { splitSource, type SplitSource } from './front-matter.ts';

/** What an entry whose text has no problem was read as; it can be stored as JSON. */
export interface KnownText {
  /** Front matter. */
  data: unknown;
  bodyOffset: number;
  bodyLine: number;
}

/** Depends on nothing but the bytes, so they are the key. */
export interface KnownTexts {
  find(bytes: Uint8Array): KnownText | undefined;
  remember(bytes: Uint8Array, text: KnownText): void;
}

/** The source as parsing gives it, which happens only where somebody asks for a position. */
export function sourceOf(bytes: Uint8Array, { data, bodyOffset, bodyLine }: KnownText): SplitSource {
  const text = new TextDecoder().decode(bytes);
  let parsed: SplitSource | undefined;
  const source = () => (parsed ??= splitSource(decodeText(bytes).text ?? text));
  return {
    data,
    body: text.slice(bodyOffset),
    bodyLine,
    bodyOffset,
    problems: [],
    valueAt: (path) => source().valueAt(path),
    keyAt: (path) => source().keyAt(path),
    typedAt: (path) => source().typedAt(path),
  };
}
