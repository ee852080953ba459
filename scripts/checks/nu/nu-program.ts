/** Runs the W3C Nu checker (vnu.jar): files in, messages out. */
import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { z } from 'astro/zod';

const require = createRequire(import.meta.url);
const JAR = String(require('vnu-jar'));
const { version } = require('vnu-jar/package.json') as { version: string };

/** Changes whenever the result for the same page could change. */
export const nuVersion = version;

/** A message of the Nu checker about one place in a page. */
export const nuMessageSchema = z.strictObject({
  severity: z.enum(['error', 'warning']),
  /** English, as the checker words it. */
  text: z.string(),
  /** From 1. */
  line: z.number(),
  column: z.number(),
});
export type NuMessage = z.infer<typeof nuMessageSchema>;

/** Java is missing or cannot run the checker; the message says why in one line. */
export class NoJavaError extends Error {
  override name = 'NoJavaError';
}

/** The checker's output format (`--format json`). */
interface Written {
  type: 'error' | 'info' | 'non-document-error';
  subType?: string;
  url?: string;
  message: string;
  firstLine?: number;
  lastLine?: number;
  firstColumn?: number;
  lastColumn?: number;
}

/** Most files given to one Java process: their names have to fit on its command line. */
const BATCH = 400;
const OUTPUT_LIMIT = 256 * 1024 * 1024;

/**
 * Validates HTML files. Notes that only refer to the first of two places are left out.
 *
 * @param files absolute paths
 * @returns messages of each file, in the order given
 * @throws NoJavaError
 */
export async function nuMessages(files: readonly string[]): Promise<NuMessage[][]> {
  const found = new Map<string, NuMessage[]>();
  for (let start = 0; start < files.length; start += BATCH)
    for (const written of await runNu(files.slice(start, start + BATCH))) {
      const message = messageOf(written);
      if (!message || written.url === undefined) continue;
      const file = fileURLToPath(written.url);
      const messages = found.get(file);
      if (messages) messages.push(message);
      else found.set(file, [message]);
    }
  return files.map((file) => found.get(file) ?? []);
}

function messageOf({ type, subType, message, ...place }: Written): NuMessage | null {
  if (type === 'info' && subType !== 'warning') return null;
  const line = place.firstLine ?? place.lastLine ?? 1;
  const column = place.firstColumn ?? place.lastColumn ?? 1;
  return { severity: type === 'info' ? 'warning' : 'error', text: message, line, column };
}

/** Without a shell. The messages come on stderr, and the exit code would only repeat them. */
function runNu(files: readonly string[]): Promise<Written[]> {
  const args = ['-Xss8m', '-jar', JAR, '--format', 'json', '--exit-zero-always', ...files];
  return new Promise((resolve, reject) => {
    execFile('java', args, { maxBuffer: OUTPUT_LIMIT }, (error, _, stderr) => {
      const read = readMessages(stderr);
      if (read) resolve(read);
      else reject(new NoJavaError((stderr.trim() || (error?.message ?? '')).split('\n')[0]));
    });
  });
}

/** Null if Java itself fails: it is too old, or has too little memory. */
function readMessages(stderr: string): Written[] | null {
  // Java may print messages about its own settings first.
  const start = stderr.search(/^\{/m);
  if (start < 0) return null;
  try {
    return (JSON.parse(stderr.slice(start)) as { messages: Written[] }).messages;
  } catch {
    return null;
  }
}
