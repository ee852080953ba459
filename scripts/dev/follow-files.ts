/** Groups file changes that belong together into one callback. */
import path from 'node:path';

/** Structural type of Vite's watcher. */
interface Watcher {
  add(paths: string[]): unknown;
  on(event: 'all', listener: (event: string, file: string) => void): unknown;
}

/** Files saved together are read together: a change waits this long for the next one. */
const SETTLE_MS = 50;
/** A stream of changes, such as a checkout, is read at least this often. */
const MAX_WAIT_MS = 1000;

/** Calls `changed` after changes below `folders`, one call at a time and in the order of the changes. */
export function followFiles(watcher: Watcher, folders: readonly string[], changed: () => Promise<void>): () => void {
  let timer: NodeJS.Timeout | undefined;
  let first = 0;
  let queue = Promise.resolve();
  let waiting = false;
  const run = () => {
    timer = undefined;
    // The waiting call will read the newest state.
    if (waiting) return;
    waiting = true;
    queue = queue.then(() => {
      waiting = false;
      return changed();
    });
  };
  watcher.add([...folders]);
  watcher.on('all', (_event, file) => {
    if (!folders.some((folder) => file === folder || file.startsWith(folder + path.sep))) return;
    const now = performance.now();
    if (timer === undefined) first = now;
    clearTimeout(timer);
    timer = setTimeout(run, Math.max(0, Math.min(SETTLE_MS, first + MAX_WAIT_MS - now)));
  });
  return () => clearTimeout(timer);
}
