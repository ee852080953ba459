/** How a command hears that the terminal or the system asks it to end. */

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
let controller: AbortController | undefined;

/**
 * Aborted when the program is asked to end. From the first call on the program no longer dies of these signals: the
 * caller ends it. npm and the bootstrap pass on what the terminal has already sent, so the same request may come twice.
 */
export function interruption(): AbortSignal {
  if (!controller) {
    const asked = new AbortController();
    for (const name of SIGNALS) process.on(name, () => asked.abort());
    controller = asked;
  }
  return controller.signal;
}

/** Resolves when the program is asked to end. */
export function interrupted(): Promise<void> {
  const signal = interruption();
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
