/** Compares the texts of a reprint and its original without storing the original (R-DL-23.2). */
import { createHash } from 'node:crypto';

/** Shorter pieces (来源：本报讯, 责任编辑) differ from site to site. */
const SHORTEST = 8;

/** The sentences of a text, one piece for each of its lines at least, without punctuation and spaces. */
export function sentencesOf(text: string): { sentence: string; digest: string }[] {
  return text
    .split(/[。！？!?；;\n]/u)
    .map((piece) => ({ sentence: piece.trim(), letters: piece.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '') }))
    .filter(({ letters }) => [...letters].length >= SHORTEST)
    .map(({ sentence, letters }) => ({
      sentence,
      digest: createHash('sha256').update(letters).digest('hex').slice(0, 12),
    }));
}

/** Digests of the sentences of a text, as a register of feeds holds them. */
export const sentenceDigests = (text: string): string[] => [...new Set(sentencesOf(text).map(({ digest }) => digest))];
