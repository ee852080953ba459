/** Marks the words of a search on the page it led to, in browsers that leave text fragments in the address. */
import { TEXT_DIRECTIVE } from '../lib/search/text-fragment.ts';

if (location.hash.includes(TEXT_DIRECTIVE))
  void import('./mark-found-words.ts').then(({ markFoundWords }) => markFoundWords(location.hash));
