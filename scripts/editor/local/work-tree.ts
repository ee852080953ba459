/** Entries and attachments of one site as files of the working tree, named like files of a Git repository. */
import { createHash } from 'node:crypto';
import { lstat, readdir, readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { FILE_NAME_PATTERN, ID_PATTERN } from '../../../schemas/atoms.ts';
import { isIgnoredFile } from '../../lib/ignored-files.ts';
import { replaceFile } from '../../lib/write-file.ts';

export interface TreeFile {
  /** Path from the repository root, with forward slashes. */
  path: string;
  /** Identifier Git gives to the content. */
  sha: string;
  size: number;
}

/** A file to be written; `sha` is what it was when it was read, absent for a new one. */
export interface Change {
  path: string;
  bytes: Uint8Array;
  sha?: string | undefined;
}

/** The file is not written, with what to tell the editor. */
export class RefusedChange extends Error {}

export const blobSha = (bytes: Uint8Array): string =>
  createHash('sha1')
    .update(`blob ${String(bytes.length)}\0`)
    .update(bytes)
    .digest('hex');

export class WorkTree {
  readonly #root: string;
  readonly #folder: string;
  readonly #known = new Map<string, { stamp: string; file: TreeFile }>();

  constructor(root: string, site: string) {
    this.#root = root;
    this.#folder = `content/${site}`;
  }

  /** Every file of the site, in path order. */
  async list(): Promise<TreeFile[]> {
    const items = await readdir(path.join(this.#root, this.#folder), { recursive: true, withFileTypes: true }).catch(
      () => [],
    );
    const files = items
      .filter((item) => item.isFile() && !isIgnoredFile(item.name))
      .map((item) => path.relative(this.#root, path.join(item.parentPath, item.name)).split(path.sep).join('/'))
      .sort();
    return Promise.all(files.map((file) => this.#fileAt(file)));
  }

  async read(file: string): Promise<Uint8Array> {
    return readFile(await this.#place(file));
  }

  /**
   * Writes all files or, where one of them may not be written, none.
   *
   * @throws {RefusedChange} for a place outside the site, an unsafe name, or a file that was changed meanwhile.
   */
  async write(changes: readonly Change[]): Promise<TreeFile[]> {
    const places = await Promise.all(changes.map((change) => this.#check(change)));
    const written: TreeFile[] = [];
    for (const [at, { path: file, bytes }] of changes.entries()) {
      await replaceFile(places[at] ?? '', bytes);
      written.push({ path: file, sha: blobSha(bytes), size: bytes.length });
    }
    return written;
  }

  async #check({ path: file, sha }: Change): Promise<string> {
    const place = await this.#place(file);
    const found = await readFile(place).catch(() => null);
    if (found === null && sha !== undefined)
      throw new RefusedChange(`${file} 已经不在了，没有保存。请刷新网页看看现在的情况。`);
    if (found !== null && sha === undefined)
      throw new RefusedChange(`${file} 已经有了，没有保存。请改一下标题或发布时间，或者修改原来那一篇。`);
    if (found !== null && blobSha(found) !== sha)
      throw new RefusedChange(`${file} 在您打开以后被别人改过，没有保存。请复制您的改动，刷新网页后再改。`);
    return place;
  }

  /** The file on the disk. Links are not followed, and nothing outside the site is named. */
  async #place(file: string): Promise<string> {
    const inSite = file.startsWith(`${this.#folder}/`) ? file.slice(this.#folder.length + 1).split('/') : [];
    const name = inSite.at(-1) ?? '';
    const isSafe = FILE_NAME_PATTERN.test(name) && inSite.slice(0, -1).every((part) => ID_PATTERN.test(part));
    if (!isSafe) throw new RefusedChange(`不能写到 ${file}。文件要放在本站的栏目里，文件名用小写字母、数字和连字符。`);
    const place = path.join(this.#root, file);
    const top = await realpath(path.join(this.#root, this.#folder)).catch(() => null);
    const above = await existingAbove(path.dirname(place));
    const link = await lstat(place).catch(() => null);
    const isInside =
      top === null || above === top || above.startsWith(top + path.sep) || top.startsWith(above + path.sep);
    if (!isInside || (link !== null && !link.isFile()))
      throw new RefusedChange(`不能写到 ${file}，那里有指向别处的链接。`);
    return place;
  }

  async #fileAt(file: string): Promise<TreeFile> {
    const place = path.join(this.#root, file);
    const { mtimeMs, size } = await stat(place);
    const stamp = `${String(mtimeMs)} ${String(size)}`;
    const known = this.#known.get(file);
    if (known?.stamp === stamp) return known.file;
    const bytes = await readFile(place);
    const read = { path: file, sha: blobSha(bytes), size: bytes.length };
    this.#known.set(file, { stamp, file: read });
    return read;
  }
}

/** The nearest folder above that exists, with links resolved. */
async function existingAbove(folder: string): Promise<string> {
  const found = await realpath(folder).catch(() => null);
  return found ?? existingAbove(path.dirname(folder));
}
