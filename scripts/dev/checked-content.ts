/** Vite plugin: only checked files below `content/` and `sites/` reach the bundler. */
import type { Plugin } from 'vite';
import { buildContext } from '../../src/lib/build-context.ts';
import { isPicture } from '../../src/lib/content/picture.ts';
import { posixPath } from './posix-path.ts';

/** @param servable whether a picture may be shown, by its path from `root`. */
export function checkedContent(root: string, servable: (file: string) => boolean): Plugin {
  const base = `${posixPath(root)}/`;
  const fleetFile = (id: string): string | undefined => {
    const file = (id.split('?')[0] ?? '').replace(/^\/@fs(?=\/)/, '');
    const relative = file.startsWith(base) ? file.slice(base.length) : '';
    return /^(?:content|sites)\//.test(relative) ? relative : undefined;
  };
  return {
    name: 'lantai-checked-content',
    enforce: 'pre',
    load: {
      order: 'pre',
      handler(id) {
        const file = fleetFile(id);
        if (file === undefined || (isPicture(file) && servable(file))) return null;
        const { library, site } = buildContext();
        const entry = library.entryByFile(file);
        // The checked bytes, not those currently on the disk.
        if (entry?.format === 'mdx' && entry.site === site && id.endsWith('.mdx') && this.environment.name !== 'client')
          return { code: `---\n---\n${entry.body}`, map: null };
        throw new Error(`${file} is not served`);
      },
    },
    hotUpdate: {
      order: 'pre',
      // The preview itself reads, checks and reloads these files.
      handler: ({ file }) => (fleetFile(file) === undefined ? undefined : []),
    },
  };
}
