/** Renders pages only between changes, so that no page mixes two states of the sources. */
import type { IncomingMessage, ServerResponse } from 'node:http';

/** In milliseconds: a page that takes longer no longer delays a change. */
const PATIENCE_MS = 10_000;

export class PageLock {
  #open: Promise<void> = Promise.resolve();
  readonly #making = new Set<ServerResponse>();

  /** Connect middleware: the request waits while a change is being made. */
  readonly enter = (_request: IncomingMessage, response: ServerResponse, next: () => void): void => {
    void this.#open.then(() => {
      if (response.destroyed) return;
      this.#making.add(response);
      response.once('close', () => this.#making.delete(response));
      next();
    });
  };

  /** Makes `change` once the pages under way are finished. Changes must not overlap. */
  async change(change: () => Promise<void>): Promise<void> {
    let reopen = (): void => undefined;
    this.#open = new Promise((resolve) => (reopen = resolve));
    try {
      await this.#finished();
      await change();
    } finally {
      reopen();
    }
  }

  async #finished(): Promise<void> {
    const pages = [...this.#making].map((response) => new Promise((resolve) => response.once('close', resolve)));
    let timer: NodeJS.Timeout | undefined;
    const patience = new Promise((resolve) => (timer = setTimeout(resolve, PATIENCE_MS)));
    await Promise.race([Promise.all(pages), patience]);
    clearTimeout(timer);
  }
}
