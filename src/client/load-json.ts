/** Loads the JSON files that a script needs, each only once. */

/** A file could not be loaded. */
export class LoadError extends Error {
  constructor(url: string, reason: string) {
    super(`${url}: ${reason}`);
    this.name = 'LoadError';
  }
}

const loaded = new Map<string, Promise<unknown>>();

/** @throws {LoadError} A failed file is fetched again the next time. */
export function loadJson<T>(url: string): Promise<T> {
  let promise = loaded.get(url);
  if (!promise) {
    promise = fetchJson(url).catch((error: unknown) => {
      loaded.delete(url);
      throw error;
    });
    loaded.set(url, promise);
  }
  return promise as Promise<T>;
}

async function fetchJson(url: string): Promise<unknown> {
  try {
    const response = await fetch(url);
    if (!response.ok) throw new LoadError(url, String(response.status));
    return await response.json();
  } catch (error) {
    throw error instanceof LoadError ? error : new LoadError(url, String(error));
  }
}
