import { realpathSync } from 'node:fs';
import path from 'node:path';
import type { FileInfo } from '../../src/lib/model/file.ts';
import { isPicture } from '../../src/lib/content/picture.ts';

interface ResolveContext {
  resolve(
    source: string,
    importer: string | undefined,
    options: { skipSelf: boolean },
  ): Promise<{ id: string; external: boolean | 'absolute' } | null>;
}

/**
 * Redirects imports of identical pictures to one file, so that the bundler sees only one.
 *
 * The bundler keeps the shortest name of identical files; if that file comes second, it names the asset again, finds
 * the name taken by the asset itself and appends a number. Which comes first depends on how fast each was read.
 *
 * @param root folder that holds `content/` and `sites/`.
 * @param site whose pictures are compared; a picture of another site would let that site affect names of this
 * one.
 */
export function equalPictures(root: string, site: string, assets: ReadonlyMap<string, FileInfo>) {
  const firsts = firstOfEqual(site, assets);
  const real = realpathSync(root);
  return {
    name: 'lantai-equal-pictures',
    enforce: 'pre' as const,
    async resolveId(this: ResolveContext, source: string, importer: string | undefined) {
      if (!isPicture(source.split('?', 1)[0] ?? '')) return null;
      const resolved = await this.resolve(source, importer, { skipSelf: true });
      if (!resolved) return null;
      const [file = '', ...query] = resolved.id.split('?');
      const first = firsts.get(path.relative(real, file).replaceAll(path.sep, '/'));
      return first === undefined ? resolved : { ...resolved, id: [path.join(real, first), ...query].join('?') };
    },
  };
}

/** Path of a picture → the first in path order among those with the same bytes, if that is another one. */
export function firstOfEqual(site: string, assets: ReadonlyMap<string, FileInfo>): Map<string, string> {
  const own = [...assets.values()].filter(
    (info) =>
      (info.path.startsWith(`content/${site}/`) || info.path.startsWith(`sites/${site}/`)) && isPicture(info.path),
  );
  const first = new Map<string, string>();
  for (const { path: file, sha256 } of own.toSorted((a, b) => (a.path < b.path ? -1 : 1)))
    if (!first.has(sha256)) first.set(sha256, file);
  return new Map(
    own.flatMap(({ path: file, sha256 }) => {
      const other = first.get(sha256) ?? file;
      return other === file ? [] : [[file, other] as const];
    }),
  );
}
