/** Applies the edits of findings (`check --fix`). Rules declare by `fixable` that their findings have edits. */
import { readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { decodeText } from '../../../src/lib/content/decode-text.ts';
import type { SourceFile } from '../../../src/lib/model/file.ts';
import type { Position, TextEdit } from '../../../src/lib/model/problem.ts';
import { applyEdits, compatibleEdits } from '../../../src/lib/text/text-edit.ts';
import { loadFleet, type LoadedFleet } from '../../lib/load-fleet.ts';
import type { Scope } from '../changed/scope.ts';
import type { Finding } from '../check.ts';
import { checkSources } from '../run.ts';
import { isFixable } from './is-fixable.ts';

/** A finding that was fixed. */
export interface Fix extends Position {
  file: string;
  rule: string;
}

/** One fix can reveal the next problem: lines become paragraphs, and paragraphs headings. */
const MAX_ROUNDS = 10;

/**
 * Fixes all files of the sites until nothing is left that can be fixed, and returns what was done, by file and line.
 *
 * @param scope leaves everything alone that is not in it.
 * @throws NodeJS.ErrnoException if a file cannot be written.
 */
export async function fixSources(root: string, now: string, sites: readonly string[], scope?: Scope): Promise<Fix[]> {
  const fixes: Fix[] = [];
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const fleet = await loadFleet(root, now);
    const done = await fixOnce(fleet, await checkSources(fleet, sites, 'zh', scope));
    if (done.length === 0) break;
    fixes.push(...done);
  }
  return fixes.sort((one, other) => (one.file < other.file ? -1 : one.file > other.file ? 1 : one.line - other.line));
}

async function fixOnce(fleet: LoadedFleet, findings: readonly Finding[]): Promise<Fix[]> {
  const byFile = Map.groupBy(findings.filter(isFixable), ({ file }) => file);
  const readable = readableFiles(fleet);
  const files = new Map([...fleet.files.entries, ...fleet.files.records].map((file) => [file.path, file]));
  const done: Fix[] = [];
  for (const [name, wanted] of byFile) {
    const file = files.get(name);
    if (file && readable(name)) done.push(...(await fixFile(fleet.root, file, wanted)));
  }
  return done;
}

/** A file whose fields cannot be parsed is left alone: the start of its text is not known. */
function readableFiles({ parsed }: LoadedFleet): (name: string) => boolean {
  const entries = new Map(parsed.entries.map(({ file, source }) => [file, source?.problems.length === 0]));
  const broken = new Set(
    parsed.problems.flatMap(({ file, rule }) => (rule.startsWith('metadata/yaml-') ? [file] : [])),
  );
  return (name) => entries.get(name) ?? !broken.has(name);
}

async function fixFile(root: string, file: SourceFile, findings: readonly Finding[]): Promise<Fix[]> {
  const { text, problems } = decodeText(file.bytes);
  if (text === undefined) return [];
  const applied = together(findings);
  const fixed = applyEdits(text, compatibleEdits(applied.flatMap(({ edits = [] }) => edits)));
  const rules = new Set(applied.map(({ rule }) => rule));
  const kept = (rule: string) => problems.some((problem) => problem.rule === rule) && !rules.has(rule);
  const lines = kept('metadata/crlf') ? fixed.replaceAll('\n', '\r\n') : fixed;
  const bytes = Buffer.from(kept('metadata/bom') ? `\uFEFF${lines}` : lines);
  if (bytes.equals(file.bytes) || !(await replaceFile(path.join(root, file.path), file.bytes, bytes))) return [];
  return applied.map(({ rule, line, column }) => ({ file: file.path, rule, line, column }));
}

/** Findings whose edits do not overlap; the others wait for the next round. */
function together(findings: readonly Finding[]): Finding[] {
  const kept: Finding[] = [];
  const taken: TextEdit[] = [];
  for (const finding of findings) {
    const edits = finding.edits ?? [];
    const touches = edits.some((edit) => taken.some(({ start, end }) => edit.start <= end && start <= edit.end));
    if (touches) continue;
    kept.push(finding);
    taken.push(...edits);
  }
  return kept;
}

/** All edits or none; none where the file was saved in the meantime. */
async function replaceFile(target: string, expected: Uint8Array, bytes: Uint8Array): Promise<boolean> {
  if (!(await readFile(target)).equals(expected)) return false;
  const incoming = `${target}.new`;
  await writeFile(incoming, bytes);
  await rename(incoming, target);
  return true;
}
