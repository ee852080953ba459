/** The sources of a release on the disk: the composed files, and lists of addresses that fit them. */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { addressListFile } from '../addresses/address-list.ts';
import type { SignoffUnit } from '../../src/lib/signoff/model.ts';
import type { Published } from './replay.ts';

/**
 * Takes the addresses of entries that were left out off the lists of published addresses, where no release has ever had
 * them: they were written down by whoever made the entry.
 */
export async function fitAddressLists(
  sources: string,
  leftOut: readonly SignoffUnit[],
  published: ReadonlyMap<string, Published>,
): Promise<void> {
  const bySite = Map.groupBy(leftOut, ({ site }) => site);
  for (const [site, units] of bySite) {
    const file = path.join(sources, addressListFile(site));
    const text = await readFile(file, 'utf8').catch(() => null);
    if (text === null) continue;
    const known = published.get(site)?.pages;
    const gone = new Set(units.map(addressOf).filter((url) => !known?.has(url)));
    await writeFile(
      file,
      text
        .split('\n')
        .filter((line) => !gone.has(line.trim()))
        .join('\n'),
    );
  }
}

/** Of an entry in a column with several. */
const addressOf = ({ path: file }: SignoffUnit): string =>
  `/${file
    .replace(/\.mdx?$/, '')
    .split('/')
    .slice(2)
    .join('/')}/`;
