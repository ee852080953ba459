/** Reading size, print and copy of an article. Its controls are hidden in the page until this script shows them. */
const STORAGE_KEY = 'reading-size';
const STANDARD = 'medium';
const root = document.documentElement;

function chosenSize(): string {
  return root.dataset['readingSize'] ?? STANDARD;
}

function remember(size: string): void {
  try {
    if (size === STANDARD) localStorage.removeItem(STORAGE_KEY);
    else localStorage.setItem(STORAGE_KEY, size);
  } catch {
    // Without storage the choice applies to this page only.
  }
}

function readingSize(tools: Element): void {
  const buttons = [...tools.querySelectorAll<HTMLButtonElement>('button[data-reading-size]')];
  const show = () => {
    for (const button of buttons)
      button.setAttribute('aria-pressed', String(button.dataset['readingSize'] === chosenSize()));
  };
  for (const button of buttons)
    button.addEventListener('click', () => {
      const size = button.dataset['readingSize'] ?? STANDARD;
      if (size === STANDARD) delete root.dataset['readingSize'];
      else root.dataset['readingSize'] = size;
      remember(size);
      show();
    });
  show();
}

function copying(tools: Element): void {
  const button = tools.querySelector<HTMLButtonElement>('button[data-copy]');
  const label = button?.querySelector('[data-copy-label]');
  const status = tools.querySelector('[data-copy-status]');
  button?.addEventListener('click', async () => {
    const url = button.dataset['copy'] ?? location.href;
    const text = await navigator.clipboard.writeText(url).then(
      () => '已复制',
      () => '复制失败',
    );
    if (label) label.textContent = text;
    if (status) status.textContent = text === '已复制' ? '链接已复制' : `复制失败，网址是 ${url}`;
  });
}

for (const tools of document.querySelectorAll('[data-article-tools]')) {
  for (const control of tools.querySelectorAll<HTMLElement>('[data-needs-script]')) control.hidden = false;
  readingSize(tools);
  copying(tools);
  tools.querySelector('[data-print]')?.addEventListener('click', () => {
    window.print();
  });
}
