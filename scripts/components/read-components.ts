/** The software components the program consists of, from `package-lock.json` (R-JM-19, R-GO-7.1.2). */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'astro/zod';

const lockSchema = z.looseObject({
  packages: z.record(
    z.string(),
    z.looseObject({
      version: z.string().optional(),
      license: z.string().optional(),
      dev: z.boolean().optional(),
      devOptional: z.boolean().optional(),
      link: z.boolean().optional(),
    }),
  ),
});

export interface Component {
  name: string;
  version: string;
  /** SPDX expression; empty if the package states none. */
  licence: string;
  /** Only for developing and testing the program. */
  isDevelopment: boolean;
}

/**
 * Every installed version of every package once, sorted by name and version.
 *
 * @param folder with `package-lock.json`
 */
export async function readComponents(folder: string): Promise<Component[]> {
  const { packages } = lockSchema.parse(JSON.parse(await readFile(path.join(folder, 'package-lock.json'), 'utf8')));
  const components = new Map<string, Component>();
  for (const [place, { version, license = '', dev = false, devOptional = false, link = false }] of Object.entries(
    packages,
  )) {
    const name = place.split('node_modules/').at(-1) ?? '';
    if (name === '' || version === undefined || link) continue;
    const key = `${name}@${version}`;
    const isDevelopment = (components.get(key)?.isDevelopment ?? true) && (dev || devOptional);
    components.set(key, { name, version, licence: license, isDevelopment });
  }
  return [...components].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, component]) => component);
}
