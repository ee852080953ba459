/** Wraps words in `<mark>` and scrolls to the first. */
import { fragmentWords } from '../lib/search/text-fragment.ts';

export function markFoundWords(hash: string): void {
  const main = document.querySelector('main');
  const words = fragmentWords(hash);
  if (!main || words.length === 0) return;
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) markIn(text, words);
  main.querySelector('mark.found-word')?.scrollIntoView({ block: 'center' });
}

function markIn(text: Text, words: readonly string[]): void {
  let rest = text;
  for (;;) {
    const places = words.map((word) => ({ word, at: rest.data.indexOf(word) })).filter(({ at }) => at >= 0);
    const [first] = places.sort((a, b) => a.at - b.at || b.word.length - a.word.length);
    if (!first) return;
    const found = rest.splitText(first.at);
    rest = found.splitText(first.word.length);
    const mark = document.createElement('mark');
    mark.className = 'found-word';
    found.replaceWith(mark);
    mark.append(found);
  }
}
