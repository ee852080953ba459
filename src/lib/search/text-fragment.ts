/** Addresses that mark words on the page they lead to, by the text fragments of browsers (`#:~:text=`). */
import type { Piece } from './excerpt.ts';

export const TEXT_DIRECTIVE = ':~:text=';
/** More marks than these make a page restless. */
const MOST = 4;

/** @param pieces an excerpt of the page: what is marked in it is marked on the page, as it is written there. */
export function withTextFragment(url: string, pieces: readonly Piece[]): string {
  const words = [...new Set(pieces.flatMap(({ text, match }) => (match ? [text.trim()] : [])))];
  // A single character would be marked all over the page.
  const marked = words.filter((word) => [...word].length > 1).slice(0, MOST);
  if (marked.length === 0) return url;
  const texts = marked.map((word) => encodeURIComponent(word).replace(/-/g, '%2D'));
  return `${url}${url.includes('#') ? '' : '#'}${TEXT_DIRECTIVE}${texts.join('&text=')}`;
}

/** The words of such an address, which a browser that does not know text fragments leaves in the hash. */
export function fragmentWords(hash: string): string[] {
  const at = hash.indexOf(TEXT_DIRECTIVE);
  if (at < 0) return [];
  return hash
    .slice(at + TEXT_DIRECTIVE.length)
    .split('&text=')
    .flatMap((text) => {
      try {
        return [decodeURIComponent(text)];
      } catch {
        return [];
      }
    })
    .filter((word) => word !== '');
}
