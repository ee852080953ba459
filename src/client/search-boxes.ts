/** Search boxes suggest as the visitor types. What that needs is loaded when a box is used, not with the page. */
for (const input of document.querySelectorAll<HTMLInputElement>('[data-search-box]')) {
  const begin = () => {
    input.removeEventListener('focus', begin);
    void import('./search/combobox.ts').then(({ startCombobox }) => startCombobox(input));
  };
  if (document.activeElement === input) begin();
  else input.addEventListener('focus', begin);
}
