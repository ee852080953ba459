import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { integrityOf } from '../../src/lib/markup/integrity.ts';

/**
 * The `integrity` value of a file of the site by its address; undefined for what is not a file of it. Each file is read
 * once, however many pages load it.
 *
 * @param root folder of the site, with the files that pages load.
 */
export function fileIntegrity(root: string): (url: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  return (url) => {
    if (!known.has(url)) {
      const file = path.join(root, url);
      known.set(url, existsSync(file) ? integrityOf(readFileSync(file)) : undefined);
    }
    return known.get(url);
  };
}
