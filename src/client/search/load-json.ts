/** Files of the search index, each fetched once. */

/** The index, or a part of it, could not be loaded. */
export class SearchLoadError extends Error {
  constructor(url: string, reason: string) {
    super(`${url}: ${reason}`);
    this.name = 'SearchLoadError';
  }
}

const loaded = new Map<string, Promise<unknown>>();

/** @throws {SearchLoadError} A failed file is fetched again the next time. */
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
    if (!response.ok) throw new SearchLoadError(url, String(response.status));
    return await response.json();
  } catch (error) {
    throw error instanceof SearchLoadError ? error : new SearchLoadError(url, String(error));
  }
}
