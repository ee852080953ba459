/** What has changed in the work tree, as an editor sees it: an entry with its files, a record. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { gitLists, type Git } from '../lib/run-git.ts';

export interface ChangedFile {
  path: string;
  kind: '新增' | '修改' | '删除';
}

export interface ChangedItem {
  /** Title of the entry; the path of anything else. */
  title: string;
  /** The entry or record; the file itself where no changed entry names it. */
  main: ChangedFile;
  files: ChangedFile[];
  /** 责任编辑 of an entry; empty where there is none. */
  editor: string;
}

export interface ChangedFiles {
  items: ChangedItem[];
  /** Files outside `content/` and `sites/`, which are never submitted. */
  others: string[];
}

export async function changedItems(root: string, git: Git): Promise<ChangedFiles> {
  const listed = await gitLists(git, ['status', '--porcelain=v1', '-z', '--no-renames', '--untracked-files=all']);
  const files = listed
    .map((line) => ({ status: line.slice(0, 2), path: line.slice(3) }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const isSource = ({ path: file }: { path: string }) => /^(?:content|sites)\//.test(file);
  const changed = files
    .filter(isSource)
    .map(({ status, path: file }): ChangedFile => ({ path: file, kind: kindOf(status) }));
  const entries = changed.filter(({ path: file }) => isEntry(file));
  const items: ChangedItem[] = [];
  const texts = new Map<ChangedItem, string>();
  for (const main of entries) {
    const text = await textOf(root, git, main);
    const item = { ...said(text, main.path), main, files: [main] };
    items.push(item);
    texts.set(item, text);
  }
  for (const file of changed.filter((each) => !isEntry(each.path))) {
    const owner = items.find(
      (item) =>
        path.posix.dirname(item.main.path) === path.posix.dirname(file.path) && names(texts.get(item) ?? '', file.path),
    );
    if (owner) owner.files.push(file);
    else items.push({ title: file.path, main: file, files: [file], editor: '' });
  }
  return { items, others: files.filter((each) => !isSource(each)).map((each) => each.path) };
}

const isEntry = (file: string) => /^content\/.*\.mdx?$/.test(file);
const names = (text: string, file: string) => text.includes(path.posix.basename(file));

function kindOf(status: string): ChangedFile['kind'] {
  if (status === '??' || status.startsWith('A')) return '新增';
  return status.includes('D') ? '删除' : '修改';
}

/** The text as it is, and for a file that is gone as it was. */
async function textOf(root: string, git: Git, { path: file }: ChangedFile): Promise<string> {
  const now = await readFile(path.join(root, file), 'utf8').catch(() => null);
  if (now !== null) return now;
  const { code, stdout } = await git(['cat-file', 'blob', `HEAD:${file}`]);
  return code === 0 ? stdout.toString('utf8') : '';
}

function said(text: string, file: string): { title: string; editor: string } {
  const matter = /^\uFEFF?---\r?\n([^]*?)\r?\n---/.exec(text)?.[1] ?? '';
  let data: unknown = null;
  try {
    data = parse(matter);
  } catch {
    // The check says what is wrong with it.
  }
  const field = (name: string) => {
    const value = typeof data === 'object' && data !== null ? (data as Record<string, unknown>)[name] : undefined;
    return typeof value === 'string' ? value : '';
  };
  return { title: field('title') || file, editor: field('editor') };
}
