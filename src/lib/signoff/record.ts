/**
 * A record of the ledger as text: canonical JSON, so that the bytes that are signed can be made again from what they
 * say. One record is one decision of one person in one role, about one unit or many.
 */
import { createHash } from 'node:crypto';
import { z } from 'astro/zod';
import { keysOf, localTime } from '../../../schemas/atoms.ts';
import { DECISIONS, FORGES, SIGNOFF_ROLES } from './model.ts';

/** What `ssh-keygen -Y` calls the namespace: a signature made for something else is none of a record. */
export const SIGNATURE_NAMESPACE = 'lantai-signoff';

const commit = z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
const fingerprint = z.string().regex(/^SHA256:[A-Za-z0-9+/]{43}$/);
const name = (max: number) =>
  z
    .string()
    .min(1)
    .max(max)
    .regex(/^[^\p{Cc}]+$/u);

export const recordSchema = z.strictObject({
  version: z.literal(1),
  /** First commit of the repository. */
  repository: commit,
  /** The commit that was looked at. */
  commit,
  decision: z.enum(keysOf(DECISIONS)),
  role: z.enum(SIGNOFF_ROLES),
  person: name(40),
  at: localTime(),
  reason: name(500).optional(),
  source: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('ssh'), key: fingerprint }),
    z.strictObject({
      kind: z.literal('forge'),
      key: fingerprint,
      forge: z.enum(FORGES),
      account: name(100),
      /** Identifier or address of the review on the forge. */
      review: name(300),
    }),
  ]),
  units: z.array(z.strictObject({ path: name(1000), digest: z.string().regex(/^sha256:[0-9a-f]{64}$/) })).min(1),
});
export type SignoffRecord = z.infer<typeof recordSchema>;

/** The bytes that are signed and stored: keys in code point order, two spaces, one line end. */
export const recordText = (record: SignoffRecord): string => `${JSON.stringify(sorted(record), null, 2)}\n`;

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => each !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => [key, sorted(each)]),
  );
}

/** Folder of the ledger of a site. */
export const ledgerFolder = (site: string) => `sites/${site}/governance/sign-offs`;
export const LEDGER_FILE = /^sites\/[^/]+\/governance\/sign-offs\/.+/;

/** Where a record is stored; two different ones never have the same name. */
export function recordFile(site: string, record: SignoffRecord, text = recordText(record)): string {
  const moment = record.at.replace(/[-:]/g, '').replace(' ', 'T');
  const digest = createHash('sha256').update(text).digest('hex').slice(0, 16);
  // A folder for each day: Git reads whole folders to compare two commits, and there may be thousands of records.
  return `${ledgerFolder(site)}/${record.at.slice(0, 4)}/${record.at.slice(5, 10)}/${moment}-${record.role}-${record.decision}-${digest}.json`;
}

export const signatureFile = (record: string) => `${record}.sig`;

/** @returns what is wrong with the text, or the record. */
export function parseRecord(text: string): SignoffRecord | { problem: string } {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { problem: 'JSON' };
  }
  const parsed = recordSchema.safeParse(data);
  if (!parsed.success) return { problem: parsed.error.issues[0]?.path.join('.') ?? '' };
  return recordText(parsed.data) === text ? parsed.data : { problem: 'canonical JSON' };
}
