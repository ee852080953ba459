/** Filters the lines of a catalogue by word, class and year. */
import { fold, foldWords } from '../search/fold.ts';
import type { CatalogueItem } from './catalogue-files.ts';

export interface CatalogueFilter {
  /** Words that must all occur, separated by white space. */
  word: string;
  /** Id of a node; empty for all. */
  node: string;
  /** Year of publication as text; empty for all. */
  year: string;
}

export const isActive = ({ word, node, year }: CatalogueFilter): boolean => `${word.trim()}${node}${year}` !== '';

/** Lines that match, in their order. Letter case and width do not matter. */
export function filterItems(items: readonly CatalogueItem[], { word, node, year }: CatalogueFilter): CatalogueItem[] {
  const words = foldWords(word)
    .split(' ')
    .map(fold)
    .filter((each) => each !== '');
  return items.filter((item) => {
    if (node !== '' && !item.nodes.includes(node)) return false;
    if (year !== '' && !item.publishedOn.startsWith(`${year}-`)) return false;
    if (words.length === 0) return true;
    const text = fold(`${item.indexNumber ?? ''} ${item.title} ${item.unit}`);
    return words.every((each) => text.includes(each));
  });
}
