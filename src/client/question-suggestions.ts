/** Offers questions of the knowledge base in the form they are in, by what is typed there. */
import { matchingQuestions, type KnownQuestion } from '../lib/knowledge/match.ts';
import { loadJson } from './load-json.ts';

interface Suggestion extends KnownQuestion {
  url: string;
}

const MOST = 5;
/** Milliseconds without a key before anything is looked for. */
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
    // Loaded when it is first needed: most visitors of a page do not write.
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

/** What is asked in the form; who asks is none of its business. */
function textOf(form: HTMLFormElement): string {
  return [...form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('textarea, input')]
    .filter(
      ({ type, autocomplete }) => ['textarea', 'text', 'search'].includes(type) && ['', 'off'].includes(autocomplete),
    )
    .map(({ value }) => value.trim())
    .filter((value) => value !== '')
    .join(' ');
}

/** Without the file the form works as it is; nothing is reported. */
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
  // Questions of this site are opened here, wherever it is served from.
  const { origin, pathname } = new URL(url);
  const home = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  link.href = home !== undefined && new URL(home).origin === origin ? pathname : url;
  link.textContent = question;
  entry.append(link);
  return entry;
}
