/** Files nothing uses. */
import type { Problem } from '../../../src/lib/findings/problem.ts';
import type { LoadedFleet } from '../../lib/load-fleet.ts';
import { fileProblem } from './place-problem.ts';

const FILE_NAMES = /[\p{L}\p{N}_][\p{L}\p{N}_.()%+-]*\.[A-Za-z0-9]+/gu;

/**
 * A file whose name no entry and no record of its site mentions anywhere. A mention is enough, so that a file is
 * never called unused because of how it is referred to.
 */
export function orphanProblems({ files }: LoadedFleet): Problem[] {
  const decoder = new TextDecoder();
  const mentioned = new Map<string, Set<string>>();
  for (const { path, bytes } of [...files.entries, ...files.records]) {
    const site = path.split('/')[1] ?? '';
    const names = mentioned.get(site) ?? new Set();
    for (const [name] of decoder.decode(bytes).matchAll(FILE_NAMES)) names.add(name);
    mentioned.set(site, names);
  }
  return [...files.assets.keys()].flatMap((path) => {
    const [, site = ''] = path.split('/');
    const name = path.slice(path.lastIndexOf('/') + 1);
    return mentioned.get(site)?.has(name) ? [] : [fileProblem(path, 'file-orphan', { value: name })];
  });
}
