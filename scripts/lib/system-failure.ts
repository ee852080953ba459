/** Failures of the system (a full disk, a read-only folder) as messages: what, where, and what to do. */
import { access, constants, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PROJECT_ROOT } from './project.ts';
import type { Lang } from './lang.ts';

export type SystemFailure = Readonly<Record<Lang, string>>;

/** `{place}` is the file or folder, and empty if the system did not report which. */
interface Words {
  what: SystemFailure;
  todo: SystemFailure;
}

const NO_SPACE: Words = {
  what: { zh: '磁盘已满{place}，写不进去', en: 'The disk is full{place}; nothing more can be written' },
  todo: {
    zh: '请腾出磁盘空间（例如删去不再需要的文件，或者项目里的 .cache 文件夹）后再运行。',
    en: 'Free some space (files no longer needed, or the folder .cache of the project) and run it again.',
  },
};
const NO_PERMISSION: Words = {
  what: { zh: '没有权限读写{place}', en: 'There is no permission to read or write{place}' },
  todo: {
    zh: '请让这个文件夹的所有者放开读写权限，或者换一个有权限的用户运行；Windows 上还要关掉正在使用这个文件的程序。',
    en: 'Ask its owner for permission, or run as a user who has it; on Windows also close programs that use the file.',
  },
};
const TOO_MANY_FILES: Words = {
  what: {
    zh: '同时打开的文件太多，系统不让再打开{place}',
    en: 'Too many files are open; the system refuses to open another{place}',
  },
  todo: {
    zh: '请关掉不用的程序后再运行；仍然这样的，请管理员提高上限（Linux：ulimit -n 4096）。',
    en: 'Close other programs and run it again, or raise the limit (Linux: ulimit -n 4096).',
  },
};
const BUSY: Words = {
  what: { zh: '文件正被别的程序占用{place}', en: 'Another program is using the file{place}' },
  todo: { zh: '请关掉正在使用它的程序后再运行。', en: 'Close the program that uses it and run it again.' },
};
const NO_MEMORY: Words = {
  what: { zh: '内存不足{place}', en: 'There is not enough memory{place}' },
  todo: {
    zh: '请关掉其他程序后再运行；一次生成几个站点的，用 --site 一个一个地生成。',
    en: 'Close other programs and run it again; build sites one at a time with --site.',
  },
};
const BROKEN_DISK: Words = {
  what: { zh: '磁盘读写出错{place}', en: 'The disk could not be read or written{place}' },
  todo: {
    zh: '请检查磁盘、移动硬盘或网络文件夹是否还连着、是否损坏。',
    en: 'Check that the disk or network folder is connected and works.',
  },
};

/** By the code that Node gives to system errors. */
const WORDS: Readonly<Record<string, Words>> = {
  ENOSPC: NO_SPACE,
  EDQUOT: {
    what: {
      zh: '磁盘配额已用完{place}，写不进去',
      en: 'The disk quota is used up{place}; nothing more can be written',
    },
    todo: NO_SPACE.todo,
  },
  EROFS: {
    what: { zh: '这里是只读的{place}，写不进去', en: 'This place is read-only{place}; nothing can be written' },
    todo: {
      zh: '请把它所在的磁盘改为可写，或者换一个可写的文件夹再运行。',
      en: 'Make its disk writable, or use another folder.',
    },
  },
  EACCES: NO_PERMISSION,
  EPERM: NO_PERMISSION,
  EMFILE: TOO_MANY_FILES,
  ENFILE: TOO_MANY_FILES,
  EBUSY: BUSY,
  ETXTBSY: BUSY,
  ENOMEM: NO_MEMORY,
  EIO: BROKEN_DISK,
  ENXIO: BROKEN_DISK,
  ENODEV: BROKEN_DISK,
  ESTALE: BROKEN_DISK,
  EFBIG: {
    what: { zh: '文件太大，这个磁盘存不下{place}', en: 'The file is too large for this disk{place}' },
    todo: { zh: '请换一个磁盘再运行。', en: 'Use another disk.' },
  },
  ENOTDIR: {
    what: { zh: '路径的中间有一段是文件，不是文件夹{place}', en: 'A part of the path is a file, not a folder{place}' },
    todo: { zh: '请核对路径；挡在那里的文件请改名或移走。', en: 'Check the path, and move the file away.' },
  },
  EEXIST: {
    what: { zh: '已经有同名的文件或文件夹{place}', en: 'A file or folder of this name already exists{place}' },
    todo: { zh: '请把它改名或移走后再运行。', en: 'Rename it or move it away and run it again.' },
  },
  EISDIR: {
    what: { zh: '这里是文件夹，不是文件{place}', en: 'This is a folder, not a file{place}' },
    todo: { zh: '请写文件的路径；挡在那里的文件夹请改名或移走。', en: 'Give a file, or move the folder away.' },
  },
  ENAMETOOLONG: {
    what: { zh: '路径太长，系统不接受{place}', en: 'The path is too long for the system{place}' },
    todo: { zh: '请把项目移到路径短一些的文件夹，或者换一个短一些的名字。', en: 'Use a shorter folder or name.' },
  },
  ELOOP: {
    what: { zh: '符号链接绕成了圈{place}', en: 'Symbolic links lead in a circle{place}' },
    todo: { zh: '请删去这个链接。', en: 'Remove the link.' },
  },
};

/** Programs we run (sharp, Pagefind, Git) pass on the text of a system error without its code. */
const SYSTEM_WORDS: readonly (readonly [RegExp, string])[] = [
  [/no space left on device|os error 28\b/i, 'ENOSPC'],
  [/disk quota exceeded|os error 122\b/i, 'EDQUOT'],
  [/read-only file ?system|os error 30\b/i, 'EROFS'],
  [/permission denied|os error 13\b/i, 'EACCES'],
  [/too many open files|os error 2[34]\b/i, 'EMFILE'],
  [/cannot allocate memory|out of memory|os error 12\b/i, 'ENOMEM'],
  [/input\/output error|os error 5\b/i, 'EIO'],
];
const CODE_IN_TEXT = new RegExp(`\\b(${Object.keys(WORDS).join('|')})\\b`);

/** The system's file watcher reports its own limit as a full disk. */
const WATCHER: Words = {
  what: { zh: '系统同时监视的文件数已到上限', en: 'The limit of watched files of the system is reached' },
  todo: {
    zh: '请关掉别的预览和编辑器后再运行，或者请管理员提高上限（Linux：sysctl fs.inotify.max_user_watches=524288）。',
    en: 'Close other previews and editors, or raise the limit (Linux: sysctl fs.inotify.max_user_watches=524288).',
  },
};

/**
 * The system failure behind an error, or null if it has another cause.
 *
 * @param places folders the work wrote to; they are examined if the system does not report which disk is full.
 */
export async function systemFailure(error: unknown, places: readonly string[] = []): Promise<SystemFailure | null> {
  const found = find(error) ?? (await unwritableParent(error));
  if (!found) return null;
  const words = found.watching && found.code === 'ENOSPC' ? WATCHER : WORDS[found.code];
  if (!words) return null;
  const place = found.path ?? (found.code === 'ENOSPC' ? await fullPlace(places) : undefined);
  const sentence = (lang: Lang, open: string, close: string, end: string) => {
    const where = place === undefined ? '' : `${open}${shown(place)}${close}`;
    return `${words.what[lang].replace('{place}', where)}${end}${words.todo[lang]}`;
  };
  return { zh: sentence('zh', '（', '）', '。'), en: sentence('en', ' (', ')', '. ') };
}

interface Found {
  code: string;
  path?: string;
  watching: boolean;
}

/** The error, its causes and the errors it aggregates, to a limited depth. */
function find(error: unknown, depth = 0): Found | null {
  if (typeof error !== 'object' || error === null || depth > 8) return typeof error === 'string' ? inText(error) : null;
  const {
    code,
    path: file,
    dest,
    syscall,
    message,
    cause,
    errors,
  } = error as NodeJS.ErrnoException & {
    dest?: string;
    errors?: unknown;
  };
  if (typeof code === 'string' && Object.hasOwn(WORDS, code)) {
    const place = dest ?? file ?? (typeof message === 'string' ? inText(message)?.path : undefined);
    return { code, ...(place === undefined ? {} : { path: place }), watching: syscall === 'watch' };
  }
  for (const inner of [cause, ...(Array.isArray(errors) ? (errors as unknown[]) : [])]) {
    const found = find(inner, depth + 1);
    if (found) return found;
  }
  return typeof message === 'string' ? inText(message) : null;
}

/** If folders cannot be created below a folder, Node reports that something does not exist. */
async function unwritableParent(error: unknown): Promise<Found | null> {
  const { code, syscall, path: file } = (error ?? {}) as NodeJS.ErrnoException;
  if (code !== 'ENOENT' || syscall !== 'mkdir' || file === undefined) return null;
  for (let folder = path.dirname(file); ; folder = path.dirname(folder)) {
    try {
      await access(folder, constants.W_OK);
      return null;
    } catch (refusal) {
      const found = find(refusal);
      if (found) return found;
      if (folder === path.dirname(folder)) return null;
    }
  }
}

function inText(text: string): Found | null {
  const code = CODE_IN_TEXT.exec(text)?.[1] ?? SYSTEM_WORDS.find(([words]) => words.test(text))?.[1];
  if (code === undefined) return null;
  const file = /'([^'\n]*[/\\][^'\n]*)'\s*$/m.exec(text)?.[1];
  return { code, ...(file === undefined ? {} : { path: file }), watching: /\bwatch\b/.test(text) };
}

/** Bytes and files below which a disk counts as full. */
const LITTLE_SPACE = 4 * 1024 * 1024;

async function fullPlace(places: readonly string[]): Promise<string | undefined> {
  for (const place of [...places, PROJECT_ROOT, tmpdir()]) {
    const disk = await statfs(place).catch(() => null);
    if (disk && (disk.bavail * disk.bsize < LITTLE_SPACE || (disk.files > 0 && disk.ffree === 0))) return place;
  }
  return undefined;
}

/** The path as the user of the program would write it. */
function shown(place: string): string {
  const relative = path.relative(process.cwd(), place);
  return relative === '' || relative.startsWith('..') ? place : relative;
}
