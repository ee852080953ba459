/** Suggests questions of the knowledge base while the visitor types in a form. */
import { matchingQuestions, type KnownQuestion } from '../lib/knowledge/match.ts';
import { loadJson } from './load-json.ts';

interface Suggestion extends KnownQuestion {
  url: string;
}

const MOST = 5;
/** Delay after the last key before searching, in milliseconds. */
const PAUSE = 300;

for (const box of document.querySelectorAll<HTMLElement>('[data-question-suggestions]')) offer(box);

function offer(box: HTMLElement): void {
  const form = box.closest('form');
  const list = box.querySelector('ul');
  if (!form || !list) return;
  const source = box.dataset['questionSuggestions'] ?? '';
  let loading: Promise<readonly Suggestion[]> | null = null;
  let timer = 0;

  async function show(): Promise<void> {
    const typed = form ? textOf(form) : '';
    // Loaded on first use: most visitors of the page do not write.
    if (typed !== '') loading ??= load(source);
    const found = loading ? matchingQuestions(await loading, typed, MOST) : [];
    list?.replaceChildren(...found.map(item));
    box.hidden = found.length === 0;
  }
  const later = () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void show(), PAUSE);
  };
  form.addEventListener('input', later);
  for (const event of ['pageshow', 'popstate']) window.addEventListener(event, later);
  later();
}

/** Text of the question in the form; personal fields are not read. */
function textOf(form: HTMLFormElement): string {
  return [...form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('textarea, input')]
    .filter(
      ({ type, autocomplete }) => ['textarea', 'text', 'search'].includes(type) && ['', 'off'].includes(autocomplete),
    )
    .map(({ value }) => value.trim())
    .filter((value) => value !== '')
    .join(' ');
}

/** Without the file the form still works, so the error is ignored. */
async function load(source: string): Promise<readonly Suggestion[]> {
  try {
    return (await loadJson<{ questions: Suggestion[] }>(source)).questions;
  } catch {
    return [];
  }
}

function item({ question, url }: Suggestion): HTMLElement {
  const entry = document.createElement('li');
  const link = document.createElement('a');
  // Questions of this site are opened at the current host, which may not be the primary domain.
  const { origin, pathname } = new URL(url);
  const home = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  link.href = home !== undefined && new URL(home).origin === origin ? pathname : url;
  link.textContent = question;
  entry.append(link);
  return entry;
}
