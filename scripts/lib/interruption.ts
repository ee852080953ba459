/** Stop signals from the terminal or the system. */

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
let controller: AbortController | undefined;

/**
 * Aborted when the program receives a stop signal. From the first call on these signals no longer end the program: the
 * caller does. npm and the bootstrap pass on what the terminal has already sent, so the same request may come twice.
 */
export function interruption(): AbortSignal {
  if (!controller) {
    const stopRequest = new AbortController();
    for (const name of SIGNALS) process.on(name, () => stopRequest.abort());
    controller = stopRequest;
  }
  return controller.signal;
}

/** Resolves when the program receives a stop signal. */
export function interrupted(): Promise<void> {
  const signal = interruption();
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
