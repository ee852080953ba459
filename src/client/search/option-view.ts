/** One suggestion below a search box. */
import { markMatches } from '../../lib/search/excerpt.ts';
import type { Suggestion } from '../../lib/search/found.ts';
import { pieceNodes } from './marked-text.ts';

const LABELS: Readonly<Record<Suggestion['kind'], string>> = {
  service: '办事',
  title: '',
  institution: '机构',
  leader: '领导',
  column: '栏目',
  word: '',
  correction: '您是不是要找',
};

export function optionElement(id: string, { kind, text }: Suggestion, typed: string): HTMLLIElement {
  const option = document.createElement('li');
  option.id = id;
  option.className = 'search-suggestions__option';
  option.setAttribute('role', 'option');
  option.setAttribute('aria-selected', 'false');
  const words = document.createElement('span');
  words.className = 'search-suggestions__text';
  words.append(...pieceNodes(markMatches(text, [typed])));
  option.append(words);
  if (LABELS[kind] !== '') {
    const label = document.createElement('span');
    label.className = 'search-suggestions__kind';
    label.textContent = LABELS[kind];
    option.append(label);
  }
  return option;
}
