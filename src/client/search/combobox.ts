/**
 * A search box with suggestions: the combobox with a list box of the ARIA Authoring Practices. The focus stays in the
 * box; the arrow keys choose, Enter follows what is chosen, Escape closes, Tab leaves.
 */
import type { Suggestion } from '../../lib/search/found.ts';
import { suggest } from '../../lib/search/suggest.ts';
import { createStatus } from '../status.ts';
import { messages } from './messages.ts';
import { optionElement } from './option-view.ts';
import { sources } from './sources.ts';

/** @param input in a form whose parent can hold the list. */
export function startCombobox(input: HTMLInputElement): void {
  if (input.form) start(input, input.form);
}

function start(input: HTMLInputElement, form: HTMLFormElement): void {
  const list = document.createElement('ul');
  list.id = `${input.id}-suggestions`;
  list.className = 'search-suggestions';
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', '搜索建议');
  list.hidden = true;
  const live = document.createElement('p');
  live.className = 'visually-hidden';
  live.setAttribute('role', 'status');
  form.append(list, live);
  const say = createStatus(live);
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-controls', list.id);
  input.setAttribute('aria-expanded', 'false');

  let offered: readonly Suggestion[] = [];
  let chosen = -1;
  /** What the visitor typed; the box shows the text of the chosen suggestion. */
  let typed = input.value;
  let turn = 0;

  const choose = (at: number) => {
    chosen = at;
    [...list.children].forEach((option, index) => option.setAttribute('aria-selected', String(index === at)));
    const option = list.children[at];
    if (option) {
      input.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    } else input.removeAttribute('aria-activedescendant');
    const suggestion = offered[at];
    input.value = suggestion && suggestion.url === undefined ? suggestion.text : typed;
  };
  const show = (open: boolean) => {
    list.hidden = !open;
    input.setAttribute('aria-expanded', String(open));
    if (!open) choose(-1);
  };
  const close = () => {
    turn += 1;
    show(false);
    say('');
  };
  const follow = ({ text, url }: Suggestion) => {
    if (url !== undefined) {
      location.assign(url);
      return;
    }
    input.value = typed = text;
    close();
    // Unlike `requestSubmit`, known to every browser.
    form.querySelector<HTMLButtonElement>('[type=submit]')?.click();
  };

  async function offer(): Promise<void> {
    turn += 1;
    const mine = turn;
    typed = input.value;
    // Without its files the box is an ordinary one.
    const next = typed.trim() === '' ? [] : await suggest(typed, sources.files).catch(() => []);
    if (mine !== turn || document.activeElement !== input) return;
    offered = next;
    chosen = -1;
    list.replaceChildren(...offered.map((suggestion, at) => optionElement(`${list.id}-${at}`, suggestion, typed)));
    show(offered.length > 0);
    say(typed.trim() === '' ? '' : messages.suggestions(offered.length));
  }

  input.addEventListener('input', () => void offer());
  input.addEventListener('blur', close);
  input.addEventListener('keydown', (event) => {
    // Keys belong to the input method while it composes.
    if (event.isComposing) return;
    const { key } = event;
    const open = !list.hidden;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault();
      if (!open) {
        void offer();
        return;
      }
      const step = key === 'ArrowDown' ? 1 : -1;
      // Beyond the last and before the first is the box itself.
      const places = offered.length + 1;
      choose(((chosen + 1 + step + places) % places) - 1);
    } else if (key === 'Escape' && open) {
      event.preventDefault();
      input.value = typed;
      close();
    } else if (key === 'Enter' && open) {
      const suggestion = offered[chosen];
      if (!suggestion) {
        close();
        return;
      }
      event.preventDefault();
      follow(suggestion);
    }
  });
  // The box keeps the focus while a suggestion is pressed.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', (event) => {
    const option = (event.target as Element).closest('[role="option"]');
    const suggestion = offered[[...list.children].findIndex((each) => each === option)];
    if (suggestion) follow(suggestion);
  });
  form.addEventListener('submit', close);
  if (document.activeElement === input && input.value !== input.defaultValue) void offer();
}
