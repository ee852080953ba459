/** Opens and closes the main navigation on narrow screens in browsers without support for popovers. */
const button = document.querySelector<HTMLButtonElement>('button[popovertarget]:not([popovertargetaction])');
const menu = document.getElementById(button?.getAttribute('popovertarget') ?? '');
if (button && menu && !('popover' in HTMLElement.prototype)) start(button, menu);

function start(button: HTMLButtonElement, menu: HTMLElement): void {
  const root = document.documentElement;
  const set = (open: boolean): void => {
    root.dataset['menu'] = open ? 'open' : 'closed';
    button.setAttribute('aria-expanded', String(open));
  };
  set(false);
  button.setAttribute('aria-controls', menu.id);
  button.addEventListener('click', () => set(root.dataset['menu'] !== 'open'));
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || root.dataset['menu'] !== 'open') return;
    set(false);
    button.focus();
  });
}
