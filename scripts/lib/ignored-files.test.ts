import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { isIgnoredFile, IGNORED_FILES } from './ignored-files.ts';
import { PROJECT_ROOT } from './project.ts';

/** What each system and program leaves behind, as found on real disks. */
const LEFT_BEHIND = [
  '.DS_Store',
  '._overview.md',
  '__MACOSX',
  'Thumbs.db',
  'THUMBS.DB',
  'ehthumbs.db',
  'desktop.ini',
  'Desktop.ini',
  '$RECYCLE.BIN',
  'System Volume Information',
  '~$form.docx',
  '~$请表.docx',
  '.~form.docx',
  '.~lock.form.docx#',
  '~WRL0001.tmp',
  '.overview.md.swp',
  'overview.md~',
  '.#overview.md',
  '#overview.md#',
  'overview.md.bak',
  'form.pdf.crdownload',
];
const WRITTEN = ['overview.md', '2026-11-01-a.mdx', 'form.docx', 'thumbs.png', 'desktop.md', 'a~b.csv', '.hidden'];

describe('files that systems and programs leave behind', () => {
  it.each(LEFT_BEHIND)('%s is skipped', (name) => expect(isIgnoredFile(name)).toBe(true));
  it.each(WRITTEN)('%s is not', (name) => expect(isIgnoredFile(name)).toBe(false));

  it('are all ignored by Git, by the same list', async () => {
    const ignored = (await readFile(path.join(PROJECT_ROOT, '.gitignore'), 'utf8')).split('\n');
    for (const pattern of IGNORED_FILES) expect(ignored).toContain(pattern.replace(/^#/, '\\#'));
  });

  it('are ignored by Git itself wherever they lie, and what people write is not', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'ignored-'));
    const git = (...args: string[]) => execFileSync('git', ['-C', folder, ...args], { encoding: 'utf8' });
    try {
      git('init', '-q');
      execFileSync('cp', [path.join(PROJECT_ROOT, '.gitignore'), folder]);
      // Git takes the letters as they are on Linux; on Windows it does not distinguish upper from lower case.
      const names = LEFT_BEHIND.filter((name) => !['THUMBS.DB', 'Desktop.ini'].includes(name));
      const paths = [...names, ...WRITTEN].map((name) =>
        `content/www/news/${name}/`.replace(/\/$/, FOLDERS.has(name) ? '/x' : ''),
      );
      const out = execFileSync('git', ['-C', folder, '-c', 'core.quotePath=false', 'check-ignore', '--stdin'], {
        input: paths.join('\n'),
        encoding: 'utf8',
      });
      expect(out.trim().split('\n')).toEqual(paths.slice(0, names.length));
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

/** Names of folders, ignored with what is in them. */
const FOLDERS = new Set(['__MACOSX', '$RECYCLE.BIN', 'System Volume Information']);
