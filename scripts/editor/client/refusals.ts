/** Why the program did not save a file: the editor itself says only that it was not saved. */

/** Status with which the program refuses a change, see `local/forge-api.ts`. */
const REFUSED = 409;

/** From now on, shows what the program says when it refuses a change. */
export function showRefusals(): void {
  const send = window.fetch.bind(window);
  window.fetch = async (...request) => {
    const response = await send(...request);
    if (response.status === REFUSED) {
      const { message } = (await response.clone().json()) as { message?: string };
      show(message ?? '没有保存。');
    }
    return response;
  };
}

function show(message: string): void {
  const note = document.createElement('div');
  note.className = 'lantai-refusal';
  note.setAttribute('role', 'alert');
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = '知道了';
  close.addEventListener('click', () => note.remove());
  note.append(message, close);
  // A popover is above the dialog that the editor opens at the same time.
  note.popover = 'manual';
  document.body.append(note);
  note.showPopover();
}
