/** Compares the pages and files of a site on the network with the digests of its release (R-LYG-11.2a, R-GO-7.2.1a). */
import { createHash } from 'node:crypto';
import type { DigestAlgorithm } from '../../schemas/fleet.ts';
import { OPERATOR_FILES } from '../../src/lib/outputs/hosting/cache-rules.ts';
import { pageUrl } from '../../src/lib/routes/page-file.ts';
import { NOT_FOUND_URL } from '../../src/lib/routes/site-pages.ts';
import type { DigestList } from '../build/digest-list.ts';

/** Files requested at a time: a site that is looked at must not be slowed down. */
const AT_ONCE = 4;
/** Milliseconds until a request is given up. */
const TIMEOUT = 30_000;

export interface LiveDifference {
  changed: string[];
  missing: string[];
  /** Files for the operator that visitors can read. */
  exposed: string[];
  /** How many files were compared. */
  compared: number;
}

const addressOf = (file: string): string => pageUrl(file).split('/').map(encodeURIComponent).join('/');

/**
 * @param origin `https://` and host, or any address below it.
 * @throws {TypeError} what `fetch` throws where the host cannot be reached.
 */
export async function compareLive(origin: string, { algorithm, files }: DigestList): Promise<LiveDifference> {
  const difference: LiveDifference = { changed: [], missing: [], exposed: [], compared: 0 };
  // The page for what is not found has no address of its own.
  const published = Object.entries(files).filter(
    ([file]) => !OPERATOR_FILES.includes(file) && `/${file}` !== NOT_FOUND_URL,
  );
  for (let at = 0; at < published.length; at += AT_ONCE)
    await Promise.all(
      published.slice(at, at + AT_ONCE).map(async ([file, digest]) => {
        const found = await digestAt(new URL(addressOf(file), origin), algorithm);
        difference.compared += 1;
        if (found === null) difference.missing.push(file);
        else if (found !== digest) difference.changed.push(file);
      }),
    );
  for (const file of OPERATOR_FILES)
    if ((await digestAt(new URL(addressOf(file), origin), algorithm)) !== null) difference.exposed.push(file);
  difference.changed.sort();
  difference.missing.sort();
  return difference;
}

/** Redirects are not followed: a file that answers from elsewhere is not the file. */
async function digestAt(url: URL, algorithm: DigestAlgorithm): Promise<string | null> {
  const response = await fetch(url, {
    redirect: 'manual',
    cache: 'no-store',
    signal: AbortSignal.timeout(TIMEOUT),
  });
  const bytes = new Uint8Array(await response.arrayBuffer());
  return response.status === 200 ? createHash(algorithm).update(bytes).digest('hex') : null;
}
