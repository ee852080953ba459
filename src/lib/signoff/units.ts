/** Which files are signed off together, from names and texts alone, so that a later schema does not change the answer. */
import { createHash } from 'node:crypto';
import type { Digest, SignoffUnit, UnitKind } from './model.ts';
import { LEDGERS } from './ledgers.ts';

/** Where a unit belongs, without its bytes. */
export interface UnitPlace {
  path: string;
  kind: UnitKind;
  /** Empty for what belongs to no site. */
  site: string;
  column?: string;
}

export const isEntryFile = (path: string) => /^content\/[^/]+\/.+\.mdx?$/.test(path);
const folderOf = (path: string) => path.slice(0, path.lastIndexOf('/') + 1);

/** Registers that decide who may do what and which rules apply. */
const POLICY_REGISTERS = new Set(['people', 'waivers', 'exceptions', 'responsibilities']);

/**
 * Files whose change takes effect only once it is signed off under what was in force before it: people, rules, the
 * registry and what columns say of their responsible persons.
 */
export const isPolicyFile = (path: string): boolean =>
  path === 'sites/fleet.yaml' ||
  /^schemas\/rulepacks\/[^/]+\.yaml$/.test(path) ||
  /^sites\/[^/]+\/site\.yaml$/.test(path) ||
  /^sites\/[^/]+\/governance\/(?:people|waivers|responsibilities)\.yaml$/.test(path);

/** The unit a file is in by its name; null for what is never signed off. Files beside entries may be in others. */
export function unitPlace(path: string): UnitPlace | null {
  // Releases are recorded by the program, and the ledger proves itself.
  if (LEDGERS.test(path)) return null;
  const [top = '', site = '', ...rest] = path.split('/');
  if (top === 'content' && rest.length > 0) {
    const column = rest.slice(0, -1).join('/');
    return { path, kind: 'entry', site, ...(column === '' ? {} : { column }) };
  }
  if (path === 'sites/fleet.yaml') return { path, kind: 'policy', site: '' };
  if (top === 'sites' && rest[0] === 'governance') {
    const register = (rest[1] ?? '').replace(/\.yaml$/, '');
    return { path, kind: POLICY_REGISTERS.has(register) ? 'policy' : 'governance', site };
  }
  if (top === 'sites' && rest.length > 0) return { path, kind: 'site', site };
  if (/^schemas\/rulepacks\/[^/]+\.yaml$/.test(path)) return { path, kind: 'policy', site: '' };
  // The program is signed off by its top-level files and folders: what is deleted in them changes their digest.
  return { path: top, kind: 'program', site: '' };
}

/**
 * Files beside an entry that it mentions by name. A file that is mentioned in a way this does not see is a unit of its
 * own, so nothing escapes.
 */
export function mentionedFiles(text: string, names: readonly string[]): string[] {
  const words = new Set((text.match(/[\w.-]+/g) ?? []).flatMap((word) => [word, word.replace(/^[.-]+|[.-]+$/g, '')]));
  return names.filter((name) => words.has(name) || (!/^[\w.-]+$/.test(name) && text.includes(name)));
}

/** Over names and bytes; the entry itself counts by its ending alone, so that renaming it keeps the digest. */
export function unitDigest(path: string, files: SignoffUnit['files']): Digest {
  const folder = folderOf(path);
  const lines = files.map((file) => {
    const name = file.path === path ? path.slice(path.lastIndexOf('.')) : relative(file.path, folder, path);
    return `${file.digest} ${JSON.stringify(name)}\n`;
  });
  return `sha256:${createHash('sha256').update(lines.sort().join('')).digest('hex')}`;
}

/** Within the folder of an entry, or within a folder of the program. */
const relative = (file: string, folder: string, path: string): string =>
  folder !== '' && file.startsWith(folder) ? file.slice(folder.length) : file.slice(path.length + 1);

export const digestOf = (bytes: Uint8Array): Digest => `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
