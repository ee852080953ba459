/** Loads both sides of a change and makes their pages. */
import path from 'node:path';
import { compiledTemplates } from '../../build/compiled-templates.ts';
import type { Changes } from '../../checks/changed/git-changes.ts';
import { folderOnDisk } from '../../lib/fleet-folder.ts';
import { formerFolder, writeFormerFiles } from '../sides/former-folder.ts';
import { loadSide } from '../sides/load-side.ts';
import { runSide } from '../sides/run-side.ts';
import { type Comparison, Side } from './comparison.ts';

interface ComparisonJob {
  root: string;
  changes: Changes;
  now: string;
  /** Folder for the pages of both sides. */
  work: string;
  /** Digest of the program, see `programDigest`. */
  program: string;
  signal: AbortSignal;
}

/** @throws when the pages cannot be made, or when stopped. */
export async function loadComparison({
  root,
  changes,
  now,
  work,
  program,
  signal,
}: ComparisonJob): Promise<Comparison> {
  const paths = changes.files.map((file) => file.path);
  const changed = new Set(paths);
  const former = path.join(work, 'former');
  await writeFormerFiles(former, changes.files);
  const templates = await compiledTemplates(program, signal);
  const folders = { before: path.join(work, 'before'), after: path.join(work, 'after') };
  const job = { root, changed: paths, now, templates };
  const [was, is] = await Promise.all([
    runSide({ ...job, former, out: folders.before }, signal),
    runSide({ ...job, out: folders.after }, signal),
  ]);
  const formerly = (file: string) => path.join(changed.has(file) ? former : root, file);
  const currently = (file: string) => path.join(root, file);
  const beforeFleet = await loadSide(root, formerFolder(root, former, changed), changed, now);
  const afterFleet = await loadSide(root, folderOnDisk(root), changed, now);
  return {
    changes: changes.files,
    before: new Side(beforeFleet, was, folders.before, formerly),
    after: new Side(afterFleet, is, folders.after, currently),
  };
}
