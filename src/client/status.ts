/** @returns a function that sets the text of a live region; the same text is not announced twice. */
export const createStatus =
  (region: HTMLElement) =>
  (text: string): void => {
    if (region.textContent !== text) region.textContent = text;
  };
