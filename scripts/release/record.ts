/**
 * The record of a release (发布记录): which commit was published, with which digests, covered by which approvals, and
 * what changed on the site. One file each, only ever added, chained by digests: `docs/operators/release.md`.
 */
import { createHash } from 'node:crypto';
import { z } from 'astro/zod';
import { calendarDate, isLocalTime } from '../../schemas/atoms.ts';

const sha256 = z.string().regex(/^sha256:[0-9a-f]{64}$/);
const sm3 = z.string().regex(/^sm3:[0-9a-f]{64}$/);
const commit = z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
const moment = z.string().refine(isLocalTime);
const count = z.int().min(0);

/** A page, the file it was made from, and the digest of its bytes. */
const page = z.strictObject({ url: z.string(), source: z.string(), digest: sha256 });
export type ReleasedPage = z.infer<typeof page>;

/** Something that is covered, and why. */
const coveredUnit = z.strictObject({
  path: z.string(),
  digest: sha256,
  /** Files of the ledger that cover it; none where it is unchanged since sign-off was introduced. */
  records: z.array(z.string()),
});
export type CoveredUnit = z.infer<typeof coveredUnit>;

export const releaseRecord = z.strictObject({
  type: z.literal('lantai-release'),
  version: z.literal(1),
  site: z.string(),
  /** Counts the releases of the site from 1. */
  number: z.int().min(1),
  commit,
  /** The moment the site was built for, in Asia/Shanghai. */
  moment,
  /** Digest of the program, see `programDigest`. */
  program: z.string(),
  /** Digest of the bytes of the record before; null in the first. */
  previous: sha256.nullable(),
  /** Digests of `digests.txt`, which names every file of the site. */
  manifest: z.strictObject({ sha256, sm3 }),
  /** Change sheet (变更单) against the release before, and all pages together, see {@link pagesDigest}. */
  pages: z.strictObject({
    count,
    digest: sha256,
    added: z.array(page),
    changed: z.array(page),
    removed: z.array(z.string()),
  }),
  /** Everything the site was built from, see {@link unitsDigest}, and the part that the release before did not have. */
  units: z.strictObject({ count, digest: sha256, changed: z.array(coveredUnit), removed: z.array(z.string()) }),
  /** Entries that are not signed off and whose version of an earlier commit is published instead. */
  kept: z.array(z.strictObject({ path: z.string(), commit })),
  /** Entries that are not signed off and not published. */
  leftOut: z.array(z.string()),
  /** Entries published on the word of the principal alone, until the day their review is due, `YYYY-MM-DD`. */
  emergency: z.array(z.strictObject({ path: z.string(), record: z.string(), due: calendarDate() })),
});
export type ReleaseRecord = z.infer<typeof releaseRecord>;

/** Folder of the records of a site, from the root of the fleet. */
export const releasesFolder = (site: string): string => `sites/${site}/governance/releases`;

/** A path of the records, in Git's notation for all sites. */
export const RELEASES_PATTERN = 'sites/*/governance/releases';

/** Sorted by name, records are in the order of the releases. */
export const recordFile = ({ site, number, moment, commit }: ReleaseRecord): string =>
  `${releasesFolder(site)}/${moment.slice(0, 4)}/${String(number).padStart(6, '0')}-${commit.slice(0, 12)}.json`;

export const sha256Of = (bytes: string | Uint8Array): string =>
  `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
export const sm3Of = (bytes: string | Uint8Array): string => `sm3:${createHash('sm3').update(bytes).digest('hex')}`;

/** The same data is always the same bytes: fields in the order of the schema, one line for each item of a list. */
export function formatRecord(record: ReleaseRecord): string {
  return `${JSON.stringify(releaseRecord.parse(record), null, 1)}\n`;
}

/** Null for bytes that are not exactly a record as {@link formatRecord} writes it. */
export function parseRecord(text: string): ReleaseRecord | null {
  try {
    const record = releaseRecord.parse(JSON.parse(text));
    return formatRecord(record) === text ? record : null;
  } catch {
    return null;
  }
}

const byKey =
  <T>(key: (item: T) => string) =>
  (a: T, b: T) =>
    key(a) < key(b) ? -1 : 1;

/** Stands for all pages of a site: their addresses, sources and bytes. */
export const pagesDigest = (pages: Iterable<ReleasedPage>): string =>
  sha256Of(
    [...pages]
      .sort(byKey(({ url }) => url))
      .map(({ url, source, digest }) => `${JSON.stringify([url, source, digest])}\n`)
      .join(''),
  );

/** Stands for everything a site was built from. */
export const unitsDigest = (units: Iterable<Pick<CoveredUnit, 'path' | 'digest'>>): string =>
  sha256Of(
    [...units]
      .sort(byKey(({ path }) => path))
      .map(({ path, digest }) => `${JSON.stringify([path, digest])}\n`)
      .join(''),
  );
