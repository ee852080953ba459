/**
 * Calls `apply` whenever a filter changes: at once when it is submitted, otherwise after a pause in typing.
 * @param pause in milliseconds.
 */
export function onFilterChange(form: HTMLFormElement, apply: () => void, pause = 0): void {
  let waiting = 0;
  const later = (milliseconds: number) => {
    clearTimeout(waiting);
    waiting = window.setTimeout(apply, milliseconds);
  };
  form.addEventListener('input', () => later(pause));
  // The fields have their old values until the event is over.
  form.addEventListener('reset', () => later(0));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(waiting);
    apply();
  });
}
